/** Formulas between the form of files and that of the grid. */
import { followNames, freeName, shownFormula } from "../../workbench/file/formulas";

test.each([
  ["_xldudf_WIPO_SHARE(A1,B1)", "WIPO.SHARE(A1,B1)"],
  ["1-_xldudf_WIPO_LINEARPLAN(A1)", "1-WIPO.LINEARPLAN(A1)"],
  ['_xlfn.IFNA(A1,"_xlfn.B")', 'IFNA(A1,"_xlfn.B")'],
  ['_xlfn._xlws.FILTER(A1:A2,B1:B2="_xldudf_WIPO_X(")', 'FILTER(A1:A2,B1:B2="_xldudf_WIPO_X(")'],
])("%s is shown as %s", (stored, shown) => {
  expect(shownFormula(stored)).toBe(shown);
});

test.each([
  ["Lists!A1+'It''s'!B2", "'Lists (2)'!A1+'It''s (2)'!B2"],
  ['lists!$A$1&"Lists!A1"', "'Lists (2)'!$A$1&\"Lists!A1\""],
  ["Other!A1+MyLists!A1", "Other!A1+MyLists!A1"],
])("%s follows its sheets", (formula, followed) => {
  const names = new Map([
    ["lists", "Lists (2)"],
    ["it's", "It's (2)"],
  ]);
  expect(followNames(formula, names)).toBe(followed);
});

test("a taken name gets the next free number, within Excel's 31 characters", () => {
  expect(freeName("One", new Set())).toBe("One");
  expect(freeName("One", new Set(["one", "one (2)"]))).toBe("One (3)");
  const long = "a".repeat(31);
  expect(freeName(long, new Set([long]))).toBe(`${"a".repeat(27)} (2)`);
});
