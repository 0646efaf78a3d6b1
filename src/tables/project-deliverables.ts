import { utilisation } from "../functions/budget/utilisation";
import { columnIs, rowAddsUp } from "./relations";
import type { TableSpec } from "./spec";

const PLACE = "Annex IX, report of a project: use of resources";

/**
 * A project's deliverables: budget, expenditure, and how far each has come. Several deliverables
 * may share the figures of the first of them: their own cells are blank.
 */
export const projectDeliverables: TableSpec = {
  id: "project-deliverables",
  layout: "grid",
  parameters: ["project"],
  measure: "CHF",
  columns: [
    { id: "projectBudget", holds: "amount" },
    { id: "adjustedBudget", holds: "amount" },
    { id: "expenditure", holds: "amount" },
    { id: "utilisation", holds: "share" },
    { id: "progress", holds: "share", atMostWhole: true },
  ],
  rows: { from: "open", usual: 15, then: [{ id: "total", role: "total" }] },
  relations: [
    columnIs(
      "utilisation",
      utilisation,
      { expenditure: "expenditure", budget: "adjustedBudget" },
      { kind: "share", source: PLACE },
    ),
    rowAddsUp("total", "item", {
      columns: ["projectBudget", "adjustedBudget", "expenditure"],
      source: PLACE,
    }),
  ],
  place: PLACE,
};
