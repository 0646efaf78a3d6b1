import { plannedShare } from "../../calc/planned-share";
import { optional, required, type ArgumentDefinition, type Value } from "../definition";

/** The plan against which LINEARPLAN and PROJECTION hold their first argument. */
export const PLAN: readonly ArgumentDefinition[] = [
  required("biennium", "biennium", "biennium"),
  required("asOf", "day", "date"),
  optional("firstYearShare", "rate", "share", null),
];

/** The planned share, an input of both functions' expressions that is computed from these. */
export const PLANNED_SHARE = { plannedShare: plannedShareOf };

function plannedShareOf([, firstYear, asOf, firstYearShare]: readonly Value[]): number {
  const share = typeof firstYearShare === "number" ? firstYearShare : undefined;
  return plannedShare({ firstYear: firstYear as number }, asOf as number, share);
}
