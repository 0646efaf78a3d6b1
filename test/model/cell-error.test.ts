import { cellError, ERROR_CODES, isCellError, isErrorCode } from "../../src/model/cell-error";

test("an error carries its message with the values that fill it, or neither", () => {
  expect(cellError("#REF!")).toEqual({ error: "#REF!" });
  expect(cellError("#VALUE!", "overflow")).toEqual({
    error: "#VALUE!",
    message: "overflow",
    values: {},
  });
  expect(cellError("#VALUE!", "notADate", { text: "x" }).values).toEqual({ text: "x" });
});

test("the codes are spelt as Excel spells them", () => {
  expect([...ERROR_CODES].sort()).toEqual(
    ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"].sort(),
  );
  expect(isErrorCode("#DIV/0!")).toBe(true);
  expect(isErrorCode("#div/0!")).toBe(false);
  expect(isErrorCode(undefined)).toBe(false);
});

test("errors are told from every other content of a cell", () => {
  expect(isCellError(cellError("#N/A"))).toBe(true);
  for (const other of [0, "", "#N/A", true, null, undefined, {}, []]) {
    expect(isCellError(other)).toBe(false);
  }
});
