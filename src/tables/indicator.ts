import { change } from "../functions/budget/change";
import { expressionOf, sameAs } from "./relations";
import type { Reference, RelationSpec } from "./spec";

/** As the beginning of a reference's row: the indicator whose figure the table prints in a column. */
export const INDICATOR_OF = "$indicator.";

function inKpis(of: string, column: string): Reference & { table: string } {
  return { table: "pillar-kpis", row: `${INDICATOR_OF}${of}`, column };
}

/** The report's year of a column that the framework says an indicator counts as well. */
export function sameIndicator(column: string): RelationSpec {
  return sameAs(
    "indicator",
    { rows: ["year"], columns: [column] },
    inKpis(column, "actualFigure"),
    "Part II, performance data of the pillar",
  );
}

/**
 * A change from the year before, whose figure the indicator has as its baseline: in the mid-term
 * report alone, as baselines are of the year before the biennium.
 */
export function changeOverBaseline(column: string, of: string): RelationSpec {
  return {
    id: `${column}-baseline`,
    kind: "change",
    cells: { rows: ["year"], columns: [column] },
    is: expressionOf(change),
    inputs: { current: { column: of }, previous: inKpis(of, "baselineFigure") },
    point: "mid-term",
    source: "Part II, performance data of the pillar: baseline",
  };
}
