import { utilisation } from "../functions/budget/utilisation";
import { columnIs } from "./relations";
import type { ColumnSpec, RelationSpec } from "./spec";

/** The amounts of every table that holds expenditure against the biennium's budget. */
export const BUDGET_COLUMNS: readonly ColumnSpec[] = [
  { id: "approved", holds: "amount" },
  { id: "afterTransfers", holds: "amount" },
  { id: "expenditure", holds: "amount" },
];

export const BUDGET_AMOUNTS: readonly string[] = BUDGET_COLUMNS.map(({ id }) => id);

export const UTILISATION_COLUMN: ColumnSpec = { id: "utilisation", holds: "share" };

/** Expenditure as a share of the budget after transfers, in every row. */
export function utilisationOfBudget(source: string): RelationSpec {
  return columnIs(
    UTILISATION_COLUMN.id,
    utilisation,
    { expenditure: "expenditure", budget: "afterTransfers" },
    { kind: "share", source },
  );
}
