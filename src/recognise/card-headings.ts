import { nameKey, normaliseText } from "../model/text";
import { TABLES } from "../tables/catalogue";
import type { TableSpec } from "../tables/spec";
import { allWordings, wordingsOf } from "../tables/wordings";
import { LONGEST_HEADING } from "./headings";
import { escaped, patternsOf, type Pattern } from "./pattern";

/** "建议13*、14*和17*": the recommendations that a card is about. */
export interface NumberHeading {
  readonly text: string;
  readonly numbers: readonly number[];
  /** Those of them that have a star. */
  readonly starred: readonly number[];
  /** Whom it is addressed to, in brackets behind the number. */
  readonly addressees?: string;
}

/** "亮点": a part of a card. */
export interface SectionHeading {
  readonly spec: TableSpec;
  readonly section: string;
  readonly pattern: Pattern;
}

/** The specs whose tables are cards of headed sections. */
export const CARDS: readonly TableSpec[] = TABLES.filter(
  ({ id, layout }) => layout === "card" && wordingsOf(id).sections !== undefined,
);

/** Where the numbers stand in a card's title. */
export const NUMBERS = "{numbers}";

/** "13*, 14* and 17*": the word between them is short in every language. */
const BETWEEN = String.raw`[\s*,;&、،]`;
const LIST = String.raw`\d{1,3}(?:(?:${BETWEEN}*\p{L}{1,3}${BETWEEN}*|${BETWEEN}+)\d{1,3})*[\s*]*`;
const IN_BRACKETS = String.raw`(?:\(([^()]*)\)\s*)?`;
/** What an extractor leaves of a footnote: "[2: …". */
const FOOTNOTE = String.raw`(?:\[\d+\s*:.*)?`;

/** Reads a heading that names recommendations by number, and nothing else. */
export function numberHeadingReader(): (text: string) => NumberHeading | undefined {
  const beginnings = CARDS.flatMap(({ id }) => allWordings(wordingsOf(id).title))
    .flatMap(([wording]) => (wording.includes(NUMBERS) ? wording.split(NUMBERS).slice(0, 1) : []))
    .map((text) => escaped(normaliseText(text)));
  const pattern = new RegExp(
    `^((?:${[...new Set(beginnings)].join("|")})\\s*(${LIST})${IN_BRACKETS})${FOOTNOTE}$`,
    "iu",
  );
  return (text) => {
    if (text.length > LONGEST_HEADING) return undefined;
    const [, own = "", list = "", addressees] = pattern.exec(normaliseText(text)) ?? [];
    if (list === "") return undefined;
    return {
      text: own.trim(),
      numbers: (list.match(/\d+/gu) ?? []).map(Number),
      starred: [...list.matchAll(/(\d+)\s*\*/gu)].map(([, number]) => Number(number)),
      ...(addressees === undefined ? {} : { addressees: addressees.trim() }),
    };
  };
}

/** Reads the headings of a card's sections, in any of the languages. */
export function sectionHeadingReader(): (text: string) => readonly SectionHeading[] {
  const known = CARDS.flatMap((spec) =>
    Object.entries(wordingsOf(spec.id).sections ?? {}).flatMap(([section, wording]) =>
      patternsOf(wording).map((pattern): SectionHeading => ({ spec, section, pattern })),
    ),
  );
  return (text) => {
    if (text.length > LONGEST_HEADING) return [];
    const key = nameKey(text);
    return key === "" ? [] : known.filter(({ pattern }) => pattern.matches(key));
  };
}
