import { quoted } from "../model/text";
import { wordFor } from "../model/vocabulary";
import { cellUnder } from "./places";
import { proposals } from "./proposal";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Found, Rule } from "./rule";

/** A rating is the one that the scale proposes for the figures. */
export const ratingProposed: Rule = {
  id: "rating-proposed",
  category: "kpi",
  messages: { differs: "advice" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, { 3: "0 standards", 4: "achieved" }),
    ),
  },
  check: (context) => {
    const rows = proposals(context);
    return {
      looked: rows.length,
      found: rows.flatMap(({ row, proposed }): Found[] => {
        const [mark] = row.marks;
        if (!mark || mark.ratings.includes(proposed.rating)) return [];
        const at = cellUnder(row.table, row.row, "rating");
        const to = wordFor("ratings", proposed.rating, row.table.language);
        return [
          {
            message: "differs",
            at,
            table: row.table.id,
            values: {
              kind: proposed.kind,
              baseline: quoted(row.baseline),
              target: quoted(proposed.target),
              actual: quoted(row.actual),
            },
            expected: to,
            found: mark.text,
            fix: { isCertain: false, edits: [{ at, to }] },
          },
        ];
      }),
    };
  },
};
