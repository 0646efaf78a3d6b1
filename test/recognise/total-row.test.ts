import { exampleDocument } from "../../src/check/example-document";
import { defaultFramework } from "../../src/framework/known";
import { recognise } from "../../src/recognise/recognise";
import { budgetBySector } from "../../src/rules/examples";
import type { TableData } from "../../src/tables/data";

const framework = defaultFramework();
const PATENTS = ["Patents and Technology", "100,000", "101,000", "50,000", "50%"];
const FIGURES = ["100,000", "101,000", "50,000", "50%"];

function rowsOf(...rows: readonly (readonly string[])[]): TableData["rows"] {
  const lines = budgetBySector(...rows);
  return recognise(exampleDocument({ lines }), framework, "").tables[0]?.rows ?? [];
}

test.each([
  "Grand total",
  "TOTAL BUDGET",
  "Total, all sectors",
  "总合计",
  "Total général",
  "Total général du budget",
  "Suma total",
  "Всего",
  "Итого по секторам",
  "المجموع الكلي",
  "إجمالي الميزانية",
])("“%s” is the total at the total’s place", (label) => {
  expect(rowsOf(PATENTS, [label, ...FIGURES]).map(({ id }) => id)).toEqual(["patents", "total"]);
});

test("it is none above other rows, nor beside the total", () => {
  const grand = ["Grand total", ...FIGURES];
  expect(rowsOf(grand, PATENTS).map(({ id }) => id)).toEqual(["patents"]);
  expect(rowsOf(PATENTS, ["Total", ...FIGURES], grand).map(({ id }) => id)).toEqual([
    "patents",
    "total",
  ]);
});

test.each(["Subtotal", "Sub-total", "Sous-total", "Total partiel", "المجموع الفرعي", "小计"])(
  "“%s” is no total",
  (label) => {
    expect(rowsOf(PATENTS, [label, ...FIGURES]).map(({ id }) => id)).toEqual(["patents"]);
  },
);

test("it is none where there is nothing to add up, and where the total has a name of its own", () => {
  const roles = (...lines: readonly string[]): readonly string[] | undefined =>
    recognise(exampleDocument({ lines }), framework, "").tables[0]?.rows.map(({ role }) => role);
  const errors = ["annex-5-errors · zh · 2024/25", "错误类型\t错误数量\t占错误总数的比例 (%)"];
  expect(roles(...errors, "上述类合计\t10\t100%")).not.toContain("total");
  const revenue = [
    "table-2 · en · 2024/25",
    "Source\t2024/25 Program of Work and Budget: revenue estimates\t2024 actual revenue",
  ];
  expect(roles(...revenue, "PCT System\t10\t5", "Grand total\t10\t5")).not.toContain("total");
});
