import type { RowData, TableData } from "./data";
import type { CellChoice, ParameterId, Reference, RelationSpec, TableSpec } from "./spec";
import { rowsCalled } from "./row-index";
import { namedRows, type TableSet } from "./table-set";
import { INDICATOR_OF } from "./indicator";
import { YEAR_BEFORE, yearBefore } from "./years";

/** A cell by its place in a table. */
export interface CellPlace {
  readonly table: TableData;
  readonly row: RowData;
  readonly column: string;
}

/** One relation, at one cell, with the cells that its inputs stand for. */
export interface Check {
  readonly relation: RelationSpec;
  readonly cell: CellPlace;
  readonly inputs: Readonly<Record<string, readonly CellPlace[]>>;
  /** Inputs that stand for one figure, not for a list. */
  readonly single: ReadonlySet<string>;
}

/** Why a relation could not be looked at: a table, row or column that it needs is not there. */
export interface Unchecked {
  readonly relation: RelationSpec;
  readonly cell: CellPlace;
  readonly missing: string;
}

/** Every relation of a table's spec at every cell that it speaks of. */
export function checksOf(
  table: TableData,
  spec: TableSpec,
  set: TableSet,
): { checks: Check[]; unchecked: Unchecked[] } {
  const checks: Check[] = [];
  const unchecked: Unchecked[] = [];
  for (const relation of spec.relations) {
    if (relation.point !== undefined && relation.point !== set.point) continue;
    for (const cell of chosenCells(table, spec, relation.cells)) {
      const found = inputsOf(relation, cell, set);
      if ("missing" in found) unchecked.push({ relation, cell, missing: found.missing });
      else checks.push({ relation, cell, ...found });
    }
  }
  return { checks, unchecked };
}

function chosenCells(table: TableData, spec: TableSpec, choice: CellChoice): CellPlace[] {
  const except = new Set(choice.except ?? []);
  const rows = table.rows.filter((row) => isChosenRow(row, choice) && !except.has(row.id));
  const columns = choice.columns ?? table.columns.map(({ id }) => id);
  const named = new Map(namedRows(spec).map((row) => [row.id, row]));
  return rows.flatMap((row) =>
    columns
      .filter((column) => table.columns.some(({ id }) => id === column))
      .filter((column) => !named.get(row.id)?.notApplicable?.includes(column))
      .map((column) => ({ table, row, column })),
  );
}

function isChosenRow(row: RowData, { rows }: CellChoice): boolean {
  if (rows === undefined) return row.role !== "section" && row.role !== "note";
  return typeof rows === "string" ? row.role === rows : rows.includes(row.id);
}

function inputsOf(
  relation: RelationSpec,
  cell: CellPlace,
  set: TableSet,
): Pick<Check, "inputs" | "single"> | { missing: string } {
  const inputs: Record<string, readonly CellPlace[]> = {};
  const single = new Set<string>();
  for (const [name, reference] of Object.entries(relation.inputs)) {
    const places = resolve(reference, cell, set);
    if (places.length === 0) return { missing: describe(reference, cell) };
    inputs[name] = places;
    if (!isList(reference)) single.add(name);
  }
  return { inputs, single };
}

function isList({ rows, columns, parameters }: Reference): boolean {
  const isEveryTable = Object.values(parameters ?? {}).includes("*");
  return rows !== undefined || columns !== undefined || isEveryTable;
}

/** The cells that a reference stands for, seen from the cell at hand; rows that lack stay away. */
export function resolve(reference: Reference, cell: CellPlace, set: TableSet): CellPlace[] {
  const at = (text: string): string => substitute(text, cell, set);
  const tables = reference.table === undefined ? [cell.table] : tablesOf(reference, set, at);
  const columns = reference.columns ?? [
    reference.column === undefined ? cell.column : at(reference.column),
  ];
  return tables.flatMap((table) =>
    rowsOf(reference, table, cell, at).flatMap((row) =>
      columns
        .filter((column) => hasColumn(table, column))
        .map((column) => ({ table, row, column })),
    ),
  );
}

function tablesOf(
  { table, parameters = {} }: Reference,
  set: TableSet,
  at: (text: string) => string,
): TableData[] {
  const wanted = Object.entries(parameters).filter(([, value]) => value !== "*");
  const every = Object.keys(parameters).filter((name) => parameters[name as ParameterId] === "*");
  if (!every.every((name) => set.hasAll(table as string, name as ParameterId))) return [];
  return set.find(
    table as string,
    Object.fromEntries(wanted.map(([name, value]) => [name, at(value)])),
  );
}

function rowsOf(
  { row, rows, section }: Reference,
  table: TableData,
  cell: CellPlace,
  at: (text: string) => string,
): readonly RowData[] {
  if (rows === undefined) {
    const id = row === undefined ? cell.row.id : at(row);
    return rowsCalled(table, id);
  }
  // a figure is never a part of itself
  const others = table.rows.filter((candidate) => candidate !== cell.row);
  const chosen =
    typeof rows === "string"
      ? others.filter(({ role }) => role === rows)
      : others.filter(({ id }) => rows.includes(id));
  return section === undefined
    ? chosen
    : chosen.filter((candidate) => candidate.section === at(section));
}

function substitute(text: string, { table, row, column }: CellPlace, set?: TableSet): string {
  if (text === "$row") return row.id;
  if (text === "$column") return column;
  if (text === "$section") return row.section ?? "";
  if (text === YEAR_BEFORE) return yearBefore(row.id) ?? text;
  if (text.startsWith(INDICATOR_OF)) {
    return set?.indicatorOf(table.spec, text.slice(INDICATOR_OF.length)) ?? text;
  }
  if (!text.startsWith("$")) return text;
  const parameters: Readonly<Record<string, string | undefined>> = table.parameters ?? {};
  return parameters[text.slice(1)] ?? text;
}

function hasColumn(table: TableData, column: string): boolean {
  return table.columns.some(({ id }) => id === column);
}

function describe(reference: Reference, cell: CellPlace): string {
  const table = reference.table ?? cell.table.id;
  const row = substitute(reference.row ?? String(reference.rows ?? "$row"), cell);
  const column = substitute(reference.column ?? String(reference.columns ?? "$column"), cell);
  return `${table} › ${row} › ${column}`;
}
