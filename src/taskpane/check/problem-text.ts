import { EXCEL_TIME_LIMIT } from "../../model/limits";
import type { Parts } from "../components/parts";
import { problemText as sheetsProblemText } from "../templates/problem-text";
import { WORDS } from "../templates/texts";
import type { Language } from "../../model/language";
import type { PaneTexts } from "../texts/load-texts";
import type { Problem } from "./state";
import type { Words } from "./texts";

/** What went wrong, and what to do. */
export function problemText(
  problem: Problem,
  words: Words,
  pane: PaneTexts,
  language: Language,
  parts: Parts,
): string {
  const { fill, formatCount, isolated } = parts;
  switch (problem.kind) {
    case "cancelled":
      return words.cancelled;
    case "notMade":
      return fill(words.failed, { message: isolated(problem.message) });
    case "changedMeanwhile":
      return fill(words.changedMeanwhile, { cell: isolated(problem.place) });
    case "tooManyCells":
      return words.tooMany;
    case "noSuchPlace":
      return fill(pane.noSuchPlace, { place: isolated(problem.place) });
    case "severalAreas":
      return pane.severalAreas;
    case "protected":
      return pane.protected;
    case "timedOut": {
      const seconds = formatCount(EXCEL_TIME_LIMIT / 1000, language);
      return fill(problem.isChange ? pane.timedOutChange : pane.timedOut, { seconds });
    }
    default:
      return sheetsProblemText(problem, WORDS[language], pane, language, parts);
  }
}
