import { quoted } from "../model/text";
import { isName, printedIndicators } from "./kpi-rows";
import { labelPlace } from "./places";
import { OF_RESULT_1_1, PILLAR_1, indicators } from "./examples";
import type { Found, Rule } from "./rule";

/** Every performance indicator is one of the framework. */
export const unknownIndicator: Rule = {
  id: "unknown-indicator",
  category: "framework",
  messages: { unknown: "error" },
  good: { lines: indicators(PILLAR_1, ...OF_RESULT_1_1) },
  bad: {
    lines: indicators(PILLAR_1, ...OF_RESULT_1_1, [
      "Number of lunches served at the cafeteria",
      "2023: 5",
      "6",
      "2024: 4",
      "achieved",
    ]),
  },
  check: (context) => {
    const printed = printedIndicators(context).filter(({ name }) => isName(name));
    return {
      looked: printed.length,
      found: printed.flatMap(({ match, rows, table, name }): Found[] => {
        const [first] = rows;
        if (match.kind !== "unknown" || !first) return [];
        return [
          { message: "unknown", at: labelPlace(first.row), table: table.id, found: quoted(name) },
        ];
      }),
    };
  },
};
