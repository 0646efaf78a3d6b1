import { quoted } from "../model/text";
import { printedIndicators } from "./kpi-rows";
import { labelPlace } from "./places";
import { OF_RESULT_1_1, PILLAR_1, indicators } from "./examples";
import type { Found, Rule } from "./rule";

/** Each indicator is reported once. */
export const duplicateIndicator: Rule = {
  id: "duplicate-indicator",
  category: "framework",
  messages: { duplicate: "error" },
  good: { lines: indicators(PILLAR_1, ...OF_RESULT_1_1) },
  bad: { lines: indicators(PILLAR_1, ...OF_RESULT_1_1, OF_RESULT_1_1[0]) },
  check: (context) => {
    const reported = new Set<string>();
    const printed = printedIndicators(context);
    return {
      looked: printed.length,
      found: printed.flatMap(({ indicator, match, rows, table, name }): Found[] => {
        const [first] = rows;
        if (!indicator || !first || match.kind === "reworded") return [];
        if (!reported.has(indicator.code)) {
          reported.add(indicator.code);
          return [];
        }
        return [
          {
            message: "duplicate",
            at: labelPlace(first.row),
            table: table.id,
            values: { code: indicator.code },
            found: quoted(name),
          },
        ];
      }),
    };
  },
};
