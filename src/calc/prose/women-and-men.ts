import { counts, findCounts } from "./count";
import { DIGITS } from "./digits";
import type { ProseStatement } from "./statement";

const CHINESE_WOMEN = "(?:名|位|人|个)? ?(?:女性|妇女|女)\\p{Script=Han}{0,4}";
const CHINESE_MEN = "(?:名|位|人|个)? ?(?:男性|男)\\p{Script=Han}{0,4}?";
const WOMEN = `(?:${CHINESE_WOMEN}?|(?:women|females?|girls)(?: \\p{L}+)?)`;
const MEN = `(?:${CHINESE_MEN}|(?:men|males?|boys)(?: \\p{L}+)?)`;
const JOINT = " ?(?:[,、;]? ?(?:和|以及|及)|[,、;]|,? and) ?";
const OPENING = "(?:(\\() ?|[,:]? ?(?:包括|including|of whom|其中) ?)";
/** Nobody else is told of: the bracket closes, or the sentence ends or goes on in words. */
const BRACKET_CLOSES = /^ ?\)/u;
const SENTENCE_GOES_ON = /^ ?(?:[).。;]|$|,(?! ?(?:\d|and \d|和 ?\d)))/u;

const PAIRS = [
  [WOMEN, MEN],
  [MEN, WOMEN],
].map(
  ([first, second]) =>
    new RegExp(
      `${OPENING}(?<![\\d.,])(${DIGITS}) ?(${first})${JOINT}(${DIGITS}) ?(${second})(?= ?(?:[).。;,]|$))`,
      "giu",
    ),
);

/** What stands before the clause: up to a mark, but not to the comma of a number. */
const BEFORE_CLAUSE = /^.*(?:[(。;:]|(?<!\d),|,(?! ?\d{3}))/su;
/** As far behind as the marks stand that end what is told. */
const REACH = 8;
const PERSONS = ["名", "位", "人"];

/** 49 trainees (28 women, 21 men): two parts that are all there are. */
export function womenAndMen(column: string, text: string): ProseStatement[] {
  return PAIRS.flatMap((pattern) => {
    let from = 0;
    return [...text.matchAll(pattern)].flatMap((match) => {
      const [, bracket, first = "", one, second = "", other] = match;
      const before = text.slice(from, match.index).replace(BEFORE_CLAUSE, "");
      from = match.index + match[0].length;
      const isWhole = bracket === "(" ? BRACKET_CLOSES : SENTENCE_GOES_ON;
      const total = people(before, bracket === "(");
      if (total === undefined || !isWhole.test(text.slice(from, from + REACH))) return [];
      const parts = [
        { printed: first, ...named(one) },
        { printed: second, ...named(other) },
      ];
      return [{ column, kind: "breakdown" as const, printed: total, inputs: { parts } }];
    });
  });
}

/** The label without its unit: 女性 of 名女性. */
function named(words = ""): { label: string } {
  return { label: words.trim().replace(/^[名位人个] ?/u, "") };
}

/** The only number of people in a clause; Chinese names its people by their own unit. */
function people(clause: string, isBracket: boolean): string | undefined {
  const all = findCounts(clause);
  const isChinese = /\p{Script=Han}/u.test(clause);
  const candidates = isChinese
    ? all.filter((count) => PERSONS.some((unit) => counts(clause, count, unit)))
    : all;
  const [only] = candidates;
  if (candidates.length !== 1 || !only?.isExact) return undefined;
  // in English "(…)" follows the people themselves: 49 trainees (…), not 49 days of training (…)
  const name = clause.slice(only.end).trim();
  if (!isChinese && (name === "" || (isBracket && name.split(" ").length > 3))) return undefined;
  return only.printed;
}
