import { columnLetters } from "../model/a1";
import type { Area, ConditionPlan } from "../model/workbook-plan";
import { utilisation } from "../functions/budget/utilisation";
import type { Check } from "../tables/checks";
import { BAD, type ControlPlan } from "./control-sheet";
import { derivedFormula } from "./derived-formula";
import { positionOf, referenceTo, type Layouts, type TableLayout } from "./table-layout";
import { printReference } from "../model/a1";
import { DOUBTFUL, ratingConditions, type Ratings } from "./rating-conditions";
import { areaReference } from "./table-layout";

/** Quarters of a time line that are marked. */
const MARKED = { colour: "2F5597", fill: "2F5597" } as const;

/** What a table's cells look like while something is amiss, by native formulas. */
export function conditionsOf(
  layout: TableLayout,
  checks: readonly Check[],
  layouts: Layouts,
  control: ControlPlan,
  ratings: Ratings,
): readonly ConditionPlan[] {
  const own = checks.filter(({ cell }) => cell.table.id === layout.table.id);
  const caps = own
    .filter(({ relation }) => relation.holds === "atMost")
    .map((check) => overCap(check, layouts));
  const spent = own.filter(({ relation }) => relation.function === utilisation.id);
  return [
    ...disagreements(layout, own, control),
    ...caps,
    ...overBudget(spent, layouts),
    ...(layout.spec.layout === "timeline" ? [marks(layout)] : []),
    ...ratingConditions(layout, ratings),
  ];
}

/** What the Control sheet marks as wrong. */
function disagreements(
  layout: TableLayout,
  checks: readonly Check[],
  { sheet, cells, states }: ControlPlan,
): readonly ConditionPlan[] {
  if (checks.length === 0) return [];
  const area = bodyArea(layout);
  const on = printReference(areaReference(area, sheet.name)).split("!")[0] ?? "";
  const address = `"${layout.sheet.replaceAll('"', '""')}!"&ADDRESS(ROW(),COLUMN(),4)`;
  return [
    {
      areas: [area],
      formula: `COUNTIFS(${on}!${cells},${address},${on}!${states},"✗")>0`,
      look: BAD,
    },
  ];
}

function bodyArea({ firstRow, table, width }: TableLayout): Area {
  return { top: firstRow, left: 1, bottom: firstRow + table.rows.length - 1, right: width - 1 };
}

/** A figure above its limit: the limit's own formula, natively. */
function overCap(check: Check, layouts: Layouts): ConditionPlan {
  const position = positionOf(layouts, check.cell);
  const { row, column, sheet } = position;
  const limit = derivedFormula(check, layouts, "native");
  return {
    areas: [{ top: row, left: column, bottom: row, right: column }],
    formula: `ROUND(${referenceTo(position, sheet)}-(${limit}),6)>0`,
    look: BAD,
  };
}

function overBudget(checks: readonly Check[], layouts: Layouts): readonly ConditionPlan[] {
  const positions = checks.map(({ cell }) => positionOf(layouts, cell));
  const [first] = positions;
  if (!first) return [];
  return [
    {
      areas: positions.map(({ row, column }) => ({
        top: row,
        left: column,
        bottom: row,
        right: column,
      })),
      formula: `AND(ISNUMBER(${columnLetters(first.column)}${first.row + 1}),${columnLetters(first.column)}${first.row + 1}>1)`,
      look: DOUBTFUL,
    },
  ];
}

/** Any mark in a quarter draws its bar. */
function marks(layout: TableLayout): ConditionPlan {
  const area = bodyArea(layout);
  return {
    areas: [area],
    formula: `${columnLetters(area.left)}${area.top + 1}<>""`,
    look: MARKED,
  };
}
