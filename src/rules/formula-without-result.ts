import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

/** Formulas were computed before the workbook was saved. */
export const formulaWithoutResult: Rule = {
  id: "formula-without-result",
  category: "form",
  messages: { uncomputed: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", ""]),
    uncomputed: [[3, 4]],
  },
  check: ({ unplaced, blocks }) => {
    const formulas = unplaced.filter(({ about }) => about?.code === "uncomputed");
    return {
      looked: blocks.length,
      found: formulas.map((formula): Found => ({
        message: "uncomputed",
        at: { line: formula.line, column: formula.about?.column ?? 0 },
      })),
    };
  },
};
