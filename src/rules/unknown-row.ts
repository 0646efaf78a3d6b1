import { readNumberText } from "../model/number-text";
import { quoted } from "../model/text";
import { isOfResults } from "./of-results";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

function hasFigure(text: string): boolean {
  return text.split(" | ").some((cell) => readNumberText(cell) !== undefined);
}

/** Every row of a table is one that it has. */
export const unknownRow: Rule = {
  id: "unknown-row",
  category: "form",
  messages: { unknown: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Cafeteria", "100", "100", "50", "50%"],
    ),
  },
  check: ({ unplaced, set }) => {
    // rows that are expected results have a rule of their own
    const rows = unplaced.filter(
      ({ about, text }) =>
        about?.code === "unknownRow" && hasFigure(text) && !isOfResults(about.table ?? ""),
    );
    return {
      looked: set.all.reduce((sum, table) => sum + table.rows.length, rows.length),
      found: rows.map((row): Found => {
        const label = row.text.split(" | ").find((cell) => cell.trim() !== "") ?? "";
        return {
          message: "unknown",
          at: { line: row.line, column: row.about?.column ?? 0 },
          ...(row.about?.table === undefined ? {} : { table: row.about.table }),
          found: quoted(label),
        };
      }),
    };
  },
};
