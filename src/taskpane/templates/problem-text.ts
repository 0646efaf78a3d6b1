import { EXCEL_TIME_LIMIT, INSERTION_TIME_LIMIT } from "../../model/limits";
import type { Language } from "../../model/language";
import type { Parts } from "../components/parts";
import type { PaneTexts } from "../texts/load-texts";
import type { Problem } from "./state";
import type { Words } from "./texts";

/** What went wrong, and what to do. */
export function problemText(
  problem: Problem,
  words: Words,
  pane: PaneTexts,
  language: Language,
  { fill, formatCount, isolated }: Parts,
): string {
  switch (problem.kind) {
    case "taken":
      return fill(words.taken, { names: isolated(problem.names.join(", ")) });
    case "timedOut": {
      const limit = problem.isChange ? INSERTION_TIME_LIMIT : EXCEL_TIME_LIMIT;
      const seconds = formatCount(limit / 1000, language);
      return fill(problem.isChange ? words.timedOutChange : words.timedOut, { seconds });
    }
    case "unsupported":
      return fill(words.unsupported, { needs: isolated(problem.needs) });
    case "notMade":
      return fill(words.notMade, { message: isolated(problem.message) });
    case "failed":
      return fill(pane.failed, { message: problem.message, code: problem.code });
    case "protected":
      return words.readOnly;
    case "partMissing":
      return pane.partMissing;
    case "tooLarge":
    case "structureProtected":
    case "onlySheets":
    case "cancelled":
      return words[problem.kind];
    // of cells, which nobody asks for here
    case "severalAreas":
    case "noSuchPlace":
    case "tooManyCells":
      return problem.kind;
  }
}
