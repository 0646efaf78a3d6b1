import { ERROR_CODES } from "../../src/model/cell-error";
import { readBoolean, readNumber, readText } from "../../src/model/read-cell";

describe("readNumber", () => {
  test.each<[unknown, number]>([
    [0, 0],
    [-12.5, -12.5],
    [1e300, 1e300],
    ["1,234", 1234],
    ["45%", 0.45],
    ["４５％", 0.45],
    ["(1,234)", -1234],
  ])("%j is the number %d", (cell, expected) => {
    expect(readNumber(cell)).toBe(expected);
  });

  test.each([[null], [undefined], [""], ["  "], ["-"], ["–"], ["\u00a0"]])("%j is nil", (cell) => {
    expect(readNumber(cell)).toBeNull();
  });

  test.each(["不适用", "N/A", "n.a.", "#N/A", "غير منطبق"])("%s is #N/A", (cell) => {
    expect(readNumber(cell)).toEqual({
      error: "#N/A",
      message: "notApplicable",
      values: { text: cell },
    });
  });

  test.each(["abc", "1,23,4", "2024/25", "12 CHF"])("%s is #VALUE! and quoted", (cell) => {
    expect(readNumber(cell)).toEqual({
      error: "#VALUE!",
      message: "notANumber",
      values: { text: cell },
    });
  });

  test("a truth value is no amount", () => {
    expect(readNumber(true)).toMatchObject({ error: "#VALUE!", message: "notANumber" });
    expect(readNumber(false)).toMatchObject({ error: "#VALUE!", message: "notANumber" });
  });

  test.each([[NaN], [Infinity], [-Infinity]])("%d is #NUM!", (cell) => {
    expect(readNumber(cell)).toMatchObject({ error: "#NUM!" });
  });

  describe.each(ERROR_CODES)("the error %s", (code) => {
    class OfficeError extends Error {
      readonly code = code;
    }
    test.each<[string, unknown]>([
      ["as text", code],
      ["as text with blanks", ` ${code} `],
      ["with code", { code }],
      ["with error", { error: code }],
      ["as Excel's entity", { type: "Error", basicType: "Error", basicValue: code }],
      ["as Office's error", new OfficeError("text")],
    ])("%s stays what it is", (_, cell) => {
      expect(readNumber(cell)).toMatchObject({ error: code });
      expect(readText(cell)).toMatchObject({ error: code });
      expect(readBoolean(cell)).toMatchObject({ error: code });
    });
  });

  test.each<[string, unknown]>([
    ["an object", {}],
    ["an unknown error", { code: "#SPILL!" }],
    ["a list", []],
    ["a date object", new Date(0)],
    ["a symbol", Symbol("s")],
    ["a function", () => 1],
    ["a bigint", 5n],
  ])("%s is #VALUE!", (_, cell) => {
    expect(readNumber(cell)).toEqual({
      error: "#VALUE!",
      message: "unreadableCell",
      values: {},
    });
  });
});

describe("readText", () => {
  test.each<[unknown, string]>([
    ["  a\u00a0 b ", "a b"],
    [12.5, "12.5"],
    [true, "true"],
    ["２０２４", "2024"],
  ])("%j is the text %j", (cell, expected) => {
    expect(readText(cell)).toBe(expected);
  });

  test.each([[null], [undefined], [""], ["-"], [" "]])("%j is nil", (cell) => {
    expect(readText(cell)).toBeNull();
  });

  test("what does not apply is #N/A", () => {
    expect(readText("不适用")).toMatchObject({ error: "#N/A" });
  });
});

describe("readBoolean", () => {
  const yes = [true, 1, "TRUE", "yes", "1", "oui", "vrai", "sí", "да", "истина", "是", "نعم"];
  test.each(yes)("%j is yes", (cell) => {
    expect(readBoolean(cell)).toBe(true);
  });

  const no = [false, 0, "FALSE", "no", "0", "non", "faux", "falso", "нет", "ложь", "否", "لا"];
  test.each(no)("%j is no", (cell) => {
    expect(readBoolean(cell)).toBe(false);
  });

  test.each([[null], [""], ["-"]])("%j is nil", (cell) => {
    expect(readBoolean(cell)).toBeNull();
  });

  test.each([2, "maybe", "10"])("%j is neither", (cell) => {
    expect(readBoolean(cell)).toMatchObject({ error: "#VALUE!", message: "notYesOrNo" });
  });
});
