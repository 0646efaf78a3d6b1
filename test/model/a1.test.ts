import fc from "fast-check";
import {
  areaAt,
  columnLetters,
  countCells,
  MAX_COLUMNS,
  MAX_ROWS,
  moveReference,
  overlap,
  parseReference,
  printReference,
  type Reference,
} from "../../src/model/a1";

const edge = (most: number) =>
  fc.record({ at: fc.integer({ min: 0, max: most - 1 }), isFixed: fc.boolean() });

const sheetName = fc
  .string({ minLength: 1, maxLength: 31, unit: "grapheme" })
  .filter((name) => /^[^[\]:*?/\\]{1,31}$/u.test(name));

/** Any rectangle of a sheet; whole rows and columns have edges of their own and are tested apart. */
const references: fc.Arbitrary<Reference> = fc
  .record({
    rows: fc.tuple(edge(MAX_ROWS - 1), edge(MAX_ROWS - 1)),
    columns: fc.tuple(edge(MAX_COLUMNS - 1), edge(MAX_COLUMNS - 1)),
    sheet: fc.option(sheetName, { nil: undefined }),
  })
  .map(({ rows, columns, sheet }) => {
    const [top, bottom] = rows[0].at <= rows[1].at ? rows : [rows[1], rows[0]];
    const [left, right] = columns[0].at <= columns[1].at ? columns : [columns[1], columns[0]];
    return { ...(sheet === undefined ? {} : { sheet }), top, left, bottom, right };
  });

describe("reading references", () => {
  test.each([
    ["C5:C12", "C5:C12"],
    ["c5:c12", "C5:C12"],
    ["Ｃ５：Ｃ１２", "C5:C12"],
    ["$B$5:C12", "$B$5:C12"],
    ["B12:A5", "A5:B12"],
    ["A$12:$B5", "A5:$B$12"],
    ["XFD1048576", "XFD1048576"],
    ["c:d", "C:D"],
    ["$C:D", "$C:D"],
    ["5:7", "5:7"],
    ["5:$7", "5:$7"],
    ["Sheet1!A1", "Sheet1!A1"],
    ["'Sheet1'!A1", "Sheet1!A1"],
    ["'Table 4'!C5:C12", "'Table 4'!C5:C12"],
    ["'It''s'!A1", "'It''s'!A1"],
    ["表4！A1", "表4!A1"],
    ["'A1'!B2", "'A1'!B2"],
    ["'R1C1'!B2", "'R1C1'!B2"],
    ["'2024'!B2", "'2024'!B2"],
  ])("%s is %s", (text, printed) => {
    const reference = parseReference(text);
    expect(reference && printReference(reference)).toBe(printed);
  });

  test.each([
    "",
    "45%",
    "2024/25",
    "1,234",
    "Madrid",
    "A0",
    "XFE1",
    "A1048577",
    "ABCD1",
    "A1:B2:C3",
    "A:5",
    "A1,B2",
    "SUM(A1)",
    "[Book.xlsx]Sheet1!A1",
    "'It's'!A1",
    "!A1",
  ])("%s is no reference", (text) => {
    expect(parseReference(text)).toBeUndefined();
  });

  test("what is printed reads as the same reference", () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(parseReference(printReference(reference))).toEqual(reference);
      }),
    );
  });

  test("columns are counted as Excel counts them", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });

  test("the sheet is left out on the sheet itself", () => {
    const reference = parseReference("'Table 4'!C5")!;
    expect(printReference(reference, "Table 4")).toBe("C5");
    expect(printReference(reference, "Notes")).toBe("'Table 4'!C5");
  });
});

describe("moving references", () => {
  const moved = (text: string, rows: number, columns: number): string => {
    const reference = moveReference(parseReference(text)!, rows, columns);
    return reference ? printReference(reference) : "outside";
  };

  test.each([
    ["C5:C12", 2, 1, "D7:D14"],
    ["$C$5:$C$12", 2, 1, "$C$5:$C$12"],
    ["$C5", 2, 1, "$C7"],
    ["C$5", 2, 1, "D$5"],
    ["'Table 4'!C5", 1, 0, "'Table 4'!C6"],
    ["C:C", 3, 1, "D:D"],
    ["5:5", 3, 1, "8:8"],
    ["C$8:C9", -3, 0, "C6:C$8"],
    ["A1", -1, 0, "outside"],
    ["A1", 0, -1, "outside"],
    ["XFD5", 0, 1, "outside"],
    ["A1048576", 1, 0, "outside"],
  ])("%s by %i rows and %i columns is %s", (text, rows, columns, expected) => {
    expect(moved(text, rows, columns)).toBe(expected);
  });

  test("there and back is where it was, unless it left the sheet", () => {
    const step = fc.integer({ min: -1000, max: 1000 });
    const loose = references.map((reference) =>
      areaAt(
        { sheet: reference.sheet, row: reference.top.at, column: reference.left.at },
        { rows: 1, columns: 1 },
      ),
    );
    fc.assert(
      fc.property(loose, step, step, (reference, rows, columns) => {
        const there = moveReference(reference, rows, columns);
        if (there) expect(moveReference(there, -rows, -columns)).toEqual(reference);
      }),
    );
  });
});

describe("areas", () => {
  test("count their cells", () => {
    expect(countCells(parseReference("B5:C12")!)).toBe(16);
    expect(countCells(parseReference("A:A")!)).toBe(1_048_576);
  });

  test.each([
    ["C5:C12", "C12:D20", true],
    ["C5:C12", "C13", false],
    ["C5:C12", "B5:B12", false],
    ["C:C", "A7:D7", true],
    ["1:4", "C5", false],
  ])("%s and %s have a cell in common: %s", (one, other, expected) => {
    expect(overlap(parseReference(one)!, parseReference(other)!)).toBe(expected);
  });
});
