import { share } from "../functions/budget/share";
import { columnIs } from "./relations";
import type { CellChoice, ColumnSpec, RelationSpec } from "./spec";

/**
 * The columns of Tables 1 to 3: the biennium's plan, the year's actual figure, and the actual one as
 * a share of the plan, which the report heads as their difference.
 */
export function planColumns(decimals: number): readonly ColumnSpec[] {
  return [
    { id: "approved", holds: "amount", decimals },
    { id: "actual", holds: "amount", decimals },
    { id: "shareOfPlan", holds: "share" },
  ];
}

export const PLAN_AMOUNTS: readonly string[] = ["approved", "actual"];

/**
 * Actual ÷ plan.
 *
 * @param table the table's name in the report
 * @param rows left out, all but sections and notes
 */
export function shareOfPlan(table: string, rows?: CellChoice["rows"]): RelationSpec {
  return columnIs(
    "shareOfPlan",
    share,
    { part: "actual", whole: "approved" },
    {
      ...(rows === undefined ? {} : { rows }),
      kind: "share",
      source: `${table}, last column: actual ÷ plan, headed as their difference`,
    },
  );
}
