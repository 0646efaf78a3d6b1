import { sameAs } from "./relations";
import type { TableSpec } from "./spec";
import { unitCostTable } from "./unit-cost-table";

/**
 * The second unit cost of a registry: the same cost as for its registrations, spread over its
 * weighted workload.
 */
export function unitCostOfDocuments(
  id: string,
  place: string,
  tables: { readonly registrations: string; readonly workload: string },
): TableSpec {
  const { registrations, workload } = tables;
  const table = unitCostTable(id, place, [
    sameAs(
      "same-cost",
      { columns: ["directCost", "indirectCost", "totalCost", "costChange"] },
      { table: registrations },
      place,
    ),
    sameAs("workload", { columns: ["output"] }, { table: workload, column: "workload" }, place),
    sameAs(
      "workload-change",
      { columns: ["volumeChange"] },
      { table: workload, column: "change" },
      place,
    ),
  ]);
  // a weighted workload is no count: printed whole, it is rounded
  const columns = table.columns.map((column) =>
    column.id === "output" ? { ...column, measure: "quantity" as const } : column,
  );
  return { ...table, columns };
}
