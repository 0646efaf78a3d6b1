import { nameKey, normaliseText } from "../model/text";
import type { Language } from "../model/language";
import { TABLES } from "../tables/catalogue";
import { instanceId, type RowData, type TableData } from "../tables/data";
import type { TableSpec } from "../tables/spec";
import { namedRows } from "../tables/table-set";
import { rowWording, wordingsOf } from "../tables/wordings";
import type { Grid, GridRow } from "./document";
import type { Context } from "./headings";
import { patternsOf, type Pattern } from "./pattern";
import type { Unplaced } from "./recognised";

const YEAR = /^(?:19|20)\d{2}\s?(?:年|г\.?)?$/u;
const QUARTERS = 4;
/** As our own sheets head the quarters. */
const QUARTER = /^(?:19|20)\d{2}-Q[1-4]$/u;

/**
 * A project's time line: years over quarters, then the rows of the plan and of what came. The
 * bars themselves are fills, which text has lost: what is read is the span of years and the rows.
 * Undefined where the grid is none, or no project is named above it.
 */
export function readTimeline(
  grid: Grid,
  context: Context,
  document: string,
): { table: TableData; unplaced: readonly Unplaced[] } | undefined {
  const spec = TABLES.find(({ layout }) => layout === "timeline");
  const [head, ...below] = grid.rows;
  if (!spec || !head || !context.project) return undefined;
  const years = head.cells.map((cell) => normaliseText(cell)).filter((cell) => cell !== "");
  const areQuarters = years.length > 1 && years.every((year) => QUARTER.test(year));
  if (years.length < 2 || !(areQuarters || years.every((year) => YEAR.test(year)))) {
    return undefined;
  }
  const known = namedRows(spec).map(({ id, role }) => ({
    id,
    role,
    patterns: patternsOf(rowWording(spec, id)),
  }));
  const found = below.flatMap(({ line, cells }) =>
    cells.flatMap((cell) => {
      const match = matching(known, cell);
      return match ? [{ ...match, label: normaliseText(cell), line }] : [];
    }),
  );
  const first = found[0];
  if (!first) return undefined;
  const columns = areQuarters
    ? years.map((id) => ({ id, label: id }))
    : columnsOf(
        years.map((year) => year.slice(0, 4)),
        below[0]?.cells.length ?? 0,
      );
  const rows = found.map(({ id, role, label, line }): RowData => ({
    id,
    label,
    role,
    line,
    cells: columns.map(() => ""),
  }));
  const { language } = first;
  return {
    table: timeline(spec, context.project, { columns, rows, language, document }),
    // the row below the years heads the quarters, in whatever words
    unplaced: below.slice(1).flatMap(strangers(rows)),
  };
}

/** Rows with a text that is none of the time line's: its bars are lost, words are not to be. */
function strangers(rows: readonly RowData[]): (row: GridRow) => Unplaced[] {
  const placed = new Set(rows.map(({ line }) => line));
  return ({ line, cells }) =>
    placed.has(line) || cells.every((cell) => cell.trim() === "")
      ? []
      : [{ line, text: cells.join(" | "), why: "no row of a time line is called that" }];
}

function matching<T extends { patterns: readonly Pattern[] }>(
  known: readonly T[],
  cell: string,
): (T & { language: Language }) | undefined {
  const key = nameKey(cell);
  if (key === "") return undefined;
  for (const row of known) {
    const pattern = row.patterns.find((candidate) => candidate.matches(key));
    if (pattern) return { ...row, language: pattern.language };
  }
  return undefined;
}

/** Quarters where the second row of the header has four for each year, else the years themselves. */
function columnsOf(years: readonly string[], width: number): { id: string; label: string }[] {
  if (width < years.length * QUARTERS) return years.map((year) => ({ id: year, label: year }));
  return years.flatMap((year) =>
    Array.from({ length: QUARTERS }, (_, quarter) => {
      const id = `${year}-Q${quarter + 1}`;
      return { id, label: id };
    }),
  );
}

function timeline(
  spec: TableSpec,
  project: string,
  {
    columns,
    rows,
    language,
    document,
  }: Pick<TableData, "columns" | "rows" | "language" | "document">,
): TableData {
  const parameters = { project };
  return {
    id: instanceId(spec.id, parameters),
    spec: spec.id,
    parameters,
    document,
    title: normaliseText(wordingsOf(spec.id).title?.[language]?.[0] ?? spec.id),
    language,
    unit: spec.measure,
    columns,
    rows,
  };
}
