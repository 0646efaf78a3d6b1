import { announcement, type Announcement } from "../calc/prose/answers";
import { namesWhole } from "../calc/prose/whole";
import { proseStatements } from "../calc/prose-statements";
import { figureText, figureTextOf } from "../calc/read-figure";
import type { Framework, IndicatorComponent, Measurement } from "../framework/framework";
import { normaliseText } from "../model/text";
import type { ProseStatement, RowData, TableData } from "../tables/data";
import type { TableSpec } from "../tables/spec";
import { isFurtherRow } from "../tables/further-row";
import { specOf } from "../tables/table-set";
import { columnWording } from "../tables/wordings";

/**
 * A table of records with what the prose of its cells tells: the figures that it derives from
 * others, and in a column that holds it as a number the figure that it is about. Which one that is
 * the framework says, where it has the same words; elsewhere it is the leading one.
 */
export function withProseFigures(table: TableData, framework: Framework): TableData {
  const spec = specOf(table.spec);
  if (spec?.layout !== "records") return table;
  const told = { ...table, rows: withFigures(table) };
  const components = new Map(
    framework.indicators.flatMap((indicator) =>
      indicator.components.map((component) => [component.code, component] as const),
    ),
  );
  const lacking = spec.columns.filter(({ id }) => !table.columns.some((own) => own.id === id));
  return lacking.reduce<TableData>(
    (all, { id, readFrom }) =>
      readFrom === undefined ? all : withColumn(all, spec, { id, readFrom }, components),
    told,
  );
}

/** The rows with the figures that they derive; a row may announce those of the rows below it. */
function withFigures({ rows, columns }: TableData): readonly RowData[] {
  let announced: Record<string, Announcement> = {};
  let name = "";
  // rows repeat each other in long tables
  const known = new Map<string, readonly ProseStatement[]>();
  return rows.map((row) => {
    if (row.role === "section") {
      announced = {};
      return row;
    }
    // a further target of an indicator is named by the row above it
    if (!isFurtherRow(row.label)) name = row.label;
    const cells = Object.fromEntries(columns.map(({ id }, at) => [id, row.cells[at] ?? ""]));
    const key = JSON.stringify([namesWhole(name), announced, row.cells]);
    const figures = known.get(key) ?? proseStatements(cells, { name, announced });
    known.set(key, figures);
    for (const [column, text] of Object.entries(cells)) {
      const own = announcement(text);
      if (own) announced = { ...announced, [column]: own };
    }
    return figures.length > 0 ? { ...row, figures } : row;
  });
}

function withColumn(
  table: TableData,
  spec: TableSpec,
  { id, readFrom }: { readonly id: string; readonly readFrom: string },
  components: ReadonlyMap<string, IndicatorComponent>,
): TableData {
  const from = table.columns.findIndex((column) => column.id === readFrom);
  const label = columnWording(spec, id)?.[table.language]?.[0] ?? id;
  return {
    ...table,
    columns: [...table.columns, { id, label }],
    rows: table.rows.map((row) => {
      const prose = row.role === "section" ? "" : (row.cells[from] ?? "").trim();
      const known = measurementIn(components.get(row.id), readFrom);
      return { ...row, cells: [...row.cells, figureIn(prose, known)] };
    }),
  };
}

function measurementIn(
  component: IndicatorComponent | undefined,
  column: string,
): Measurement | undefined {
  if (column === "baseline" || column === "target" || column === "actual") {
    return component?.[column];
  }
  return undefined;
}

function figureIn(prose: string, known: Measurement | undefined): string {
  if (prose === "") return "";
  if (known && normaliseText(known.text) === normaliseText(prose)) {
    return known.value === null ? "" : figureTextOf(known.value, prose);
  }
  return figureText(prose) ?? "";
}
