import { onceFor } from "../model/once-for";
import { nameKey } from "../model/text";
import { allWordings, type Wording } from "../tables/wordings";
import type { Language } from "../model/language";
import { filled, type Period } from "../tables/period";
import { BIENNIUM, datedMatcher, datedWording, YEAR } from "./dated-wording";
import { spellingKey } from "./spelling";
import { distance } from "fastest-levenshtein";

/** A wording ready to be compared: years and biennia in it stand for any, at any place in it. */
export interface Pattern {
  readonly key: string;
  readonly language: Language;
  /** Whether it is the wording that templates use, not a printed variant. */
  readonly isCanonical: boolean;
  matches(key: string): boolean;
  /** Whether it is that wording with the years of the report at hand. */
  matchesPeriod(key: string): boolean;
  /** What follows it, where the text begins with it: a column's own heading behind its group's. */
  restOf(key: string): string | undefined;
  /** Whether it makes up nearly all of the text: a title has its number in front of it. */
  fills(key: string): boolean;
}

const PLACE = /\{([\w-]+)\}/g;
/** "Table 12.", "附件一": what may stand before or behind a title's own words. */
const NUMBER_OF_TITLE = 10;

function placeholder(name: string): string {
  if (name === "biennium") return BIENNIUM;
  return /year(?:-\d)?$/iu.test(name) ? YEAR : ".+";
}

/** A text as a regular expression that matches it and nothing else. */
export function escaped(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/g, "\\$&");
}

/** Compiles a wording once; names are compared without blanks, punctuation, case and width. */
export function pattern(
  text: string,
  language: Language,
  isCanonical: boolean,
  period?: Period,
): Pattern {
  const pieces = text.split(PLACE);
  const source = pieces
    .map((piece, place) =>
      place % 2 === 0 ? escaped(spellingKey(nameKey(piece))) : placeholder(piece),
    )
    .join("");
  const dated = datedWording(text);
  const whole = new RegExp(`^${source}$`, "u");
  const begins = new RegExp(`^${source}(.+)$`, "u");
  const nearly = new RegExp(`^.{0,${NUMBER_OF_TITLE}}${source}.{0,${NUMBER_OF_TITLE}}$`, "u");
  const ofPeriod = period && spellingKey(nameKey(filled(text, period)));
  const movedWith = (date: string): ((key: string) => boolean) =>
    dated ? datedMatcher(spellingKey(dated.words), date) : () => false;
  const isMoved = movedWith(placeholder(dated?.date ?? ""));
  const isMovedOfPeriod = period && movedWith(nameKey(filled(`{${dated?.date ?? ""}}`, period)));
  return {
    key: nameKey(text),
    language,
    isCanonical,
    matches: (key) => {
      const own = spellingKey(key);
      return whole.test(own) || isMoved(own);
    },
    matchesPeriod: (key) => {
      const own = spellingKey(key);
      return own === ofPeriod || isMovedOfPeriod?.(own) === true;
    },
    restOf: (key) => begins.exec(spellingKey(key))?.at(-1),
    fills: (key) => nearly.test(spellingKey(key)),
  };
}

/** By period: wordings are those of the specs, and the same for every document. */
const patternsByPeriod = onceFor<Wording, Map<string, readonly Pattern[]>>(() => new Map());

/** @param period the report's, where years must be told apart: rows and columns are years */
export function patternsOf(wording: Wording | undefined, period?: Period): readonly Pattern[] {
  if (!wording) return [];
  const known = patternsByPeriod(wording);
  const key = period ? `${period.biennium.firstYear} ${period.point}` : "";
  const patterns =
    known.get(key) ??
    allWordings(wording).map(([text, language]) =>
      pattern(text, language, wording[language]?.[0] === text, period),
    );
  known.set(key, patterns);
  return patterns;
}

/** As alike as a name and its misprint still are. */
export const NEARLY_THE_SAME = 0.8;
/** Characters that a name has at least for a misprint of it to be known: shorter ones are near to anything. */
const SHORTEST_FOR_SLIPS = 6;

/** Whether a key may be a misprint of another. */
export function isSlipOf(key: string, other: string): boolean {
  return key.length >= SHORTEST_FOR_SLIPS && areAlike(key, other, NEARLY_THE_SAME);
}

/**
 * Whether two keys are so alike, from 0 to 1: the share of the longer one that stays when one is
 * changed into the other. Slips of a character or two in a name leave more than 0.8.
 */
export function areAlike(a: string, b: string, least: number): boolean {
  const longer = Math.max(a.length, b.length);
  // every letter that one has more is a change: most pairs are told apart by that alone
  if (longer === 0 || Math.abs(a.length - b.length) > (1 - least) * longer) return false;
  return 1 - distance(a, b) / longer >= least;
}
