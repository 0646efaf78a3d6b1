import { normaliseFigure } from "../model/number-text";
import type { Period } from "../tables/period";
import { kpiRows } from "./kpi-rows";
import { cellUnder } from "./places";
import {
  indicators,
  OF_RESULT_1_1,
  PILLAR_1,
  PILLAR_2,
  RESULT_2_1,
  STANDARDS,
  withCells,
} from "./examples";
import type { Found, Rule } from "./rule";

/** Where a year says of when data are: in front of them, in a bracket by itself, or behind "as at". */
const TOLD = [
  /^\D{0,12}((?:19|20)\d\d)(?! ?[/–-] ?\d)(?:年| ?г\.)?[^:\d]{0,8}:/u,
  /\((?:\p{L}+ ){0,3}((?:19|20)\d\d) ?(?:年|г\.)?[^()\d]{0,6}(?: ?\d+ ?[个项件种人名]+)?\)/gu,
  /(?:截至|as (?:at|of)(?: the end of)?|end of|au \d* ?\p{L}*|fin|a finales de) ?((?:19|20)\d\d)(?! ?[/–-] ?\d)/giu,
];

function yearsTold(text: string): readonly number[] {
  const plain = normaliseFigure(text).trim();
  return TOLD.flatMap((pattern) =>
    pattern.global
      ? [...plain.matchAll(pattern)].map(([, year]) => Number(year))
      : [pattern.exec(plain)?.[1]].flatMap((year) => (year === undefined ? [] : [Number(year)])),
  );
}

/** Treaties and the like bear years of their own, far from the report's. */
const YEARS_NEAR = 4;

function isNear(year: number, years: readonly number[]): boolean {
  return years.some((one) => Math.abs(one - year) <= YEARS_NEAR);
}

function yearsOf({ biennium: { firstYear }, point }: Period): readonly number[] {
  return point === "mid-term" ? [firstYear] : [firstYear, firstYear + 1];
}

/** Performance data are of the period that is reported on. */
export const dataOfWrongYear: Rule = {
  id: "data-of-wrong-year",
  category: "kpi",
  messages: { wrongYear: "warning" },
  good: { lines: indicators(PILLAR_1, ...OF_RESULT_1_1) },
  bad: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, { 3: "2023: 1 new standard and 8 revised standards" }),
    ),
  },
  check: (context) => {
    const years = yearsOf(context.period);
    const rows = kpiRows(context).flatMap((row) => {
      const told = yearsTold(row.actual).filter((year) => isNear(year, years));
      return told.length > 0 ? [{ row, told }] : [];
    });
    return {
      looked: rows.length,
      found: rows
        .filter(({ told }) => !told.some((year) => years.includes(year)))
        .map(({ row, told }): Found => ({
          message: "wrongYear",
          at: cellUnder(row.table, row.row, "actual"),
          table: row.table.id,
          expected: years.join(", "),
          found: told.join(", "),
        })),
    };
  },
};
