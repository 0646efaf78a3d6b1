import { NAMESPACE } from "../../functions/catalogue";
import type { FunctionDefinition } from "../../functions/definition";
import { isOptional } from "../../functions/help";
import { moveReference, printReference, sizeOf, type Reference } from "../../model/a1";
import type { Entry } from "./entry";

/** What stands for an argument that is still to be filled. */
export type Placeholders = readonly string[];

/** Whether every required argument is there and every one can be read. */
export function isComplete(definition: FunctionDefinition, entries: readonly Entry[]): boolean {
  return definition.arguments.every((argument, place) => {
    const kind = entries[place]?.kind ?? "empty";
    return kind === "empty" ? isOptional(argument) : kind !== "problem";
  });
}

/** The number of arguments that the formula has: trailing ones that are left out do not count. */
export function argumentCount(definition: FunctionDefinition, entries: readonly Entry[]): number {
  let count = definition.arguments.length;
  for (; count > 0; count--) {
    const argument = definition.arguments[count - 1];
    const isLeftOut = (entries[count - 1]?.kind ?? "empty") === "empty";
    if (!argument || !isLeftOut || !isOptional(argument)) break;
  }
  return count;
}

/**
 * The formula for a cell of the given sheet, in the form in which Office takes formulas: English,
 * with commas. Arguments that are missing or cannot be read show their placeholder.
 */
export function printFormula(
  definition: FunctionDefinition,
  entries: readonly Entry[],
  onSheet: string | undefined,
  placeholders: Placeholders = [],
): string {
  return printMoved(definition, entries, onSheet, { rows: 0, columns: 0 }, placeholders);
}

/** The formulas for several cells: the references move along, as when Excel fills cells. */
export function fillFormulas(
  definition: FunctionDefinition,
  entries: readonly Entry[],
  cells: Reference,
): string[][] {
  const { rows, columns } = sizeOf(cells);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      printMoved(definition, entries, cells.sheet, { rows: row, columns: column }, []),
    ),
  );
}

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

function printMoved(
  definition: FunctionDefinition,
  entries: readonly Entry[],
  onSheet: string | undefined,
  { rows, columns }: Shift,
  placeholders: Placeholders,
): string {
  const parts: string[] = [];
  for (let place = 0; place < argumentCount(definition, entries); place++) {
    const entry = entries[place] ?? { kind: "empty" };
    if (entry.kind === "reference") {
      const moved = moveReference(entry.reference, rows, columns);
      parts.push(moved ? printReference(moved, onSheet) : "#REF!");
      continue;
    }
    if (entry.kind === "value") {
      parts.push(entry.literal);
      continue;
    }
    const argument = definition.arguments[place];
    const isLeftOut = entry.kind === "empty" && argument && isOptional(argument);
    parts.push(isLeftOut ? "" : (placeholders[place] ?? ""));
  }
  return `=${NAMESPACE}.${definition.id}(${parts.join(",")})`;
}
