/** What a defined name refers to, as Excel writes it. */
import { areaAt, parseReference, printReference, type Reference } from "../../model/a1";
import type { NamePlan } from "../../model/workbook-plan";

/** The formula of a planned name: `='Table 4'!$B$5:$B$12`. */
export function nameFormula({ sheet, area }: NamePlan): string {
  const { top, left, bottom, right } = area;
  const size = { rows: bottom - top + 1, columns: right - left + 1 };
  const cells = areaAt({ sheet, row: top, column: left }, size);
  const fixed: Reference = {
    sheet,
    top: { at: cells.top.at, isFixed: true },
    left: { at: cells.left.at, isFixed: true },
    bottom: { at: cells.bottom.at, isFixed: true },
    right: { at: cells.right.at, isFixed: true },
  };
  return `=${printReference(fixed)}`;
}

/** The sheet that a name's formula leads to; undefined where it is no plain reference. */
export function sheetOfName(formula: string): string | undefined {
  return parseReference(formula.replace(/^=/, ""))?.sheet;
}

/** Whether a name leads to the planned cells; Excel may quote the sheet where we do not. */
export function leadsTo(formula: string, plan: NamePlan): boolean {
  const found = parseReference(formula.replace(/^=/, ""));
  return found !== undefined && `=${printReference(found)}` === nameFormula(plan);
}
