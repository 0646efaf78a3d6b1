import { DIGITS } from "./digits";
import { classifierOf, isCount, NUMBER } from "./counts";
import { EARLIER, earlierFigures } from "./earlier";
import type { ProseStatement } from "./statement";
import { readable } from "./text";
import { DOWN, NEWLY, UP } from "./words";

/** A figure and, in parentheses or behind a comma, what may be its change. */
const FIGURE = new RegExp(
  `${NUMBER}((?: ?[^\\d()%,;。]{0,16})) ?(?:\\(([^()]*)\\)|, ?([^(),;。]*)(?=[,;。]|$))`,
  "gu",
);
const SINCE = "(?:(?:比|较|与|和) ?(\\d{4}) ?年(?:底|末)?(?:相比)?,? ?)?";
const FROM =
  "(?: (?:from|over|on|since|compared (?:to|with)|par rapport à|respecto de|по сравнению с|مقارنة ب) ?(\\d{4}))?";
const CHANGES = [
  new RegExp(
    `^${SINCE}(?:an? )?(?:(${UP})|(${DOWN}))(?:了| (?:of|by|de|del|du|на|بنسبة))? ?(${DIGITS}) ?%${FROM}$`,
    "iu",
  ),
  new RegExp(`^()(${DIGITS}) ?% (?:(${UP}|more|higher)|(${DOWN}|fewer|less|lower))${FROM}$`, "iu"),
] as const;
const IS_NEW = new RegExp(`(?:${NEWLY}|new|further|another)[^\\d,;。]{0,12}$`, "iu");
const YEAR = /^(?:19|20)\d\d$/u;

/** Changes in percent that stand behind a figure, held against the record's baseline. */
export function changes(cells: Readonly<Record<string, string>>): readonly ProseStatement[] {
  return Object.entries(cells).flatMap(([column, cell]): ProseStatement[] => {
    if (column === EARLIER) return [];
    const found = announcedIn(readable(cell));
    const [only] = found;
    if (!only || found.length > 1) return [];
    const earlier = earlierFigures(cells, only.classifier);
    const [previous] = earlier;
    if (!previous || earlier.length > 1) return [];
    // a change since a year is one from the baseline where that says the year
    if (only.since !== undefined && !(cells[EARLIER] ?? "").includes(only.since)) return [];
    return [
      {
        column,
        kind: "change",
        printed: only.printed,
        inputs: {
          current: [{ printed: only.current }],
          previous: [{ printed: previous.printed, column: EARLIER }],
        },
      },
    ];
  });
}

interface Announced {
  readonly current: string;
  readonly classifier: string;
  readonly printed: string;
  readonly since: string | undefined;
}

function announcedIn(text: string): readonly Announced[] {
  return [...text.matchAll(FIGURE)].flatMap((match): Announced[] => {
    const [, current = "", what = "", bracketed, behind] = match;
    const change = readChange((bracketed ?? behind ?? "").trim());
    const classifier = classifierOf(what);
    const isYear = classifier === "" && YEAR.test(current);
    // what is new is no state that could be held against an earlier one
    const isNew = IS_NEW.test(text.slice(0, match.index));
    if (!change || isYear || isNew || !isCount(current, what)) return [];
    return [{ current, classifier, ...change }];
  });
}

function readChange(words: string): Pick<Announced, "printed" | "since"> | undefined {
  const first = CHANGES[0].exec(words);
  if (first) {
    const [, since, , down, digits = "", from] = first;
    return { printed: signed(digits, down), since: since ?? from };
  }
  const second = CHANGES[1].exec(words);
  if (!second) return undefined;
  const [, , digits = "", , down, from] = second;
  return { printed: signed(digits, down), since: from };
}

function signed(digits: string, down: string | undefined): string {
  return down === undefined ? `${digits}%` : `-${digits}%`;
}
