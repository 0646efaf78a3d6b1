import { EXCEL_TIME_LIMIT, MAX_FILLED_CELLS } from "../../model/limits";
import type { WorkbookProblem } from "../../model/workbook-port";
import type { PlanProblem } from "../helper/plan";
import { fill } from "./fill";
import { isolated } from "./isolate";
import type { PaneTexts } from "./load-texts";

/** What went wrong with the workbook and what to do; nothing where the user cancelled. */
export function problemText(problem: WorkbookProblem, texts: PaneTexts): string | undefined {
  switch (problem.kind) {
    case "cancelled":
      return undefined;
    case "timedOut":
      return fill(problem.isChange ? texts.timedOutChange : texts.timedOut, {
        seconds: EXCEL_TIME_LIMIT / 1000,
      });
    case "noSuchPlace":
      return fill(texts.noSuchPlace, { place: isolated(problem.place) });
    default:
      return fill(texts[problem.kind], { ...problem });
  }
}

/** Why a formula cannot be inserted where the selection is. */
export function planProblemText(problem: PlanProblem, texts: PaneTexts): string {
  switch (problem) {
    case "tooManyCells":
      return fill(texts.planTooManyCells, { limit: MAX_FILLED_CELLS });
    default:
      return texts[problem];
  }
}
