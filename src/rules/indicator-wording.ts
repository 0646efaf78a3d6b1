import { printedIndicators } from "./kpi-rows";
import { labelPlace } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Found, Rule } from "./rule";

/** Indicators are worded as in the framework. */
export const indicatorWording: Rule = {
  id: "indicator-wording",
  category: "framework",
  messages: { slip: "warning", truncated: "warning", reworded: "warning" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, { 0: "Number of new or revsed WIPO standards" }),
    ),
  },
  check: (context) => {
    const printed = printedIndicators(context);
    return {
      looked: printed.length,
      found: printed.flatMap(({ match, rows, table, name }): Found[] => {
        const [first] = rows;
        if (match.kind === "same" || match.kind === "unknown" || !first) return [];
        const at = labelPlace(first.row);
        return [
          {
            message: match.kind,
            at,
            table: table.id,
            values: { code: match.indicator.code },
            expected: match.text,
            found: name,
            // what is worded anew may have been worded so on purpose
            fix: { isCertain: match.kind !== "reworded", edits: [{ at, to: match.text }] },
          },
        ];
      }),
    };
  },
};
