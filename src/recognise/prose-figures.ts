import { announcement, type Announcement } from "../calc/prose/answers";
import { proseStatements } from "../calc/prose-statements";
import { figureText } from "../calc/read-figure";
import type { RowData, TableData } from "../tables/data";
import type { TableSpec } from "../tables/spec";
import { specOf } from "../tables/table-set";
import { columnWording } from "../tables/wordings";

/**
 * A table of records with what the prose of its cells tells: the figures that it derives from
 * others, and the leading figure of a cell in the column that holds it as a number.
 */
export function withProseFigures(table: TableData): TableData {
  const spec = specOf(table.spec);
  if (spec?.layout !== "records") return table;
  const told = { ...table, rows: withFigures(table) };
  const lacking = spec.columns.filter(({ id }) => !table.columns.some((own) => own.id === id));
  return lacking.reduce<TableData>(
    (all, { id, readFrom }) => (readFrom === undefined ? all : withColumn(all, spec, id, readFrom)),
    told,
  );
}

/** The rows with the figures that they derive; a row may announce those of the rows below it. */
function withFigures({ rows, columns }: TableData): readonly RowData[] {
  let announced: Record<string, Announcement> = {};
  let name = "";
  return rows.map((row) => {
    if (row.role === "section") {
      announced = {};
      return row;
    }
    // a further target of an indicator is named by the row above it
    if (row.label !== "") name = row.label;
    const cells = Object.fromEntries(columns.map(({ id }, at) => [id, row.cells[at] ?? ""]));
    const figures = proseStatements(cells, { name, announced });
    for (const [column, text] of Object.entries(cells)) {
      const own = announcement(text);
      if (own) announced = { ...announced, [column]: own };
    }
    return figures.length > 0 ? { ...row, figures } : row;
  });
}

function withColumn(table: TableData, spec: TableSpec, id: string, readFrom: string): TableData {
  const from = table.columns.findIndex((column) => column.id === readFrom);
  const label = columnWording(spec, id)?.[table.language]?.[0] ?? id;
  return {
    ...table,
    columns: [...table.columns, { id, label }],
    rows: table.rows.map((row) => {
      const prose = row.role === "section" ? "" : (row.cells[from] ?? "");
      const figure = prose.trim() === "" ? undefined : figureText(prose);
      return { ...row, cells: [...row.cells, figure ?? ""] };
    }),
  };
}
