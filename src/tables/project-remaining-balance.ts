import { balance } from "../functions/budget/balance";
import { checkOnly } from "./check-only";
import { columnIs, sameAs } from "./relations";
import type { Reference, TableSpec } from "./spec";

const PLACE = "Annex IX, completion report of a project: remaining balance";

/** The total of the project's deliverables. */
function inDeliverables(column: string): Reference {
  return {
    table: "project-deliverables",
    parameters: { project: "$project" },
    row: "total",
    column,
  };
}

/** What is left of a completed project's budget, to the centime. */
export const projectRemainingBalance: TableSpec = {
  id: "project-remaining-balance",
  layout: "statements",
  parameters: ["project"],
  measure: "CHF",
  columns: [{ id: "balance", holds: "amount", decimals: 2, exact: true }],
  rows: { from: "fixed", rows: [{ id: "returned-to-surplus", role: "item" }] },
  relations: [
    checkOnly(
      "deliverables",
      columnIs(
        "balance",
        balance,
        { expenditure: inDeliverables("expenditure"), budget: inDeliverables("projectBudget") },
        { kind: "balance", source: PLACE },
      ),
    ),
    sameAs(
      "portfolio",
      { columns: ["balance"] },
      { table: "annex-9-portfolio", row: "$project", column: "balance" },
      "Annex IX, statement of projects",
    ),
  ],
  place: PLACE,
};
