import { printedIndicators } from "./kpi-rows";
import { cellUnder } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Found, Rule } from "./rule";

/** There are as many ratings as targets. */
export const ratingsPerTarget: Rule = {
  id: "ratings-per-target",
  category: "kpi",
  messages: { tooFew: "warning", tooMany: "warning" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 4: "achieved; not achieved" })),
  },
  check: (context) => {
    const printed = printedIndicators(context).flatMap(({ indicator, rows, table }) => {
      const marks = rows.flatMap((row) => row.marks).length;
      return indicator && marks > 0 ? [{ indicator, rows, table, marks }] : [];
    });
    return {
      looked: printed.length,
      found: printed.flatMap(({ indicator, rows, table, marks }): Found[] => {
        const wanted = indicator.components.length;
        // who has fewer rows than the framework has targets is told of the rows that lack
        const last = rows.at(-1);
        if (marks === wanted || !last || rows.some(({ rating }) => rating === "")) return [];
        return [
          {
            message: marks < wanted ? "tooFew" : "tooMany",
            at: cellUnder(table, (rows.find((row) => row.marks.length > 1) ?? last).row, "rating"),
            table: table.id,
            values: { code: indicator.code },
            expected: String(wanted),
            found: String(marks),
          },
        ];
      }),
    };
  },
};
