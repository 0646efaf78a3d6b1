import { input } from "../calc/expression";
import { RATINGS } from "../model/rating";
import type { TableSpec } from "./spec";

const PLACE = "Appendix A, rating scale of performance indicators";

/**
 * The rating scale: the sign of each rating, and the share of a target from which an indicator is
 * achieved, below which it is not.
 */
export const appendixAScale: TableSpec = {
  id: "appendix-a-scale",
  layout: "statements",
  measure: "share",
  columns: RATINGS.map((id) => ({ id, holds: "share" })),
  rows: {
    from: "fixed",
    rows: [
      { id: "sign", role: "note" },
      {
        id: "threshold",
        role: "item",
        notApplicable: RATINGS.filter((id) => id !== "achieved" && id !== "not-achieved"),
      },
    ],
  },
  relations: [
    {
      id: "no-gap",
      kind: "equality",
      cells: { rows: ["threshold"], columns: ["not-achieved"] },
      is: input("achieved"),
      inputs: { achieved: { column: "achieved" } },
      derives: true,
      source: PLACE,
    },
  ],
  place: PLACE,
};
