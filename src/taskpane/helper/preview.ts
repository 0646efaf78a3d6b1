import type { FunctionDefinition } from "../../functions/definition";
import { callable } from "../../functions/invoke";
import { areaAt, isSameSheet, printReference, type Reference } from "../../model/a1";
import type { Cell } from "../../model/cell";
import type { CellValue, WorkbookProblem } from "../../model/workbook-port";
import type { Entry } from "./entry";
import { argumentCount } from "./formula";

type Values = readonly (readonly CellValue[])[];

/** The ranges that have to be read before the value can be computed, in the order of arguments. */
export function referencesOf(entries: readonly Entry[]): readonly Reference[] {
  return entries.flatMap((entry) => (entry.kind === "reference" ? [entry.reference] : []));
}

export type AbsentPlace = Extract<WorkbookProblem, { kind: "noSuchPlace" }>;

/** One cell of each reference to another sheet: enough to learn whether that sheet is there. */
export function firstCellsElsewhere(
  entries: readonly Entry[],
  onSheet: string | undefined,
): readonly Reference[] {
  return referencesOf(entries)
    .filter(({ sheet }) => sheet !== undefined && !isSameSheet(sheet, onSheet))
    .map(({ sheet, top, left }) =>
      areaAt({ sheet, row: top.at, column: left.at }, { rows: 1, columns: 1 }),
    );
}

/** The problem, where it is a place that does not exist and that the entries still refer to. */
export function absentPlace(
  entries: readonly Entry[],
  problem: WorkbookProblem | undefined,
): AbsentPlace | undefined {
  if (problem?.kind !== "noSuchPlace") return undefined;
  const places = referencesOf(entries).map((reference) => printReference(reference));
  return places.includes(problem.place) ? problem : undefined;
}

/** The function's result as rows, computed from the entries and the values of their ranges. */
export function computePreview(
  definition: FunctionDefinition,
  entries: readonly Entry[],
  values: readonly Values[],
): Cell[][] {
  let range = 0;
  const args = entries.map((entry): unknown => {
    if (entry.kind === "reference") return values[range++];
    return entry.kind === "value" ? entry.value : null;
  });
  const result = callable(definition)(...args.slice(0, argumentCount(definition, entries)));
  return Array.isArray(result) ? result : [[result]];
}
