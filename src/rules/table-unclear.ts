import { quoted } from "../model/text";
import { commonest } from "../recognise/commonest";
import type { Unplaced } from "../recognise/recognised";
import { budgetBySector } from "./examples";
import { filled } from "../tables/period";
import { wordingsOf } from "../tables/wordings";
import { tableCalled } from "./table-index";
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
  // a report has specimens that are nobody's; a sheet that was filled in is somebody's
  messages: { repeated: "warning", withoutParameter: "advice", sheetWithoutOwner: "warning" },
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
  check: ({ unplaced, set, period, blocks }) => {
    /** As the document calls it, or as the reports do, in its language. */
    const titleOf = (id: string): string => {
      const own = tableCalled(set, id);
      if (own) return own.title;
      const language = commonest(set.all.map((table) => table.language)) ?? "en";
      return filled(wordingsOf(id).title?.[language]?.[0] ?? id, period);
    };
    const codes: readonly string[] = ["repeated", "withoutParameter"];
    const onSheets = new Set(
      blocks.flatMap((block) =>
        block.kind === "grid" && block.sheet !== undefined
          ? block.rows.map(({ line }) => line)
          : [],
      ),
    );
    const messageOf = ({ line, about }: Unplaced): string =>
      about?.code === "withoutParameter" && onSheets.has(line)
        ? "sheetWithoutOwner"
        : (about?.code ?? "repeated");
    const lines = unplaced.filter(
      ({ about }) =>
        about !== undefined && codes.includes(about.code) && about.table !== recommendationSheet.id,
    );
    return {
      looked: set.all.length,
      found: lines
        .filter((line, at) => !isGoingOn(line, lines[at - 1]))
        .map((line): Found => ({
          message: messageOf(line),
          at: { line: line.line, column: line.about?.column ?? 0 },
          values: { table: quoted(titleOf(line.about?.table ?? "")) },
          found: quoted(line.text),
        })),
    };
  },
};
