import { proseCells, type ProseCell } from "./prose-cells";
import { countsIn } from "./told-counts";
import { toldNumbers } from "./told-numbers";
import { transposedNumbers } from "./told-transposed";
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
    const cells = proseCells(context);
    const counts = cells.flatMap((cell) =>
      countsIn(cell.text).map((count) => ({ ...cell, count })),
    );
    const firstOf = new Map<string, (typeof counts)[number]>();
    const inSameWords = counts.flatMap((told): Found[] => {
      const { at, count } = told;
      const before = firstOf.get(count.thing);
      if (!before) firstOf.set(count.thing, told);
      if (!before || before.count.value === count.value || before.at.line === at.line) return [];
      return [differing(told, count, before.count)];
    });
    const isKnown = (one: Found): boolean =>
      inSameWords.some(
        ({ at, found, expected }) =>
          [found, expected].includes(one.found) &&
          [found, expected].includes(one.expected) &&
          at.line === one.at.line,
      );
    const transposed = transposedNumbers(cells)
      .map(({ cell, number, other }) => differing(cell, number, other))
      .filter((one) => !isKnown(one));
    const numbers = cells.reduce((sum, { text }) => sum + toldNumbers(text).length, 0);
    return { looked: numbers, found: [...inSameWords, ...transposed] };
  },
};

function differing(
  { at, table }: ProseCell,
  own: { readonly text: string; readonly printed: string },
  other: { readonly printed: string },
): Found {
  return {
    message: "differs",
    at,
    ...(table === undefined ? {} : { table }),
    values: { thing: own.text, other: other.printed },
    expected: other.printed,
    found: own.printed,
  };
}
