import { defaultFramework } from "../../src/framework/known";
import { cellAddress } from "./address";
import type { SheetPlan, WorkbookPlan } from "../../src/model/workbook-plan";
import { shippedTables } from "../../scripts/report/shipped";
import { planOf } from "./workbook";

/** A sheet as lines that somebody can read and compare: what stands where, and how it looks. */
function printed(sheet: SheetPlan): string {
  const { rows, validations, conditions, charts, print, frozen } = sheet;
  return [
    `== ${sheet.name}${sheet.isHidden ? " (hidden)" : ""}${sheet.isRightToLeft ? " (right to left)" : ""}`,
    `frozen ${frozen.rows} × ${frozen.columns}; ${print.isLandscape ? "across" : "upright"}`,
    ...rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        if (!cell?.content) return [];
        const { content, format, style } = cell;
        const shown =
          content.kind === "text"
            ? content.text
            : content.kind === "number"
              ? String(content.value)
              : `=${content.formula} → ${JSON.stringify(content.result)}`;
        return `${cellAddress(row, column)} ${shown}  [${style}${format ? ` ${format}` : ""}]`;
      }),
    ),
    ...validations.map(({ takes, title, areas }) => {
      const what = takes.kind === "list" ? takes.formula : takes.kind;
      return `takes ${what} (${title}) in ${areas.length} areas`;
    }),
    ...conditions.map(({ formula, look }) => `marks ${look.fill ?? ""} where ${formula}`),
    ...charts.map(({ kind, title, series }) => `chart ${kind}: ${title}, ${series.length} series`),
  ].join("\n");
}

function lines({ sheets, names }: WorkbookPlan): string {
  return [
    // what About says stands in the locale files, and names nearly everything of the framework
    ...sheets.slice(1).map(printed),
    ...names.map(({ name, sheet, area }) => `${name} = ${sheet} ${JSON.stringify(area)}`),
  ].join("\n");
}

// What a change of the templates changes in the sheets shows here, to be read before it is accepted.
test("blank sheets in French with native formulas", () => {
  expect(lines(planOf({ language: "fr", templates: ["table-4"] }))).toMatchSnapshot();
});

test("blank sheets in Arabic, from right to left, with WIPO functions", () => {
  const plan = planOf({ language: "ar", templates: ["annex-1"], formulas: "wipo" });
  expect(lines(plan)).toMatchSnapshot();
});

test("published sheets in Chinese", () => {
  const data = shippedTables("wpr-2024");
  const templates = ["table-2", "pillar-kpis.1"];
  const plan = planOf({ language: "zh", framework: defaultFramework(), data, templates });
  expect(lines(plan)).toMatchSnapshot();
});
