import { quoted } from "../model/text";
import { budgetBySector, transfers } from "./examples";
import { explainedBy, explainedCells, explanationPlace } from "./explained";
import { namedFew } from "./named-few";
import { rowName } from "./row-name";
import type { Rule } from "./rule";

const TRANSFERS = transfers(
  ["Patents and Technology", "100,000", "2,000", "(1,000)", "1,000", "101,000", "1.0%", "0.7%"],
  ["Brands and Designs", "40,000", "500", "(1,500)", "(1,000)", "39,000", "(2.5%)", "(0.7%)"],
);

/** A row that the sums count stands among what they add up. */
export const rowMissing: Rule = {
  id: "row-missing",
  category: "arithmetic",
  messages: { missing: "error", oneOf: "error" },
  good: {
    lines: [
      ...budgetBySector(
        ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
        ["Brands and Designs", "40,000", "39,000", "18,000", "46%"],
        ["Total", "140,000", "140,000", "68,000", "49%"],
      ),
      "",
      ...TRANSFERS,
    ],
  },
  bad: {
    lines: [
      ...budgetBySector(
        ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
        ["Total", "140,000", "140,000", "68,000", "49%"],
      ),
      "",
      ...TRANSFERS,
    ],
  },
  check: (context) => ({
    looked: context.reproduction().judged.length,
    found: explainedBy("missingRow", context).map((explanation) => {
      const { table, sum, ids } = explanation;
      const names = ids.map((id) => quoted(rowName(table, id, context)));
      return {
        message: ids.length === 1 ? "missing" : "oneOf",
        at: explanationPlace(explanation),
        table: table.id,
        values: { rows: namedFew(names, "; "), cells: explainedCells(explanation, context) },
        expected: namedFew(names, "; "),
        found: quoted(sum.label),
      };
    }),
  }),
};
