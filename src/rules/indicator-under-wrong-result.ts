import { quoted } from "../model/text";
import { printedIndicators } from "./kpi-rows";
import { labelPlace } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators } from "./examples";
import type { Found, Rule } from "./rule";

/** Each indicator stands under the expected result that it measures. */
export const indicatorUnderWrongResult: Rule = {
  id: "indicator-under-wrong-result",
  category: "framework",
  messages: { misplaced: "error" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(
      PILLAR_2,
      ["2.3 International dialogue and cooperation on Building Respect for IP", "", "", "", ""],
      STANDARDS,
    ),
  },
  check: (context) => {
    const placed = printedIndicators(context).flatMap((printed) => {
      const section = printed.rows[0]?.row.section;
      return printed.indicator && section !== undefined ? [{ ...printed, section }] : [];
    });
    return {
      looked: placed.length,
      found: placed.flatMap(({ indicator, section, rows, table, name }): Found[] => {
        const [first] = rows;
        if (!first || !indicator || indicator.result === section) return [];
        return [
          {
            message: "misplaced",
            at: labelPlace(first.row),
            table: table.id,
            values: { code: indicator.code, name: quoted(name) },
            expected: indicator.result,
            found: section,
          },
        ];
      }),
    };
  },
};
