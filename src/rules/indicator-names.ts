import { MAX_WORDING_CHANGE } from "../model/limits";
import { distance } from "fastest-levenshtein";
import type { Framework, Indicator } from "../framework/framework";
import { allForms } from "../framework/names";
import { onceFor } from "../model/once-for";
import { nameKey, normaliseText } from "../model/text";

/** How a printed name of an indicator stands to those of the framework. */
export type NameMatch =
  | { readonly kind: "same"; readonly indicator: Indicator }
  | {
      /** A slip of a character or two; a beginning; the same words in part. */
      readonly kind: "slip" | "truncated" | "reworded";
      readonly indicator: Indicator;
      /** The framework's wording that is nearest. */
      readonly text: string;
    }
  | { readonly kind: "unknown" };

/** Letters that a beginning needs to be known by. */
const LEAST_BEGINNING = 6;
/** Letters of a beginning that may have slips in it: shorter ones begin too much. */
const LEAST_WITH_SLIPS = 15;
/** Changed letters that are a slip of the hand. */
const MOST_SLIPS = 2;
/** Of short names two letters are another word. */
const SLIPS_IN = 0.2;

interface KnownForm {
  readonly key: string;
  readonly text: string;
  readonly indicator: Indicator;
}

/** What a printed name is called in the framework, if anything; each name is looked up once. */
export function matchIndicator(framework: Framework, name: string): NameMatch {
  return readerFor(framework)(name);
}

const readerFor = onceFor(readerOf);

function readerOf({ indicators }: Framework): (name: string) => NameMatch {
  const forms = indicators.flatMap((indicator): KnownForm[] => {
    return allForms(indicator.code, indicator.names).map(({ text }) => ({
      key: nameKey(text),
      text,
      indicator,
    }));
  });
  const byKey = new Map(forms.map((form) => [form.key, form]));
  const known = new Map<string, NameMatch>();
  return (name) => {
    const key = nameKey(name);
    const exact = byKey.get(key);
    if (exact) return { kind: "same", indicator: exact.indicator };
    const before = known.get(key);
    if (before) return before;
    const found = nearest(key, forms);
    known.set(key, found);
    return found;
  };
}

function nearest(key: string, forms: readonly KnownForm[]): NameMatch {
  if (key === "") return { kind: "unknown" };
  let best: { form: KnownForm; far: number } | undefined;
  for (const form of forms) {
    const longer = Math.max(key.length, form.key.length);
    const most = Math.min(MAX_WORDING_CHANGE * longer, (best?.far ?? Number.POSITIVE_INFINITY) - 1);
    // every letter that one has more is a change: most pairs are told apart by that alone
    if (Math.abs(key.length - form.key.length) > most) continue;
    const far = distance(key, form.key);
    if (far <= most) best = { form, far };
  }
  const isSlip = best && best.far <= Math.min(MOST_SLIPS, SLIPS_IN * best.form.key.length);
  if (best && isSlip) return match("slip", best.form);
  const whole =
    key.length >= LEAST_BEGINNING ? forms.find((form) => form.key.startsWith(key)) : undefined;
  if (whole) return match("truncated", whole);
  if (best) return match("reworded", best.form);
  const begun = forms.find((form) => isBeginning(key, form.key));
  if (begun) return match("truncated", begun);
  const extended = forms.find((form) => isBeginning(form.key, key));
  return extended ? match("reworded", extended) : { kind: "unknown" };
}

/** Whether a name is the beginning of a longer one, but for a slip or two. */
function isBeginning(short: string, long: string): boolean {
  if (short.length < LEAST_WITH_SLIPS || short.length >= long.length) return false;
  return distance(short, long.slice(0, short.length)) <= MOST_SLIPS;
}

function match(kind: "slip" | "truncated" | "reworded", { indicator, text }: KnownForm): NameMatch {
  return { kind, indicator, text: normaliseText(text) };
}
