import { input, total, type Expression } from "../calc/expression";
import type { FunctionDefinition } from "../functions/definition";
import type { CellChoice, ParameterId, Reference, RelationKind, RelationSpec, Role } from "./spec";

type Parameters = Readonly<Partial<Record<ParameterId, string>>>;

/** The expression behind a custom function, so that no formula is written a second time. */
export function expressionOf(definition: FunctionDefinition): Expression {
  if (!("expression" in definition.calculation)) {
    throw new Error(`${definition.id} is not written as an expression.`);
  }
  return definition.calculation.expression;
}

/** The column of the same row that an input is taken from, or where else it stands. */
type ColumnInputs = Readonly<Record<string, string | Reference>>;

function referencesOf(inputs: ColumnInputs): RelationSpec["inputs"] {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, from]) => [
      name,
      typeof from === "string" ? { column: from } : from,
    ]),
  );
}

/**
 * A column that is a custom function of other columns of the same row.
 *
 * @param inputs what each of the function's arguments takes; optional ones may be left out
 */
export function columnIs(
  column: string,
  definition: FunctionDefinition,
  inputs: ColumnInputs,
  settings: { kind: RelationKind; source: string } & Omit<CellChoice, "columns">,
): RelationSpec {
  const { kind, source, ...cells } = settings;
  return {
    id: column,
    kind,
    cells: { ...cells, columns: [column] },
    is: expressionOf(definition),
    inputs: referencesOf(inputs),
    function: definition.id,
    derives: true,
    source,
  };
}

/** A row that adds up others, in each of the columns. */
export function rowAddsUp(
  row: string,
  parts: readonly string[] | Role,
  settings: {
    kind?: "total" | "subtotal";
    columns: readonly string[];
    section?: string;
    source: string;
  },
): RelationSpec {
  const { kind = "total", columns, section, source } = settings;
  return {
    id: row,
    kind,
    cells: { rows: [row], columns },
    is: total(input("parts"), ["parts"]),
    inputs: { parts: section === undefined ? { rows: parts } : { rows: parts, section } },
    derives: true,
    source,
  };
}

/** A row that is a signed sum (or any expression) of other rows of the same column. */
export function rowIs(
  row: string,
  is: Expression,
  inputs: Readonly<Record<string, string>>,
  settings: { kind: RelationKind; columns: readonly string[]; source: string },
): RelationSpec {
  const { kind, columns, source } = settings;
  return {
    id: row,
    kind,
    cells: { rows: [row], columns },
    is,
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, from]) => [name, { row: from }])),
    derives: true,
    source,
  };
}

/** The row that adds up the cells of other columns of the same row, as the total of a matrix. */
export function columnAddsUp(
  column: string,
  parts: readonly string[],
  settings: { source: string } & Omit<CellChoice, "columns">,
): RelationSpec {
  const { source, ...cells } = settings;
  return {
    id: column,
    kind: "total",
    cells: { ...cells, columns: [column] },
    is: total(input("parts"), ["parts"]),
    inputs: { parts: { columns: parts } },
    derives: true,
    source,
  };
}

/** Cells that another table prints as well. It only checks: either of the two may be wrong. */
export function sameAs(
  id: string,
  cells: CellChoice,
  other: Reference & { table: string; parameters?: Parameters },
  source: string,
): RelationSpec {
  return { id, kind: "equality", cells, is: input("other"), inputs: { other }, source };
}

/** Cells that add up what other tables print in parts. It only checks, as `sameAs` does. */
export function sumOf(
  id: string,
  cells: CellChoice,
  parts: Reference & { table: string },
  source: string,
): RelationSpec {
  return {
    id,
    kind: "equality",
    cells,
    is: total(input("parts"), ["parts"]),
    inputs: { parts },
    source,
  };
}

/**
 * Cells that must not lie above what a custom function gives.
 *
 * @param inputs as for `columnIs`
 */
export function staysUnder(
  id: string,
  cells: CellChoice,
  limit: FunctionDefinition,
  inputs: ColumnInputs,
  source: string,
): RelationSpec {
  return {
    id,
    kind: "cap",
    cells,
    is: expressionOf(limit),
    inputs: referencesOf(inputs),
    holds: "atMost",
    function: limit.id,
    source,
  };
}
