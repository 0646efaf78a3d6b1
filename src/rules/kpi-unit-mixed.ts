import { readFigure } from "../calc/read-figure";
import { quoted } from "../model/text";
import { kpiRows, type KpiRow } from "./kpi-rows";
import { cellUnder } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Found, Rule } from "./rule";
import { isPercentForCount } from "./percent-for-count";
import { currenciesIn, unitKinds } from "./unit-kinds";

/** Baseline, target and performance data are counted in the same unit. */
export const kpiUnitMixed: Rule = {
  id: "kpi-unit-mixed",
  category: "kpi",
  messages: { mixed: "warning", target: "warning" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 3: "9% of all standards" })),
  },
  check: (context) => {
    const rows = kpiRows(context).filter(
      ({ baseline, actual }) => tells(baseline) && tells(actual),
    );
    return {
      looked: rows.length,
      found: rows.flatMap((row): Found[] => {
        const isMixed = areMixed(row.baseline, row.actual) || isWithoutSign(row);
        if (isMixed || areOtherCurrencies(row) || isOtherwiseTold(row)) {
          return [mixed(row, "actual")];
        }
        return isOtherTarget(row) ? [mixed(row, "target")] : [];
      }),
    };
  },
};

/** Whether a text tells a figure, and not only that there is none. */
function tells(text: string): boolean {
  return (readFigure(text)?.value ?? null) !== null && unitKinds(text).length > 0;
}

/** Neither tells a figure that is counted as the other's first, as "16 members; satisfaction: 98 %" does. */
function areMixed(one: string, other: string): boolean {
  const [first, second] = [unitKinds(one), unitKinds(other)];
  const [lead, otherLead] = [first[0], second[0]];
  return (
    lead !== undefined &&
    otherLead !== undefined &&
    !second.includes(lead) &&
    !first.includes(otherLead)
  );
}

/** "98 (response rate 60%)" of a baseline and a target in percent: its sign was forgotten. */
function isWithoutSign({ baseline, target, actual }: KpiRow): boolean {
  const lead = /^\D{0,12}?(\d{1,3}(?:[.,]\d+)?) ?(?=$|[(（;；。])/u.exec(actual.trim())?.[1];
  if (lead === undefined || (readFigure(lead)?.value ?? 101) > 100) return false;
  return unitKinds(baseline)[0] === "percent" && unitKinds(target)[0] === "percent";
}

/** Each is told in one currency, and these are two. */
function areOtherCurrencies({ baseline, target, actual }: KpiRow): boolean {
  const [first, other] = [currenciesIn(baseline), currenciesIn(actual)];
  if (first.length !== 1 || other.length !== 1 || first[0] === other[0]) return false;
  const wanted = currenciesIn(target);
  return wanted.length === 0 || !wanted.some((one) => one === other[0]);
}

/** Another figure in a bracket is counted as the baseline is, and the leading one is not. */
function isOtherwiseTold({ baseline, target, actual }: KpiRow): boolean {
  return isPercentForCount(actual, baseline) || isPercentForCount(actual, target);
}

/** A target in percent may be the growth of something that is counted; the reverse is none. */
function isOtherTarget({ baseline, target, actual }: KpiRow): boolean {
  if (!tells(target) || unitKinds(target).includes("percent")) return false;
  return areMixed(baseline, target) && areMixed(actual, target);
}

function mixed({ table, row, ...texts }: KpiRow, part: "target" | "actual"): Found {
  return {
    message: part === "actual" ? "mixed" : "target",
    at: cellUnder(table, row, part),
    table: table.id,
    values: { baseline: quoted(texts.baseline), actual: quoted(texts.actual) },
    expected: quoted(texts.baseline),
    found: quoted(texts[part]),
  };
}
