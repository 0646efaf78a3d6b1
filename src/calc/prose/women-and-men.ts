import { counts, findCounts } from "./count";
import { DIGITS } from "./digits";
import type { ProseStatement } from "./statement";

const CHINESE_WOMEN = "(?:名|位|人|个)? ?(?:女性|妇女|女)\\p{Script=Han}{0,4}";
const CHINESE_MEN = "(?:名|位|人|个)? ?(?:男性|男)\\p{Script=Han}{0,4}?";
const WOMEN = `(?:${CHINESE_WOMEN}?|(?:women|females?|girls)(?: \\p{L}+)?)`;
const MEN = `(?:${CHINESE_MEN}|(?:men|males?|boys)(?: \\p{L}+)?)`;
const JOINT = " ?(?:[,、;]? ?(?:和|以及|及)|[,、;]|,? and) ?";
const OPENING = "(?:(\\() ?|[,:]? ?(?:包括|including|of whom|其中) ?|(:) ?)";
/** Nobody else is told of: the bracket closes, or the sentence ends or goes on in words. */
const BRACKET_CLOSES = /^ ?\)/u;
const SENTENCE_GOES_ON = /^ ?(?:[).。;]|$|,(?! ?(?:\d|and \d|和 ?\d)))/u;

const PAIRS = [
  [WOMEN, MEN],
  [MEN, WOMEN],
].map(
  ([first, second]) =>
    new RegExp(
      `${OPENING}(?<![\\d.,])(?<one>${DIGITS}) ?(?<of>${first})${JOINT}(?<two>${DIGITS}) ?(?<other>${second})(?= ?(?:[).。;,]|$))`,
      "giu",
    ),
);

/** "女性 700 名；男性 600 名": what is counted stands before its number. */
const NAMED_FIRST = ["女性?", "男性?"]
  .flatMap((one, at, all) => [[one, all[1 - at] ?? ""]])
  .map(
    ([first = "", second = ""]) =>
      new RegExp(
        `${OPENING}(?<of>${first})[:为有 ]?(?<one>${DIGITS}) ?[名位人]?(?: ?[;,、和] ?| )(?<other>${second})[:为有 ]?(?<two>${DIGITS}) ?[名位人]?(?= ?(?:[).。;,]|$))`,
        "giu",
      ),
  );

/** What stands before the clause: up to a mark, but not to the comma of a number. */
const BEFORE_CLAUSE = /^.*(?:[(。;:]|(?<!\d),|,(?! ?\d{3}))/su;
/** As far behind as the marks stand that end what is told. */
const REACH = 8;
const PEOPLE =
  /^(?:\p{L}+ )?(?:participants|trainees|people|persons|students|learners|attendees|graduates|respondents|users|experts|officials|delegates|beneficiaries|staff|employees|candidates|fellows|judges|inventors)$/iu;
const PERSONS = ["名", "位", "人"];

/** 49 trainees (28 women, 21 men): two parts that are all there are. */
export function womenAndMen(column: string, text: string): ProseStatement[] {
  return [...PAIRS, ...NAMED_FIRST].flatMap((pattern) => {
    let from = 0;
    return [...text.matchAll(pattern)].flatMap((match) => {
      const [, bracket, colon] = match;
      const { one = "", of, two = "", other } = match.groups ?? {};
      const before = text.slice(from, match.index).replace(BEFORE_CLAUSE, "");
      from = match.index + match[0].length;
      const isWhole = bracket === "(" ? BRACKET_CLOSES : SENTENCE_GOES_ON;
      const total = people(before, bracket === "(", colon === ":");
      if (total === undefined || !isWhole.test(text.slice(from, from + REACH))) return [];
      const parts = [
        { printed: one, ...named(of) },
        { printed: two, ...named(other) },
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
function people(clause: string, isBracket: boolean, isColon: boolean): string | undefined {
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
  // behind a colon they may be those who came to 3 workshops
  if (!isChinese && isColon && !PEOPLE.test(name)) return undefined;
  return only.printed;
}
