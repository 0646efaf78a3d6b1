import { input } from "../calc/expression";
import { share } from "../functions/budget/share";
import { columnIs, rowAddsUp, sameAs, sumOf } from "./relations";
import type { ColumnSpec, RelationSpec, TableSpec } from "./spec";

const SOURCE = "Development Agenda report, recommendation 12: how the development share is told";

/** Each budget with the amount in it that serves development, and that amount's share of it. */
const BASES = [
  { budget: "approved", part: "approvedDevelopment", share: "approvedShare" },
  { budget: "afterTransfers", part: "developmentAfterTransfers", share: "shareAfterTransfers" },
] as const;

const BUDGETS: readonly string[] = BASES.map(({ budget }) => budget);
const PARTS: readonly string[] = BASES.map(({ part }) => part);

const columns = BASES.flatMap(({ budget, part, share: ratio }): ColumnSpec[] => [
  { id: budget, holds: "amount" },
  { id: part, holds: "amount" },
  { id: ratio, holds: "share", decimals: 1 },
]);

/** No more than the whole budget of a result can serve development. */
const withinBudget = BASES.map(({ budget, part }): RelationSpec => ({
  id: `${part}-within-budget`,
  kind: "cap",
  cells: { columns: [part] },
  is: input("budget"),
  inputs: { budget: { column: budget } },
  holds: "atMost",
  source: SOURCE,
}));

/** The part of the budget that serves development, by expected result. */
export const developmentShare: TableSpec = {
  id: "development-share",
  layout: "grid",
  measure: "kCHF",
  columns,
  rows: {
    from: "results",
    then: [
      { id: "unallocated", role: "item" },
      { id: "total", role: "total" },
    ],
  },
  relations: [
    ...BASES.map(({ budget, part, share: ratio }) =>
      columnIs(ratio, share, { part, whole: budget }, { kind: "share", source: SOURCE }),
    ),
    rowAddsUp("total", "item", { columns: [...BUDGETS, ...PARTS], source: SOURCE }),
    ...withinBudget,
    sumOf(
      "sector-results",
      { rows: "item", except: ["unallocated"], columns: BUDGETS },
      { table: "sector-results", parameters: { sector: "*" } },
      "Part III, budget and expenditure by result",
    ),
    sameAs(
      "table-4",
      { rows: ["unallocated", "total"], columns: BUDGETS },
      { table: "table-4" },
      "Table 4",
    ),
  ],
  place: "Program of Work and Budget, development share by expected result",
};
