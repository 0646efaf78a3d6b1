import { constant, difference, input, product, type Expression } from "../calc/expression";
import { change } from "../functions/budget/change";
import { expressionOf } from "./relations";
import type { ColumnSpec, RelationSpec, RowSpec } from "./spec";

/** Charts of the annexes show ten years, the table of the receiving offices five. */
const YEARS_OF_A_CHART = 10;

/** As a reference's row: the year before that of the cell at hand. */
export const YEAR_BEFORE = "$yearBefore";

/**
 * The ids of as many years, the report's own last: `year-1` is the year before `year`. They name no
 * calendar year, so that a spec holds for every report.
 */
export function yearIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => idOf(count - 1 - place));
}

export const CHART_YEARS = yearIds(YEARS_OF_A_CHART);

function idOf(yearsBack: number): string {
  return yearsBack === 0 ? "year" : `year-${yearsBack}`;
}

/** `year-2` for `year-1`; undefined where the id is none of a year. */
export function yearBefore(id: string): string | undefined {
  const match = /^year(?:-(\d+))?$/.exec(id);
  return match ? idOf(Number(match[1] ?? 0) + 1) : undefined;
}

/** A row for each year of a chart; the first has nothing that it could have changed from. */
export function chartRows(changes: readonly string[] = []): readonly RowSpec[] {
  return CHART_YEARS.map((id, place) => ({
    id,
    role: "item",
    ...(place === 0 && changes.length > 0 ? { notApplicable: changes } : {}),
  }));
}

/** A column for each of as many years, under one heading where they have one. */
export function yearColumns(count: number, group?: string): readonly ColumnSpec[] {
  return yearIds(count).map((id) => ({
    id,
    holds: "amount",
    ...(group === undefined ? {} : { group }),
  }));
}

/** A column that tells how much another one changed from the year before, as a share of 1. */
export function changeByYear(column: string, of: string, source: string): RelationSpec {
  return { ...fromYearBefore(column, of, expressionOf(change), source), function: change.id };
}

/** The same for a share, whose change is told in percentage points. */
export function pointsByYear(column: string, of: string, source: string): RelationSpec {
  return fromYearBefore(column, of, PERCENTAGE_POINTS, source);
}

/** From one share of 1 to another. */
export const PERCENTAGE_POINTS: Expression = product(
  constant(100),
  difference(input("current"), input("previous")),
);

function fromYearBefore(column: string, of: string, is: Expression, source: string): RelationSpec {
  return {
    id: column,
    kind: "change",
    cells: { rows: CHART_YEARS.slice(1), columns: [column] },
    is,
    inputs: { current: { column: of }, previous: { row: YEAR_BEFORE, column: of } },
    derives: true,
    source,
  };
}
