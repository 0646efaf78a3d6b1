import fc from "fast-check";
import { countCells, parseReference, printReference } from "../../../src/model/a1";
import { requestsFor } from "../../../src/workbook/office/pieces";

const printed = (ranges: string[], most: number) =>
  requestsFor(
    ranges.map((range) => parseReference(range)!),
    most,
  ).map((request) => request.map(({ range, cells }) => `${range}:${printReference(cells)}`));

test("small ranges go together, large ones in bands of rows", () => {
  expect(printed(["S!A1:B3", "C1:C4"], 10)).toEqual([["0:S!A1:B3", "1:C1:C4"]]);
  expect(printed(["A1:B6"], 8)).toEqual([["0:A1:B4"], ["0:A5:B6"]]);
  expect(printed(["A1:A3", "B1:B6"], 5)).toEqual([["0:A1:A3", "1:B1:B2"], ["1:B3:B6"]]);
});

test("a row that is wider than a request is not cut", () => {
  expect(printed(["A1:J2"], 5)).toEqual([["0:A1:J1"], ["0:A2:J2"]]);
});

test("nothing to read needs no request", () => {
  expect(printed([], 5)).toEqual([]);
});

test("the pieces of a range are all its rows in order, within the limit", () => {
  const size = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 10 }));
  fc.assert(
    fc.property(
      fc.array(size, { maxLength: 4 }),
      fc.integer({ min: 10, max: 500 }),
      (sizes, most) => {
        const ranges = sizes.map(([rows, columns]) => ({
          top: { at: 0, isFixed: false },
          left: { at: 0, isFixed: false },
          bottom: { at: rows - 1, isFixed: false },
          right: { at: columns - 1, isFixed: false },
        }));
        const requests = requestsFor(ranges, most);
        for (const request of requests) {
          const cells = request.reduce((sum, piece) => sum + countCells(piece.cells), 0);
          expect(cells).toBeLessThanOrEqual(most);
        }
        for (const [place, range] of ranges.entries()) {
          const pieces = requests.flat().filter((piece) => piece.range === place);
          const rows = pieces.flatMap(({ cells }) =>
            Array.from(
              { length: cells.bottom.at - cells.top.at + 1 },
              (_, row) => cells.top.at + row,
            ),
          );
          expect(rows).toEqual(Array.from({ length: range.bottom.at + 1 }, (_, row) => row));
        }
      },
    ),
  );
});
