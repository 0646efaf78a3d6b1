import { hasCountingWord } from "../calc/counting-words";
import { readFigure } from "../calc/read-figure";
import { isNotApplicableText } from "../model/number-text";
import { nameKey, quoted } from "../model/text";
import { kpiRows, type KpiRow } from "./kpi-rows";
import { cellUnder } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Found, Rule } from "./rule";

const PARTS = ["baseline", "target", "actual"] as const;
const WORDED: readonly string[] = ["qualitative", "milestone"];
/** What is not rated, or not yet, need not have data. */
const UNRATED: readonly string[] = ["not-applicable", "not-assessable", "discontinued"];

function wantsFigure(row: KpiRow, part: (typeof PARTS)[number]): boolean {
  const { component, marks } = row;
  if (!component || row[part] === "" || WORDED.includes(component.kind)) return false;
  // some baselines and targets are words in the framework itself: "to be maintained"
  if (part !== "actual") return component[part].value !== null;
  if (component.baseline.value === null && component.target.value === null) return false;
  return !marks.some(({ ratings }) => ratings.some((rating) => UNRATED.includes(rating)));
}

/** What is counted is told as a number. */
export const kpiFigureMissing: Rule = {
  id: "kpi-figure-missing",
  category: "kpi",
  messages: { baseline: "warning", target: "warning", actual: "warning" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, { 3: "several new and revised standards" }),
    ),
  },
  check: (context) => {
    const cells = kpiRows(context).flatMap((row) =>
      PARTS.filter((part) => wantsFigure(row, part)).map((part) => ({ row, part })),
    );
    return {
      looked: cells.length,
      found: cells.flatMap(({ row, part }): Found[] => {
        const text = row[part];
        const isTold =
          isNotApplicableText(text) || readFigure(text) !== undefined || hasCountingWord(text);
        // the framework reads a figure out of these very words: none, zero working days
        if (isTold || nameKey(text) === nameKey(row.component?.[part]?.text ?? "")) return [];
        return [
          {
            message: part,
            at: cellUnder(row.table, row.row, part),
            table: row.table.id,
            values: { code: row.component?.code ?? "", unit: row.component?.unit ?? "" },
            found: quoted(text),
          },
        ];
      }),
    };
  },
};
