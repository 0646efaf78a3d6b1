import { readFigure } from "../calc/read-figure";
import { normaliseFigure } from "../model/number-text";
import { quoted } from "../model/text";
import { kpiRows } from "./kpi-rows";
import { cellUnder } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Found, Rule } from "./rule";

type UnitKind = "percent" | "money" | "count";

const MONEY =
  /^(?:CHF|USD|EUR|[$€£]|.*(?:瑞郎|法郎|美元|欧元|francs?|dollars?|euros?|франк|доллар|евро|فرنك|دولار).*)$/iu;
const PERCENT = /%|per ?cent|pour cent|por ciento|процент|المائة/iu;

/** What a cell's leading figure is counted in; undefined where it tells none, or nothing but "none". */
function kindOf(text: string): UnitKind | undefined {
  const figure = readFigure(text);
  if (!figure || figure.value === null) return undefined;
  if (figure.unit === "%") return "percent";
  return MONEY.test(figure.unit) ? "money" : "count";
}

/** Whether a text has the other kind of figure as well, as "16 members; satisfaction: 98 %" has. */
function tellsKind(text: string, kind: UnitKind): boolean {
  const plain = normaliseFigure(text);
  if (kind === "percent") return PERCENT.test(plain);
  if (kind === "money") return plain.split(/\s+/u).some((word) => MONEY.test(word));
  return plain.replace(/\d[\d.,]*\s*%/gu, "").match(/\d/u) !== null;
}

/** Baseline and performance data are counted in the same unit. */
export const kpiUnitMixed: Rule = {
  id: "kpi-unit-mixed",
  category: "kpi",
  messages: { mixed: "warning" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 3: "9% of all standards" })),
  },
  check: (context) => {
    const rows = kpiRows(context).flatMap((row) => {
      const [before, now] = [kindOf(row.baseline), kindOf(row.actual)];
      return before !== undefined && now !== undefined ? [{ row, before, now }] : [];
    });
    return {
      looked: rows.length,
      found: rows.flatMap(({ row, before, now }): Found[] => {
        if (before === now || tellsKind(row.actual, before) || tellsKind(row.baseline, now))
          return [];
        return [
          {
            message: "mixed",
            at: cellUnder(row.table, row.row, "actual"),
            table: row.table.id,
            values: { baseline: quoted(row.baseline), actual: quoted(row.actual) },
            expected: quoted(row.baseline),
            found: quoted(row.actual),
          },
        ];
      }),
    };
  },
};
