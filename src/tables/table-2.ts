import { input } from "../calc/expression";
import { PLAN_AMOUNTS, planColumns, shareOfPlan } from "./plan-columns";
import { REVENUE_ROWS, revenueTotals } from "./revenue-rows";
import type { RowSpec, TableSpec } from "./spec";

/** Lisbon's fees vanish in millions, so a note repeats them in thousands. */
const LISBON_NOTE: RowSpec = { id: "lisbon-note", role: "note", measure: "kCHF" };

/** Every row that holds figures, the note's too. */
const WITH_FIGURES = [...REVENUE_ROWS, LISBON_NOTE]
  .filter(({ role }) => role !== "section")
  .map(({ id }) => id);

/** Revenue by source, estimated and received. */
export const table2: TableSpec = {
  id: "table-2",
  layout: "grid",
  measure: "MCHF",
  columns: planColumns(1),
  rows: { from: "fixed", rows: [...REVENUE_ROWS, LISBON_NOTE] },
  relations: [
    shareOfPlan("Table 2", WITH_FIGURES),
    ...revenueTotals(PLAN_AMOUNTS, "Table 2"),
    {
      id: "lisbon-note",
      kind: "equality",
      cells: { rows: ["lisbon"] },
      is: input("note"),
      inputs: { note: { row: LISBON_NOTE.id } },
      source: "Table 2, last row: Lisbon fees in thousands of francs",
    },
  ],
  place: "Table 2",
};
