import { counts, valueOfCount, type Count } from "./count";
import { BEFORE_DIGITS, DIGITS } from "./digits";
import { isOfPeriod, onlyCount, unitBehind } from "./level";
import type { ProseStatement } from "./statement";

const BRACKET = /\([^()]*\)/gu;
/** Words for what is counted from the beginning on. */
export const CUMULATIVE = /累计|累积|(?<!\p{L})(?:cumulative|cumulatively|cumulated)(?!\p{L})/iu;
const NAME = "\\p{Script=Han}{1,12}";
const WORDS = "[\\p{Script=Latin}-]+(?: [\\p{Script=Latin}-]+){0,3}";
/** "新增 2 个缔约方 (…) (75 个缔约方, …": what was added, and with its name again how many there are. */
const ADDED_AND_ALL = new RegExp(
  `新增 ?(${DIGITS}) ?(${NAME}) ?(?:\\([^()\\d]*\\) ?)?\\( ?(?:共|共计|合计|总计)? ?(${DIGITS}) ?(${NAME})(?=[),])` +
    `|${BEFORE_DIGITS}(${DIGITS}) (?:new|additional) (${WORDS}) ?(?:\\([^()\\d]*\\) ?)?\\( ?(?:total(?: of)? )?(${DIGITS}) (${WORDS})(?=[),])`,
  "giu",
);

interface Added {
  readonly added: string;
  readonly all: string;
}

/** What was added, the total that it leads to, and the total before it, which is the baseline. */
export function cumulatives(
  column: string,
  text: string,
  baseline: { readonly source: string; readonly text: string },
): ProseStatement[] {
  const earlier = onlyCount(baseline.text);
  const told =
    isOfPeriod(baseline.source) || !earlier ? [] : withWord(text, baseline.text, earlier);
  const found = told.length > 0 ? told : withNames(text, baseline.text);
  return found.map(({ added, all, earlier: before }) => ({
    column,
    kind: "cumulative" as const,
    printed: all,
    inputs: { earlier: [{ printed: before, column: "baseline" }], added: [{ printed: added }] },
  }));
}

/** 7 对 (2024 年底累计 41 对): one bracket that says "cumulative", the only count before it. */
function withWord(text: string, baseline: string, earlier: Count): (Added & { earlier: string })[] {
  const brackets = [...text.matchAll(BRACKET)].filter(([inner]) => CUMULATIVE.test(inner));
  const [bracket] = brackets;
  if (!bracket || brackets.length > 1) return [];
  const before = text.slice(0, bracket.index);
  const all = onlyCount(bracket[0]);
  const added = onlyCount(before);
  if (!all || !added) return [];
  const unit = unitBehind(baseline, earlier);
  const ownUnit = unitBehind(before, added);
  const isSame = counts(before, added, unit) || isNew(ownUnit);
  const totalUnit = unitBehind(bracket[0], all);
  const isTotalOfIt =
    totalUnit === unit ||
    CUMULATIVE.test(totalUnit) ||
    !/\p{L}/u.test(totalUnit) ||
    isEnd(totalUnit);
  return isSame && isTotalOfIt
    ? [{ added: added.printed, all: all.printed, earlier: earlier.printed }]
    : [];
}

/** "858 new disputes": the noun follows. */
function isNew(word: string): boolean {
  return /^(?:new|additional|more)$/iu.test(word);
}

/** "3,743 by the end of 2024": no unit of it. */
function isEnd(word: string): boolean {
  return /^(?:by|at|as|in|until|to|since)$/iu.test(word);
}

/** Where the total is told by its name alone, the baseline has it under the same label. */
function withNames(text: string, baseline: string): (Added & { earlier: string })[] {
  const before = labelled(baseline);
  const labels = [...text.matchAll(LABEL)];
  return [...text.matchAll(ADDED_AND_ALL)].flatMap((match) => {
    const [added = "", name = "", all = "", again = ""] = match.slice(match[1] ? 1 : 5);
    const own = labels.filter(({ index }) => index < match.index).at(-1);
    if (!own || /[;。]/u.test(text.slice(own.index + own[0].length, match.index))) return [];
    const label = ownLabel(own[1] ?? "");
    const same = before.filter((entry) => entry.label === label && isSameName(entry.name, name));
    const [earlier] = same;
    if (label === "" || same.length !== 1 || !earlier || !isSameName(name, again)) return [];
    // by far fewer than before are those of something else, not all that there are
    if (valueOfCount({ printed: all }) * 2 < valueOfCount(earlier)) return [];
    return [{ added, all, earlier: earlier.printed }];
  });
}

/** "马德里体系 (2023 年底):", begun only behind a mark, so that a long text is read once. */
const LABEL_SOURCE = "(?<=^|[:;,。()\\d])([^:;,。()\\d]+)(?:\\([^()]*\\) ?)?:";
const LABEL = new RegExp(LABEL_SOURCE, "gu");
const LABELLED = new RegExp(`${LABEL_SOURCE}(?= ?(${DIGITS}) ?(${NAME}|${WORDS}))`, "giu");

function labelled(text: string): { label: string; printed: string; name: string }[] {
  return [...text.matchAll(LABELLED)].map(([, label = "", printed = "", name = ""]) => ({
    label: ownLabel(label),
    printed,
    name,
  }));
}

/** Chinese has no blanks within a label: what stands before one belongs to something else. */
function ownLabel(text: string): string {
  const label = text.trim().toLowerCase();
  return /\p{Script=Han}/u.test(label) ? label.slice(label.lastIndexOf(" ") + 1) : label;
}

function isSameName(one: string, other: string): boolean {
  return singular(one) === singular(other);
}

function singular(name: string): string {
  return name.trim().toLowerCase().replace(/ies$/u, "y").replace(/s$/u, "");
}
