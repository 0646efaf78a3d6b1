import { cumulativeBelow } from "../calc/prose/below";
import { kpiRows, type KpiRow } from "./kpi-rows";
import { cellUnder } from "./places";
import { proseDiffers } from "./prose-differs";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import { together, type Found, type Rule } from "./rule";

/** What is new and what was there before make what there is. */
export const proseCumulativeDiffers: Rule = {
  id: "prose-cumulative-differs",
  category: "prose",
  messages: { differs: "error", below: "advice" },
  good: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, {
        1: "18 standards (end of 2023)",
        3: "6 new standards (cumulative total at the end of 2024: 24 standards)",
      }),
    ),
  },
  bad: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, {
        1: "18 standards (end of 2023)",
        3: "6 new standards (cumulative total at the end of 2024: 42 standards)",
      }),
    ),
  },
  check: (context) => {
    const rows = kpiRows(context).filter(
      ({ actual, baseline }) => actual !== "" && baseline !== "",
    );
    return together([
      proseDiffers("cumulative", context),
      { looked: rows.length, found: rows.flatMap(belowBaseline) },
    ]);
  },
};

function belowBaseline({ table, row, actual, baseline }: KpiRow): Found[] {
  const below = cumulativeBelow(actual, baseline);
  if (!below) return [];
  return [
    {
      message: "below",
      at: cellUnder(table, row, "actual"),
      table: table.id,
      values: { baseline: below.baseline },
      found: below.printed,
    },
  ];
}
