import type { Language } from "../model/language";
import { nameKey, normaliseText } from "../model/text";
import { TABLES } from "../tables/catalogue";
import type { RowData, TableData } from "../tables/data";
import type { TableSpec } from "../tables/spec";
import { filled, type Period } from "../tables/period";
import { namedRows } from "../tables/table-set";
import { columnWording, rowWording, wordingsOf, type Wording } from "../tables/wordings";
import type { Block, Grid, GridRow } from "./document";
import type { KnownNames } from "./names";
import { patternsOf } from "./pattern";
import type { Unplaced } from "./recognised";
import { withoutUnit } from "./units";

/** "1.1 name 11,074", several of them in one cell of the chart. */
const RESULT_AND_FIGURE = /(\d\.\d)\s(.+?)\s(\d{1,3}(?:,\d{3})*)(?=\s\d\.\d\s|$)/gsu;
/** "Total of pillar 1: 11,074". */
const NAME_AND_FIGURE = /^(.+?)\s?[:：]\s?(\d{1,3}(?:,\d{3})*)$/su;

/** Fewer results than these in a grid are a passage that mentions some, not the chart. */
const LEAST_RESULTS = 5;

interface ResultsChart {
  readonly table: TableData;
  /** The lines of the grid that holds the chart. */
  readonly lines: ReadonlySet<number>;
  readonly unplaced: readonly Unplaced[];
}

/**
 * The chart of expected results by strategic pillar, whose boxes are cells of a grid: each holds
 * one or more results with their expenditure, or the total of a pillar. Undefined where the
 * document has none.
 */
export function readResultsChart(
  blocks: readonly Block[],
  names: KnownNames,
  document: string,
  period: Period,
): ResultsChart | undefined {
  const spec = TABLES.find(({ id }) => id === "results-chart");
  if (!spec) return undefined;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "grid") continue;
    const results = resultsIn(block, names);
    if (results.length < LEAST_RESULTS) continue;
    const paragraphs = blocks.slice(at + 1, at + 3).filter((next) => next.kind === "paragraph");
    const below = paragraphs.map(({ text, line }): GridRow => ({ line, cells: [text] }));
    const totals = totalsIn([...block.rows, ...below], spec);
    const lines = new Set(block.rows.map(({ line }) => line));
    const language = totals[0]?.language ?? "en";
    const rows = [...results, ...totals.map(({ data }) => data)];
    return {
      table: chart(spec, rows, language, { document, period }),
      lines,
      unplaced: block.rows.flatMap(strangers(rows)),
    };
  }
  return undefined;
}

function strangers(rows: readonly RowData[]): (row: GridRow) => Unplaced[] {
  const placed = new Set(rows.map(({ line }) => line));
  return ({ line, cells }) =>
    placed.has(line) || cells.every((cell) => cell.trim() === "")
      ? []
      : [{ line, text: cells.join(" | "), why: "no result of the chart, nor a total of one" }];
}

function resultsIn(grid: Grid, names: KnownNames): RowData[] {
  return grid.rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell) =>
      [...normaliseText(cell).matchAll(RESULT_AND_FIGURE)].flatMap(
        ([, id = "", name = "", figure = ""]): RowData[] =>
          names.result(`${id} ${name}`) === id
            ? [
                {
                  id,
                  label: `${id} ${name}`,
                  role: "item",
                  ...sectionOf(id, names),
                  line,
                  cells: [figure],
                },
              ]
            : [],
      ),
    ),
  );
}

function sectionOf(result: string, names: KnownNames): Pick<RowData, "section"> {
  const section = names.pillarOf(result);
  return section === undefined ? {} : { section };
}

function totalsIn(
  rows: readonly GridRow[],
  spec: TableSpec,
): { data: RowData; language: Language | undefined }[] {
  const known = namedRows(spec).map((row) => ({
    row,
    patterns: patternsOf(rowWording(spec, row.id)),
  }));
  return rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell) => {
      const [, name = "", figure = ""] = NAME_AND_FIGURE.exec(normaliseText(cell)) ?? [];
      const label = withoutUnit(name);
      const key = nameKey(label);
      const found = known.find(({ patterns }) => patterns.some((pattern) => pattern.matches(key)));
      if (!found) return [];
      const { id, role } = found.row;
      const language = found.patterns.find((pattern) => pattern.matches(key))?.language;
      return [{ data: { id, label, role, line, cells: [figure] }, language }];
    }),
  );
}

function chart(
  spec: TableSpec,
  rows: readonly RowData[],
  language: Language,
  { document, period }: { document: string; period: Period },
): TableData {
  const said = (wording: Wording | undefined, otherwise: string): string =>
    filled(wording?.[language]?.[0] ?? otherwise, period);
  return {
    id: spec.id,
    spec: spec.id,
    document,
    title: normaliseText(said(wordingsOf(spec.id).title, spec.id)),
    language,
    unit: spec.measure,
    columns: spec.columns.map(({ id }) => ({
      id,
      label: normaliseText(said(columnWording(spec, id), id)),
    })),
    rows,
  };
}
