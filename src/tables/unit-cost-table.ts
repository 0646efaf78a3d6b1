import { unitCost } from "../functions/work/unit-cost";
import { unitCostChange } from "../functions/work/unit-cost-change";
import { checkOnly } from "./check-only";
import { columnAddsUp, columnIs } from "./relations";
import type { RelationSpec, TableSpec } from "./spec";
import { CHART_YEARS, changeByYear, chartRows } from "./years";

const CHANGES = ["costChange", "volumeChange", "unitCostChange"];

/**
 * What one unit of output costs, year by year, with its direct and indirect part. The report
 * prints the unit cost and the three changes; the costs and the output it draws, or leaves out.
 */
export function unitCostTable(
  id: string,
  place: string,
  others: readonly RelationSpec[] = [],
): TableSpec {
  return {
    id,
    layout: "statements",
    measure: "CHF",
    columns: [
      { id: "directCost", holds: "amount" },
      { id: "indirectCost", holds: "amount" },
      { id: "totalCost", holds: "amount" },
      { id: "output", holds: "amount", measure: "count" },
      { id: "directUnitCost", holds: "amount" },
      { id: "indirectUnitCost", holds: "amount" },
      { id: "unitCost", holds: "amount" },
      { id: "costChange", holds: "share", decimals: 1 },
      { id: "volumeChange", holds: "share", decimals: 1 },
      { id: "unitCostChange", holds: "share", decimals: 1 },
    ],
    rows: { from: "fixed", rows: chartRows(CHANGES) },
    relations: [
      columnAddsUp("totalCost", ["directCost", "indirectCost"], { source: place }),
      perUnit("directUnitCost", "directCost", place),
      perUnit("indirectUnitCost", "indirectCost", place),
      perUnit("unitCost", "totalCost", place),
      checkOnly(
        "unit-cost-parts",
        columnAddsUp("unitCost", ["directUnitCost", "indirectUnitCost"], { source: place }),
      ),
      changeByYear("costChange", "totalCost", place),
      changeByYear("volumeChange", "output", place),
      columnIs(
        "unitCostChange",
        unitCostChange,
        { costChange: "costChange", volumeChange: "volumeChange" },
        { kind: "change", rows: CHART_YEARS.slice(1), source: place },
      ),
      checkOnly("unit-cost-growth", changeByYear("unitCostChange", "unitCost", place)),
      ...others,
    ],
    place,
  };
}

function perUnit(column: string, cost: string, source: string): RelationSpec {
  return columnIs(
    column,
    unitCost,
    { totalCost: cost, output: "output" },
    { kind: "share", source },
  );
}
