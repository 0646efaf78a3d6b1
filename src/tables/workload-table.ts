import { weightedWorkload } from "../functions/work/weighted-workload";
import { expressionOf } from "./relations";
import type { RelationSpec, RowSpec } from "./spec";
import { CHART_YEARS } from "./years";

/** The row of the weights: how many documents are processed in the time of one application. */
const WEIGHTS = "itemsPerApplication";

/** Weights change from year to year, so that a table brings its own. */
export function weightsRow(notApplicable: readonly string[]): RowSpec {
  return { id: WEIGHTS, role: "item", measure: "quantity", notApplicable };
}

/** The workload in application equivalents: every count divided by its weight, added up. */
export function workloadOf(documents: readonly string[], source: string): RelationSpec {
  return {
    id: "workload",
    kind: "total",
    cells: { rows: CHART_YEARS, columns: ["workload"] },
    is: expressionOf(weightedWorkload),
    inputs: {
      counts: { columns: documents },
      itemsPerApplication: { row: WEIGHTS, columns: documents },
    },
    function: weightedWorkload.id,
    derives: true,
    source,
  };
}
