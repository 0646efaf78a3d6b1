import { DIGITS } from "./digits";
import { classifierOf, isCount, NUMBER, withoutDates } from "./counts";
import { EARLIER, earlierFigures } from "./earlier";
import type { ProseStatement } from "./statement";
import { readable } from "./text";
import { ALTOGETHER, CUMULATIVE, NEWLY } from "./words";

const ASIDES = "(?: ?\\([^\\d()]*\\))*";
/** "858 new disputes (3,743 cumulative)", the word in front of the figure or behind it. */
const CUMULATED = [
  new RegExp(
    `${NUMBER}([^\\d()%]{0,40})${ASIDES} ?\\([^\\d()]{0,20}(?:${CUMULATIVE})[^\\d()%]{0,16}(${DIGITS})([^\\d()]{0,24})\\)`,
    "giu",
  ),
  new RegExp(
    `${NUMBER}([^\\d()%]{0,40})${ASIDES} ?\\((${DIGITS})([^\\d()%]{0,30}(?:${CUMULATIVE})[^\\d()]*)\\)`,
    "giu",
  ),
];
/** "1 new party (115 parties …)": the total is of what there is 1 more of. */
const RISEN = new RegExp(
  `(?:(无)${NEWLY}|${NEWLY} ?${NUMBER} ?)(\\p{Script=Han}?)(\\p{Script=Han}{2,8}?)${ASIDES} ?\\((?:${ALTOGETHER})? ?(${DIGITS}) ?(\\p{Script=Han}?)\\4(?=[,;、)])`,
  "gu",
);

interface Announced {
  readonly at: number;
  readonly end: number;
  readonly added: string;
  readonly total: string;
  readonly classifier: string;
}

/** Totals in a record's cells that are its baseline's and what has been added since. */
export function cumulatives(cells: Readonly<Record<string, string>>): readonly ProseStatement[] {
  return Object.entries(cells).flatMap(([column, cell]) =>
    column === EARLIER ? [] : inCell(cells, column, withoutDates(readable(cell))),
  );
}

function inCell(
  cells: Readonly<Record<string, string>>,
  column: string,
  text: string,
): ProseStatement[] {
  const announced = announcedIn(text);
  const classifiers = new Set(announced.map(({ classifier }) => classifier));
  if (classifiers.size !== 1) return [];
  const earlier = earlierFigures(cells, announced[0]?.classifier ?? "");
  // which one belongs to which is only certain where there are as many of both
  if (earlier.length !== announced.length) return [];
  const isCertain = announced.every(({ at }, place) => {
    const label = earlier[place]?.label ?? "";
    const words = text.slice(announced[place - 1]?.end ?? 0, at);
    return announced.length === 1 || (label !== "" && words.includes(label));
  });
  if (!isCertain) return [];
  return announced.map(({ added, total }, place) => ({
    column,
    kind: "cumulative",
    printed: total,
    inputs: {
      earlier: [{ printed: earlier[place]?.printed ?? "", column: EARLIER }],
      added: [{ printed: added }],
    },
  }));
}

function announcedIn(text: string): readonly Announced[] {
  const cumulated = CUMULATED.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Announced[] => {
      const [all, added = "", what = "", total = "", after = ""] = match;
      const classifier = classifierOf(what);
      const isSame = classifierOf(after) === classifier;
      if (!isSame || !isCount(added, what) || !isCount(total, after)) return [];
      return [{ at: match.index, end: match.index + all.length, added, total, classifier }];
    }),
  );
  const risen = [...text.matchAll(RISEN)].flatMap((match): Announced[] => {
    const [all, none, added = none ?? "", ownClassifier = "", , total = "", classifier = ""] =
      match;
    if (none === undefined && ownClassifier !== classifier) return [];
    return [{ at: match.index, end: match.index + all.length, added, total, classifier }];
  });
  return [...cumulated, ...risen].sort((a, b) => a.at - b.at);
}
