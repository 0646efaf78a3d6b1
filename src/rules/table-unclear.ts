import { quoted } from "../model/text";
import type { Unplaced } from "../recognise/recognised";
import { budgetBySector } from "./examples";
import { recommendationSheet } from "../tables/recommendation-sheet";
import type { Found, Rule } from "./rule";

/** A table's lines are told once. */
function isGoingOn(line: Unplaced, before: Unplaced | undefined): boolean {
  return before?.about?.table === line.about?.table && line.line - (before?.line ?? -2) <= 1;
}

/** Each table stands in the document once, and says what it is of. */
export const tableUnclear: Rule = {
  id: "table-unclear",
  category: "form",
  messages: { repeated: "warning", withoutParameter: "advice" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: [
      ...budgetBySector(
        ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
        ["Total", "100,000", "101,000", "50,000", "50%"],
      ),
      "",
      ...budgetBySector(
        ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
        ["Total", "100,000", "101,000", "50,000", "50%"],
      ),
    ],
  },
  check: ({ unplaced, set }) => {
    const codes: readonly string[] = ["repeated", "withoutParameter"];
    const lines = unplaced.filter(
      ({ about }) =>
        about !== undefined && codes.includes(about.code) && about.table !== recommendationSheet.id,
    );
    return {
      looked: set.all.length,
      found: lines
        .filter((line, at) => !isGoingOn(line, lines[at - 1]))
        .map((line): Found => ({
          message: line.about?.code ?? "repeated",
          at: { line: line.line, column: line.about?.column ?? 0 },
          values: { table: line.about?.table ?? "" },
          found: quoted(line.text),
        })),
    };
  },
};
