import { filled } from "../tables/period";
import type { RowData, TableData } from "../tables/data";
import { columnSpec, namedRows } from "../tables/table-set";
import type { TableSpec } from "../tables/spec";
import { recommendationSheet } from "../tables/recommendation-sheet";
import { rowWording } from "../tables/wordings";
import { columnLabel } from "./column-label";
import { nameIn, textIn } from "./names-in";
import { ofRecommendations } from "./prefilled";
import { resultName } from "./result-name";
import { tableTitle, type Wording } from "./titles";

/**
 * A published table for a sheet in any language: its figures as printed, its title, headers and
 * rows in the wordings of that language. What only the document names, such as funds and risks,
 * stays as it is printed there, and so does text; `…` stands for prose, which does not travel with
 * the shipped data.
 */
export function publishedTable(table: TableData, spec: TableSpec, wording: Wording): TableData {
  return {
    ...table,
    language: wording.language,
    title: tableTitle(spec, table.parameters, wording),
    columns: table.columns.map(({ id, label }) => {
      const known = columnSpec(spec, id);
      return { id, label: known ? columnLabel(spec, known, wording) : label };
    }),
    rows: table.rows.map((row) => ({
      ...row,
      label: rowLabel(row, spec, wording) ?? row.label,
      ...(spec.id === recommendationSheet.id ? { cells: cellsOf(row, table, wording) } : {}),
    })),
  };
}

/** A recommendation's sectors by their names; its star where the document lost it with the heading. */
function cellsOf(
  { id, cells }: RowData,
  { columns, parameters }: TableData,
  wording: Wording,
): readonly string[] {
  const { framework, language } = wording;
  return cells.map((text, at) => {
    if (columns[at]?.id !== "content") return text;
    if (id === "sectors") {
      return text
        .split("; ")
        .map((sector) => nameIn(framework.sectors, sector, language) || sector)
        .join("; ");
    }
    return id === "starred" && text === ""
      ? ofRecommendations(parameters?.recommendation ?? "", id, "content", wording)
      : text;
  });
}

/** Undefined where neither the wordings nor the framework have the row. */
function rowLabel(row: RowData, spec: TableSpec, wording: Wording): string | undefined {
  const { framework, language, period } = wording;
  const isNamed = namedRows(spec).some(({ id }) => id === row.id);
  const text = rowWording(spec, row.id)?.[language]?.[0];
  if (isNamed || spec.rows.from === "open") {
    if (text !== undefined) return filled(text, period);
  }
  if (spec.rows.from === "open" && spec.rows.listed === "indicators") {
    const indicator = framework.indicators.find(
      ({ components: [first] }) => first?.code === row.id,
    );
    if (indicator) return textIn(indicator.names, language);
  }
  if (spec.rows.from === "sectors") return nameIn(framework.sectors, row.id, language) || undefined;
  const isResult = framework.results.some(({ id }) => id === row.id);
  return isResult ? resultName(row.id, wording) : undefined;
}
