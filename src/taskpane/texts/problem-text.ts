import { EXCEL_TIME_LIMIT, MAX_FILLED_CELLS } from "../../model/limits";
import type { WorkbookProblem } from "../../model/workbook-port";
import { formatCount } from "../helper/format-value";
import type { PlanProblem } from "../helper/plan";
import { fill } from "../../model/fill";
import { isolated } from "./isolate";
import type { Texts } from "./load-texts";

/** What went wrong with the workbook and what to do; nothing where the user cancelled. */
export function problemText(
  problem: WorkbookProblem,
  { pane, language }: Texts,
): string | undefined {
  switch (problem.kind) {
    case "cancelled":
      return undefined;
    case "timedOut":
      return fill(problem.isChange ? pane.timedOutChange : pane.timedOut, {
        seconds: formatCount(EXCEL_TIME_LIMIT / 1000, language),
      });
    case "noSuchPlace":
      return fill(pane.noSuchPlace, { place: isolated(problem.place) });
    case "tooManyCells":
      return fill(pane.tooManyCells, { limit: formatCount(problem.limit, language) });
    default:
      return fill(pane[problem.kind], { ...problem });
  }
}

/** Why a formula cannot be inserted where the selection is. */
export function planProblemText(problem: PlanProblem, { pane, language }: Texts): string {
  switch (problem) {
    case "tooManyCells":
      return fill(pane.planTooManyCells, { limit: formatCount(MAX_FILLED_CELLS, language) });
    default:
      return pane[problem];
  }
}
