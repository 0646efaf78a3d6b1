import { RAISED_DIGIT } from "../model/raised-digits";
import { kpiRows } from "./kpi-rows";
import { cellUnder } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Found, Rule } from "./rule";

const SAYS_WHY = /\p{L}{2}/u;
/** The mark of a footnote. */
const MARK = new RegExp(RAISED_DIGIT, "u");

/** What is discontinued says why. */
export const discontinuedWithoutNote: Rule = {
  id: "discontinued-without-note",
  category: "kpi",
  messages: { noNote: "warning" },
  good: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, {
        3: "discontinued as the committee ended its work",
        4: "discontinued",
      }),
    ),
  },
  bad: {
    lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 3: "-", 4: "discontinued" })),
  },
  check: (context) => {
    const rows = kpiRows(context).filter(({ marks }) =>
      marks.some(({ ratings }) => ratings.length === 1 && ratings[0] === "discontinued"),
    );
    return {
      looked: rows.length,
      found: rows
        .filter(({ actual, row }) => !SAYS_WHY.test(actual) && !MARK.test(row.cells.join(" ")))
        .map(({ table, row }): Found => ({
          message: "noNote",
          at: cellUnder(table, row, "actual"),
          table: table.id,
        })),
    };
  },
};
