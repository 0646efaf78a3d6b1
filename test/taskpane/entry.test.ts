import { CATALOGUE } from "../../src/functions/catalogue";
import type { ArgumentDefinition } from "../../src/functions/definition";
import { printReference } from "../../src/model/a1";
import { quotedForFormula, readEntry } from "../../src/taskpane/helper/entry";

/** An argument of a function of the catalogue. */
function argument(functionId: string, argumentId: string): ArgumentDefinition {
  const definition = CATALOGUE.find(({ id }) => id === functionId);
  const found = definition?.arguments.find(({ id }) => id === argumentId);
  if (!found) throw new Error(`${functionId} has no argument ${argumentId}`);
  return found;
}

const BUDGET = argument("UTILISATION", "budget");
const BIENNIUM = argument("LINEARPLAN", "biennium");
const AS_OF = argument("LINEARPLAN", "asOf");
const RATE = argument("SUPPORTCOST", "rate");
const SYSTEM = argument("WORKLOADWEIGHT", "system");
const AUTOMATED = argument("WORKLOADWEIGHT", "automated");
const TEXT = argument("READFIGURE", "text");
const TARGET = argument("KPIRATING", "target");
const TOTAL = argument("TIES", "total");

/** What the formula would have; an error as its message id in brackets. */
function literal(of: ArgumentDefinition, typed: string): string {
  const entry = readEntry(of, typed);
  switch (entry.kind) {
    case "empty":
      return "";
    case "reference":
      return printReference(entry.reference);
    case "value":
      return entry.literal;
    case "problem":
      return `(${entry.error.message ?? ""})`;
  }
}

describe("a field with a figure", () => {
  test.each([
    ["", ""],
    ["   ", ""],
    ["223811", "223811"],
    ["223,811", "223811"],
    ["223 811,5", "223811.5"],
    ["２２３", "223"],
    ["٤٥٪", "0.45"],
    ["45%", "0.45"],
    ["(1,234)", "-1234"],
    ["-", '"-"'],
    ["1e21", "1E+21"],
    ["c5:c12", "C5:C12"],
    ["=C5", "C5"],
    ["'Table 4'!c5", "'Table 4'!C5"],
    ["SUM(C5:C12)", "(notANumber)"],
    ['1)+WEBSERVICE("x"', "(notANumber)"],
    ["#N/A", "(notApplicable)"],
    ["不适用", "(notApplicable)"],
  ])("%s becomes %s", (typed, expected) => {
    expect(literal(BUDGET, typed)).toBe(expected);
  });
});

describe("a field with a word", () => {
  test.each([
    [BIENNIUM, "2024/25", '"2024/25"'],
    [BIENNIUM, '"2024/25"', '"2024/25"'],
    [BIENNIUM, "2024", "2024"],
    [BIENNIUM, "2025", "(secondYear)"],
    [BIENNIUM, "80.96", "(bienniumUnquoted)"],
    [BIENNIUM, "-", "(missing)"],
    [BIENNIUM, "B2", "B2"],
    [AS_OF, "2024-12-31", '"2024-12-31"'],
    [AS_OF, "45657", "45657"],
    [AS_OF, "31.12.2024", "(notADate)"],
    [RATE, "13%", "0.13"],
    [RATE, "13", "(rateOutOfRange)"],
    [SYSTEM, "Madrid", '"Madrid"'],
    [SYSTEM, "马德里", '"马德里"'],
    [SYSTEM, "Paris", "(unknownSystem)"],
    [AUTOMATED, "yes", "TRUE"],
    [AUTOMATED, "否", "FALSE"],
    [AUTOMATED, "perhaps", "(notYesOrNo)"],
    [TARGET, "≥95%", '"≥95%"'],
    [TARGET, "95%", "0.95"],
    [TEXT, '57% ("good")', '"57% (""good"")"'],
    [TEXT, "57", '"57"'],
    [TEXT, '"A1"', '"A1"'],
    [TEXT, "A1", "A1"],
    [TEXT, '=HYPERLINK("x")', '"=HYPERLINK(""x"")"'],
    [TEXT, 'x") & A1 & ("y', '"x"") & A1 & (""y"'],
  ])("%#: %j", (of, typed, expected) => {
    expect(literal(of, typed)).toBe(expected);
  });
});

describe("text in a formula", () => {
  test("is cut into pieces of 255 characters, which is the most that Excel takes", () => {
    const pieces = quotedForFormula("x".repeat(600)).split("&");
    expect(pieces.map((piece) => piece.length - 2)).toEqual([255, 255, 90]);
  });

  test("is empty quotes for no text", () => {
    expect(quotedForFormula("")).toBe('""');
  });
});

test.each([
  ["100", "100"],
  ["100.5", "100.5"],
  ["100.0", '"100.0"'],
  ["1,234.50", '"1,234.50"'],
])("a printed figure keeps the decimals it shows: %s", (typed, expected) => {
  expect(literal(TOTAL, typed)).toBe(expected);
});
