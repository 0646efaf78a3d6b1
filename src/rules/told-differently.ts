import { proseCells } from "./prose-cells";
import { countsIn } from "./told-counts";
import { agenda } from "./examples";
import type { Found, Rule } from "./rule";

/** What is counted is counted the same wherever it is told. */
export const toldDifferently: Rule = {
  id: "told-differently",
  category: "prose",
  messages: { differs: "warning" },
  good: {
    lines: [
      ...agenda({
        heading: "建议1*",
        sectors: ["区域和国家发展部门"],
        highlights: ["在报告所涉期间，产权组织举办了1,068项技术援助活动。"],
      }),
      ...agenda({
        heading: "建议2",
        sectors: ["区域和国家发展部门"],
        highlights: ["在报告所涉期间，开展了1,068项技术援助活动。"],
      }),
    ],
  },
  bad: {
    lines: [
      ...agenda({
        heading: "建议1*",
        sectors: ["区域和国家发展部门"],
        highlights: ["在报告所涉期间，产权组织举办了1,068项技术援助活动。"],
      }),
      ...agenda({
        heading: "建议2",
        sectors: ["区域和国家发展部门"],
        highlights: ["在报告所涉期间，开展了1,086项技术援助活动。"],
      }),
    ],
  },
  check: (context) => {
    const counts = proseCells(context).flatMap((cell) =>
      countsIn(cell.text).map((count) => ({ ...cell, count })),
    );
    const firstOf = new Map<string, (typeof counts)[number]>();
    return {
      looked: counts.length,
      found: counts.flatMap(({ at, table, count }): Found[] => {
        const before = firstOf.get(count.thing);
        if (!before) {
          firstOf.set(count.thing, {
            at,
            text: "",
            count,
            ...(table === undefined ? {} : { table }),
          });
          return [];
        }
        if (before.count.value === count.value || before.at.line === at.line) return [];
        return [
          {
            message: "differs",
            at,
            ...(table === undefined ? {} : { table }),
            values: { thing: count.text, other: before.count.printed },
            expected: before.count.printed,
            found: count.printed,
          },
        ];
      }),
    };
  },
};
