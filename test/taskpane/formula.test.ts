import { CATALOGUE } from "../../src/functions/catalogue";
import type { FunctionDefinition } from "../../src/functions/definition";
import { parseReference, printReference } from "../../src/model/a1";
import { readEntry, type Entry } from "../../src/taskpane/helper/entry";
import { fillFormulas, isComplete, printFormula } from "../../src/taskpane/helper/formula";
import {
  changeFor,
  occupiedCells,
  planInsert,
  resultSize,
  type Plan,
} from "../../src/taskpane/helper/plan";
import { absentPlace, computePreview, referencesOf } from "../../src/taskpane/helper/preview";

function definitionOf(id: string): FunctionDefinition {
  const definition = CATALOGUE.find((one) => one.id === id);
  if (!definition) throw new Error(`there is no function ${id}`);
  return definition;
}

function filled(id: string, ...typed: string[]): [FunctionDefinition, Entry[]] {
  const definition = definitionOf(id);
  return [definition, definition.arguments.map((one, place) => readEntry(one, typed[place] ?? ""))];
}

const cells = (address: string) => parseReference(address)!;

describe("the formula", () => {
  test.each([
    [["UTILISATION", "'Table 4'!C5:C12", "'Table 4'!B5:B12"], "=WIPO.UTILISATION(C5:C12,B5:B12)"],
    [["UTILISATION", "'table 4'!C5", "45"], "=WIPO.UTILISATION(C5,45)"],
    [["UTILISATION", "Notes!C5", "45"], "=WIPO.UTILISATION(Notes!C5,45)"],
    [["UTILISATION", "C5", ""], "=WIPO.UTILISATION(C5,budget)"],
    [["UTILISATION", "C5", "many"], "=WIPO.UTILISATION(C5,budget)"],
    [["LINEARPLAN", "B5", "2024/25", "2024-12-31"], '=WIPO.LINEARPLAN(B5,"2024/25","2024-12-31")'],
    [
      ["WORKLOADWEIGHT", "Madrid", "renewal", "", "2024"],
      '=WIPO.WORKLOADWEIGHT("Madrid","renewal",,2024)',
    ],
    [["READFIGURE", '57% ("good")'], '=WIPO.READFIGURE("57% (""good"")")'],
  ])("%j", ([id, ...typed], expected) => {
    const [definition, entries] = filled(id!, ...typed);
    const names = definition.arguments.map((argument) => argument.id);
    expect(printFormula(definition, entries, "Table 4", names)).toBe(expected);
  });

  test.each([
    [["UTILISATION", "C5", "B5"], true],
    [["UTILISATION", "C5", ""], false],
    [["UTILISATION", "C5", "many"], false],
    [["SUPPORTCOST", "C5", "13%", ""], true],
    [["SUPPORTCOST", "C5", "13%", "none"], false],
  ])("%j is complete: %s", ([id, ...typed], expected) => {
    expect(isComplete(...filled(id!, ...typed))).toBe(expected);
  });

  test("moves its references along where it fills several cells", () => {
    const [definition, entries] = filled("SHARE", "C5", "$C$12");
    expect(fillFormulas(definition, entries, cells("Sheet1!D5:D7"))).toEqual([
      ["=WIPO.SHARE(C5,$C$12)"],
      ["=WIPO.SHARE(C6,$C$12)"],
      ["=WIPO.SHARE(C7,$C$12)"],
    ]);
  });

  test("says #REF! where a reference leaves the sheet", () => {
    const [definition, entries] = filled("SHARE", "XFD5", "1");
    expect(fillFormulas(definition, entries, cells("Sheet1!A1:B1"))).toEqual([
      ["=WIPO.SHARE(XFD5,1)", "=WIPO.SHARE(#REF!,1)"],
    ]);
  });
});

describe("the value", () => {
  test("is computed from the values of the ranges, in the order of the arguments", () => {
    const [definition, entries] = filled("UTILISATION", "C5:C6", "B5:B6");
    const rows = computePreview(definition, entries, [
      [[101051], ["-"]],
      [[223811], [6298]],
    ]);
    expect(rows).toEqual([[101051 / 223811], [0]]);
  });

  test("is computed without trailing arguments that are left out", () => {
    const [definition, entries] = filled("SUPPORTCOST", "5310", "13%", "");
    expect(referencesOf(entries)).toEqual([]);
    expect(computePreview(definition, entries, [])).toEqual([[690.3]]);
  });
});

describe("a place that the workbook was found not to have", () => {
  const problem = { kind: "noSuchPlace", place: "Nosheet!D5" } as const;

  test.each([
    ["is known while a reference names it", ["Nosheet!D5", "C13"], problem],
    ["is known however it was typed", ["C5", "='Nosheet'!d5"], problem],
    ["is no matter once nothing names it", ["Notes!D5", "C13"], undefined],
    ["is no matter as a text", ["C5", '"Nosheet!D5"'], undefined],
  ])("%s", (_what, typed, expected) => {
    const [, entries] = filled("SHARE", ...typed);
    expect(absentPlace(entries, problem)).toEqual(expected);
  });

  test("is told apart from every other problem", () => {
    const [, entries] = filled("SHARE", "Nosheet!D5", "C13");
    expect(absentPlace(entries, undefined)).toBeUndefined();
    expect(absentPlace(entries, { kind: "protected" })).toBeUndefined();
  });
});

