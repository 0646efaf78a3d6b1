import { readNumberText } from "../../src/model/number-text";
import { displayedNumber } from "../../src/templates/displayed-number";

// a currency is no part of the figure; a power of ten would hide digits that the cell holds
test.each([
  ['"CHF" #,##0', "101,051"],
  ['#,##0 "CHF"', "101,051"],
  ["[$CHF] #,##0", "101,051"],
  ["[$€-2] #,##0", "101,051"],
  ["#,##0 [$CHF-100C]", "101,051"],
  ["$#,##0.00", "101,051.00"],
  ['_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)', "101,051"],
  ["0.0E+00", "101051"],
  ["General", "101051"],
  ['"Total" 0', "Total 101051"],
])("under %s 101051 shows as %s", (format, shown) => {
  expect(displayedNumber(101051, format)).toBe(shown);
});

test.each(['"CHF" #,##0', '"CHF" #,##0;("CHF" #,##0)', '_-* #,##0\\ "€"_-', "[$€-2] #,##0"])(
  "under %s a negative amount reads as one",
  (format) => {
    expect(readNumberText(displayedNumber(-14139, format))?.value).toBe(-14139);
  },
);

test("a date's language is no currency", () => {
  expect(displayedNumber(45657, "[$-409]d mmm yyyy")).toBe("31 Dec 2024");
});
