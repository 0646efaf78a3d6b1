import { EXCEL_TIME_LIMIT } from "../../model/limits";
import type { LibraryProblem } from "../frameworks/library";
import { formatCount } from "../helper/format-value";
import { fill } from "../../model/fill";
import type { Texts } from "./load-texts";
import { problemText } from "./problem-text";

/** Why a results framework was not read, stored or removed; nothing where the user cancelled. */
export function libraryProblemText(problem: LibraryProblem, texts: Texts): string | undefined {
  const { pane, language } = texts;
  switch (problem.kind) {
    case "tooLargeToStore":
      return fill(pane.frameworkTooLarge, { limit: formatCount(problem.limit, language) });
    case "partMissing":
      return pane.partMissing;
    case "protected":
      return pane.frameworkReadOnly;
    case "unsupported":
      return fill(pane.frameworkNeeds, { needs: problem.needs });
    case "timedOut": {
      const seconds = formatCount(EXCEL_TIME_LIMIT / 1000, language);
      return problem.isChange
        ? fill(pane.frameworkTimedOut, { seconds })
        : problemText(problem, texts);
    }
    default:
      return problemText(problem, texts);
  }
}
