import { defaultFramework } from "../../src/framework/known";
import { TABLES } from "../../src/tables/catalogue";
import type { CellChoice, Role, RowSpec, TableSpec } from "../../src/tables/spec";
import { namedRows } from "../../src/tables/table-set";

const { sectors, results, pillars, recommendations } = defaultFramework();

/** Ids that a framework brings: no spec lists them. */
export const FRAMEWORK_IDS = {
  sectors: sectors.map(({ id }) => id),
  results: results.map(({ id }) => id),
  pillars: pillars.map(({ id }) => id),
  recommendations: recommendations.map(({ number }) => String(number)),
};

export const SPECS = TABLES.map((spec): [string, TableSpec] => [spec.id, spec]);

export function specById(id: string): TableSpec | undefined {
  return TABLES.find((spec) => spec.id === id);
}

/** Every row that a spec is known to have; an open one has others besides. */
export function rowsOf(spec: TableSpec): readonly Pick<RowSpec, "id" | "role">[] {
  const { from } = spec.rows;
  const brought = from === "fixed" || from === "open" ? [] : FRAMEWORK_IDS[from];
  return [...brought.map((id) => ({ id, role: "item" as const })), ...namedRows(spec)];
}

export function isOpen(spec: TableSpec): boolean {
  return spec.rows.from === "open";
}

export function hasRow(spec: TableSpec, row: string): boolean {
  return isOpen(spec) || rowsOf(spec).some(({ id }) => id === row);
}

export function hasRole(spec: TableSpec, role: Role): boolean {
  return (isOpen(spec) && role === "item") || rowsOf(spec).some((row) => row.role === role);
}

export function hasColumn(spec: TableSpec, column: string): boolean {
  return spec.columns.some(({ id }) => id === column);
}

/** The rows that a choice of cells speaks of, as far as the spec knows them. */
export function chosenRows(spec: TableSpec, { rows, except = [] }: CellChoice): readonly string[] {
  const isChosen = ({ id, role }: Pick<RowSpec, "id" | "role">): boolean => {
    if (rows === undefined) return role !== "section" && role !== "note";
    return typeof rows === "string" ? role === rows : rows.includes(id);
  };
  return rowsOf(spec)
    .filter(isChosen)
    .map(({ id }) => id)
    .filter((id) => !except.includes(id));
}

export function chosenColumns(spec: TableSpec, { columns }: CellChoice): readonly string[] {
  return columns ?? spec.columns.map(({ id }) => id);
}