describe("how many cells the result fills", () => {
  test.each([
    [["UTILISATION", "C5", "B5"], { rows: 1, columns: 1 }],
    [["UTILISATION", "C5:C12", "B5"], { rows: 8, columns: 1 }],
    [["UTILISATION", "C5:C12", "B4:D4"], { rows: 8, columns: 3 }],
    [["TIES", "C13", "C5:C12"], { rows: 1, columns: 1 }],
    [["READFIGURE", "C5:C12"], { rows: 8, columns: 4 }],
    [["READFIGURE", "57%"], { rows: 1, columns: 4 }],
  ])("%j", ([id, ...typed], expected) => {
    expect(resultSize(...filled(id!, ...typed), undefined)).toEqual(expected);
  });

  test("a table's own size tells", () => {
    const counts = [["achieved", 2]];
    expect(resultSize(...filled("RATINGCOUNT", "C5:C12"), counts)).toEqual({ rows: 1, columns: 2 });
  });
});

describe("where it goes", () => {
  const plan = (selection: string, id: string, ...typed: string[]) => {
    const [definition, entries] = filled(id, ...typed);
    const size = resultSize(definition, entries, undefined);
    const planned = planInsert(definition, entries, cells(selection), size);
    if (planned.problem) return planned.problem;
    const { plan: found } = planned;
    return [printReference(found.cells), printReference(found.shown)];
  };

  test("one value fills every selected cell", () => {
    expect(plan("S!D5:D12", "SHARE", "C5", "$C$13")).toEqual(["S!D5:D12", "S!D5:D12"]);
  });

  test("a spill starts in the first selected cell", () => {
    expect(plan("S!D5:E9", "UTILISATION", "C5:C12", "B5:B12")).toEqual(["S!D5", "S!D5:D12"]);
  });

  test.each([
    ["among its own data", "S!C5", ["SHARE", "C5", "C13"]],
    ["in the way of its own data", "S!A5", ["READFIGURE", "C5:C12"]],
    ["where a filled formula would meet its sister", "S!D5:D7", ["SHARE", "D4", "C13"]],
    ["among its own data by the sheet's name", "S!C5", ["SHARE", "S!C5", "C13"]],
    ["among its own data in another case", "'Table 4'!K20", ["SHARE", "'table 4'!K20", "C13"]],
    ["among its own data in another case of any script", "Бюджет!C5", ["SHARE", "бюДЖЕТ!C5", "9"]],
  ])("not %s", (_where, selection, [id, ...typed]) => {
    expect(plan(selection, id!, ...typed)).toBe("ownCells");
  });

  test("the same address on another sheet is no cell of its own", () => {
    expect(plan("S!C5", "SHARE", "T!C5", "T!C13")).toEqual(["S!C5", "S!C5"]);
  });

  test("not beyond the sheet, nor into a whole column", () => {
    expect(plan("S!D5", "UTILISATION", "C:C", "B:B")).toBe("leavesSheet");
    expect(plan("S!D:D", "SHARE", "C5", "C13")).toBe("tooManyCells");
  });

  test("not where the formula is longer than Excel takes", () => {
    expect(plan("S!D5", "READFIGURE", `57% ${"x".repeat(9000)}`)).toBe("formulaTooLong");
  });
});

describe("what is there already", () => {
  const plan: Plan = {
    cells: cells("S!D5"),
    shown: cells("S!D5:D8"),
    formulas: [["=WIPO.UTILISATION(C5:C8,B5:B8)"]],
    spills: true,
  };

  test("is told apart: replaced, or in the way of the spill", () => {
    const formulas = [["old"], [""], [0], [""]];
    expect(occupiedCells(plan, { formulas, formats: [] })).toEqual({
      overwritten: ["D5"],
      inTheWay: ["D7"],
    });
  });

  test("keeps its number format; cells without one become percent", () => {
    const formats = [["General"], ["0%"], ["General"], ["@"]];
    const change = changeFor(plan, definitionOf("UTILISATION"), { formulas: [], formats });
    expect(change.formats?.rows).toEqual([["0.0%"], ["0%"], ["0.0%"], ["@"]]);
  });

  test("gets no format where the formats would not fit into the request of the formula", () => {
    const wide = { ...plan, shown: cells("S!D5:D60004") };
    const general = { formulas: [], formats: [["General"]] };
    expect(changeFor(wide, definitionOf("UTILISATION"), general).formats).toBeUndefined();
  });

  test("gets no format where the result is no share, or every cell has one", () => {
    const general = { formulas: [], formats: [["General"]] };
    expect(changeFor(plan, definitionOf("BALANCE"), general).formats).toBeUndefined();
    const chosen = { formulas: [], formats: [["0%"]] };
    expect(changeFor(plan, definitionOf("UTILISATION"), chosen).formats).toBeUndefined();
  });
});
