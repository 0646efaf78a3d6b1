/** What is written into cells, read as Excel reads what a person types. */
import { parseAddress } from "../../workbench/host/a1";
import { readEdits } from "../../workbench/host/objects/cell-edits";
import { createFakeGrid } from "./fake-grid";

const grid = createFakeGrid();
const one = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

test.each([
  [5, { value: 5 }],
  [false, { value: false }],
  ["", null],
  [null, undefined],
  ["text", { value: "text" }],
  ["2024/25", { value: "2024/25" }],
  ["12", { value: 12 }],
  ["-1,234.5", { value: -1234.5 }],
  ["12,34", { value: "12,34" }],
  ["45%", { value: 0.45 }],
  ["true", { value: true }],
  ["'12", { value: "12" }],
  ["=A1", { formula: "=A1" }],
  ["=", { value: "=" }],
])("%p", (written, edit) => {
  expect(readEdits([[written]], one, grid)).toEqual([[edit]]);
});

test("one value fills the whole range", () => {
  const { area } = parseAddress("B2:C3");
  expect(readEdits("=1", area, grid)).toEqual([
    [{ formula: "=1" }, { formula: "=1" }],
    [{ formula: "=1" }, { formula: "=1" }],
  ]);
});

test.each([
  ["too few columns", [[1]]],
  ["ragged rows", [[1, 2], [3]]],
  ["a formula that is none", [["=SUM(", 1]]],
  ["an object", [[{}, 1]]],
])("%s: InvalidArgument", (_name, value) => {
  const { area } = parseAddress("A1:B1");
  expect(() => readEdits(value, area, grid)).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }),
  );
});

test("addresses lead to areas, and back", () => {
  expect(parseAddress("'It''s'!$B$3:A1")).toEqual({
    sheet: "It's",
    area: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
  });
  expect(() => parseAddress("nowhere!")).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }),
  );
});
