import { plannedShare } from "../../calc/planned-share";
import type { Value } from "../definition";

/** The planned share from the arguments that LINEARPLAN and PROJECTION have in common. */
export function plannedShareOf([, firstYear, asOf, firstYearShare]: readonly Value[]): number {
  const share = typeof firstYearShare === "number" ? firstYearShare : undefined;
  return plannedShare({ firstYear: firstYear as number }, asOf as number, share);
}
