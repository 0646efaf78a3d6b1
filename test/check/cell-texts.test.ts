import { cellTexts } from "../../src/check/cell-texts";

const textAt = cellTexts([
  { kind: "paragraph", text: "A title", line: 1 },
  { kind: "grid", rows: [{ line: 3, first: 1, cells: ["Patents", "12"] }] },
  { kind: "grid", rows: [{ line: 3, first: 5, cells: ["Brands", ""] }] },
]);

test.each([
  [1, 0, "A title"],
  [3, 1, "Patents"],
  [3, 2, "12"],
  [3, 5, "Brands"],
  [3, 6, ""],
  [3, 4, ""],
  [3, 0, ""],
  [2, 0, ""],
])("line %i, column %i", (line, column, text) => {
  expect(textAt({ line, column })).toBe(text);
});
