import { MAX_CELL_TEXT } from "../model/limits";
import { normaliseFigure } from "../model/number-text";
import { withoutNonFigures } from "./not-figures";
import { answers, type Announcement } from "./prose/answers";
import { breakdowns } from "./prose/breakdown";
import { changes } from "./prose/change";
import { countriesByRegion } from "./prose/countries";
import { cumulatives } from "./prose/cumulative";
import { pooledShares } from "./prose/pooled";
import { shares } from "./prose/share";
import type { ProseStatement } from "./prose/statement";
import { wholes } from "./prose/whole";
import { womenAndMen } from "./prose/women-and-men";

const BASELINE = "baseline";

/** What stands around a record. */
export interface AroundRecord {
  /** What the record is called: an indicator may be a distribution. */
  readonly name?: string;
  /** What a cell further above announces of the cells below it, by column. */
  readonly announced?: Readonly<Record<string, Announcement>>;
}

/**
 * The figures in one record's cells (texts by column id) that the cells' own words, in Chinese or
 * English, derive from others: shares (4 of 7), breakdowns by their parts, shares that make a whole
 * or what is announced above, cumulative figures and changes over the record's `baseline`. A statement is made only where the words announce it, so
 * that a text which could be read in two ways brings none; whether it holds is not asked here.
 */
export function proseStatements(
  cells: Readonly<Record<string, string>>,
  { name = "", announced = {} }: AroundRecord = {},
): ProseStatement[] {
  const sources = Object.entries(cells)
    .filter(([, text]) => text.length <= MAX_CELL_TEXT)
    .map(([column, text]) => [column, normaliseFigure(withBullets(text))] as const);
  const texts = Object.fromEntries(
    sources.map(([column, text]) => [column, withoutNonFigures(named(text))] as const),
  );
  const source = new Map(sources).get(BASELINE) ?? "";
  const baseline = { source, text: withoutNonFigures(source) };
  const inCells = Object.entries(texts).flatMap(([column, text]) => [
    ...shares(column, text),
    ...pooledShares(column, text),
    ...wholes(column, text, name),
    ...answers(column, text, announced[column]),
    ...breakdowns(column, text),
    ...womenAndMen(column, text),
    ...(column === BASELINE ? [] : cumulatives(column, text, baseline)),
    ...(column === BASELINE ? [] : changes(column, text, baseline)),
  ]);
  return [...inCells, ...countriesByRegion(texts)];
}

/** Grades of staff are names, not numbers: P4 and D-1 stand before how many have them. */
function named(text: string): string {
  return text.replace(
    /(?<![\p{L}\d])([PD])-?([1-5])(?![\d.,])/gu,
    (_, letter: string, grade: string) =>
      letter + String.fromCharCode(FIRST_LETTER + Number(grade)),
  );
}

const FIRST_LETTER = "a".charCodeAt(0);

/** A line of its own is an entry of a list, unless a bracket opens it: it goes on with the last. */
function withBullets(text: string): string {
  const lines = text.split(/[\r\n]+/u).map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map((line, at) => (at === 0 || /^[(（–—•·▪*-]/u.test(line) ? line : `- ${line}`))
    .join(" ");
}
