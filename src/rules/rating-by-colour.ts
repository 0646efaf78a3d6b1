import type { TableData } from "../tables/data";
import { kpiRows, type KpiRow } from "./kpi-rows";
import { headingPlace } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Found, Rule } from "./rule";

/** Ratings can be told apart without their colour. */
export const ratingByColour: Rule = {
  id: "rating-by-colour",
  category: "kpi",
  messages: { ambiguous: "advice" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 4: "●" })),
  },
  check: (context) => {
    const byTable = new Map<TableData, KpiRow[]>();
    for (const row of kpiRows(context)) {
      const known = byTable.get(row.table);
      if (known) known.push(row);
      else byTable.set(row.table, [row]);
    }
    return {
      looked: kpiRows(context).length,
      found: [...byTable].flatMap(([table, rows]): Found[] => {
        const marks = rows.flatMap((row) => row.marks).filter(({ ratings }) => ratings.length > 1);
        if (marks.length === 0) return [];
        return [
          {
            message: "ambiguous",
            at: headingPlace(table, "rating"),
            table: table.id,
            values: {
              count: marks.length,
              signs: [...new Set(marks.map(({ text }) => text))].join(" "),
            },
          },
        ];
      }),
    };
  },
};
