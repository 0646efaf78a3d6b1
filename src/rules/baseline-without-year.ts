import { readFigure } from "../calc/read-figure";
import { normaliseFigure } from "../model/number-text";
import { quoted } from "../model/text";
import { kpiRows } from "./kpi-rows";
import { cellUnder } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Found, Rule } from "./rule";

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** A baseline says of which year it is. */
export const baselineWithoutYear: Rule = {
  id: "baseline-without-year",
  category: "kpi",
  messages: { noYear: "advice" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 1: "5 revised standards" })),
  },
  check: (context) => {
    const rows = kpiRows(context).filter(
      ({ baseline }) => (readFigure(baseline)?.value ?? null) !== null,
    );
    return {
      looked: rows.length,
      found: rows
        .filter(({ baseline }) => !YEAR.test(normaliseFigure(baseline)))
        .map(({ table, row, baseline }): Found => ({
          message: "noYear",
          at: cellUnder(table, row, "baseline"),
          table: table.id,
          found: quoted(baseline),
        })),
    };
  },
};
