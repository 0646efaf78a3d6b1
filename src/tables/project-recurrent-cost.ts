import { rowAddsUp } from "./relations";
import type { TableSpec } from "./spec";

const PLACE = "Annex IX, report of a project: annual recurrent cost";

/** What the results of a project cost every year from then on, by what it is for. */
export const projectRecurrentCost: TableSpec = {
  id: "project-recurrent-cost",
  layout: "statements",
  parameters: ["project"],
  measure: "CHF",
  columns: [{ id: "cost", holds: "amount" }],
  rows: {
    from: "open",
    then: [
      { id: "cloud-hosting", role: "item" },
      { id: "licences-and-support", role: "item" },
      { id: "technical-support", role: "item" },
      { id: "total", role: "total" },
    ],
  },
  relations: [rowAddsUp("total", "item", { columns: ["cost"], source: PLACE })],
  place: PLACE,
};
