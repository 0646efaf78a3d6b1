import { readNumberText } from "../model/number-text";
import { isFurtherRow } from "../tables/further-row";
import type { CellPlace, Check } from "../tables/checks";
import type { ProseStatement, RowData, TableData } from "../tables/data";
import { STATEMENT_LISTS, statementExpression } from "../tables/prose-checks";
import type { RelationSpec, TableSpec } from "../tables/spec";
import { excelFigure } from "./figure-format";
import type { HeldCell } from "./held-cells";
import { tableLayout, type TableLayout } from "./table-layout";
import type { TemplateTexts } from "./texts";

/**
 * The figures that sentences of the tables derive from others, as a table of their own: formulas
 * cannot compute on prose. A row for each; the derived figure first, then those that it is made of.
 */
export interface ProseFigures {
  readonly layout: TableLayout;
  readonly told: readonly ToldFigure[];
  readonly checks: readonly Check[];
}

/** Where a sentence stands that tells a figure. */
export interface ToldFigure {
  readonly place: CellPlace;
  readonly statement: ProseStatement;
}

/** Of no spec of the report, so of an id that none has. */
const PROSE: TableSpec = {
  id: "prose",
  layout: "grid",
  measure: "count",
  columns: [],
  rows: { from: "open", then: [] },
  relations: [],
  place: "",
};

const PRINTED = "printed";

export function isProse({ table }: CellPlace): boolean {
  return table.spec === PROSE.id;
}

/** Undefined where no sentence of the tables derives a figure. */
export function proseFigures(
  tables: readonly TableData[],
  sheet: string,
  words: TemplateTexts["sheets"]["prose"],
): ProseFigures | undefined {
  const told = tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      (row.figures ?? []).map((statement): ToldFigure => ({
        place: { table, row, column: statement.column },
        statement,
      })),
    ),
  );
  const [first] = told;
  if (!first) return undefined;
  const most = Math.max(...told.map(({ statement }) => partsOf(statement).length));
  const columns = [PRINTED, ...Array.from({ length: most }, (_, at) => partColumn(at))];
  const rows = told.map(({ statement, place }, at): RowData => {
    const printed = [statement.printed, ...partsOf(statement)];
    return {
      id: String(at + 1),
      label: labelOf(place),
      role: "item",
      line: place.row.line,
      cells: columns.map((_, column) => printed[column] ?? ""),
      figures: [statement],
    };
  });
  const table: TableData = {
    id: PROSE.id,
    spec: PROSE.id,
    document: first.place.table.document,
    title: words.title,
    language: first.place.table.language,
    unit: PROSE.measure,
    columns: columns.map((id) => ({ id, label: id === PRINTED ? words.figure : words.of })),
    rows,
  };
  const checks = told.map(({ statement }, at) =>
    checkOf(statement, table, rows[at] as RowData, words.source),
  );
  return { layout: tableLayout(table, PROSE, sheet, false), told, checks };
}

function partsOf({ inputs }: ProseStatement): readonly string[] {
  return Object.values(inputs)
    .flat()
    .map(({ printed }) => printed);
}

/** A further target of an indicator is named by the row above it. */
function labelOf({ table: { rows }, row }: CellPlace): string {
  const named = rows.slice(0, rows.indexOf(row) + 1).filter(({ label }) => !isFurtherRow(label));
  return named.at(-1)?.label ?? "";
}

function partColumn(at: number): string {
  return `part-${at + 1}`;
}

function checkOf(statement: ProseStatement, table: TableData, row: RowData, source: string): Check {
  const { kind, holds, inputs } = statement;
  let place = 0;
  const places = Object.entries(inputs).map(([name, list]): [string, CellPlace[]] => [
    name,
    list.map(() => ({ table, row, column: partColumn(place++) })),
  ]);
  const relation: RelationSpec = {
    id: kind,
    kind,
    cells: {},
    is: statementExpression(statement),
    inputs: {},
    source,
    // "at least 43" must not lie above what its parts make
    ...(holds === "atLeast" ? { holds: "atMost" } : {}),
  };
  return {
    relation,
    cell: { table, row, column: PRINTED },
    inputs: Object.fromEntries(places),
    single: new Set(Object.keys(inputs).filter((name) => !STATEMENT_LISTS.has(name))),
  };
}

/** A figure of a sentence: what is counted is exact where it is whole, all else but wholes is rounded. */
export function proseCell({ table, row, column }: CellPlace): HeldCell {
  const text = row.cells[table.columns.findIndex(({ id }) => id === column)] ?? "";
  const number = readNumberText(text);
  const decimals = number?.decimals ?? 0;
  const isPercent = /[%％٪]/u.test(text);
  const isExact = column === PRINTED && row.figures?.[0]?.holds === "exactly";
  return {
    measure: isPercent ? "share" : "count",
    scale: 1,
    finerFormat: isPercent ? "0.00%" : "#,##0.0",
    halfWidth: decimals === 0 || isExact ? 0 : Number(`0.5e${-decimals}`),
    format: excelFigure(text)?.format ?? "General",
    value: number?.value ?? null,
    isNoughtRounded: true,
  };
}
