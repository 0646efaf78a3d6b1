import { meets, type Interval } from "../../src/calc/interval";
import { recompute } from "../../src/calc/recompute";
import { isCellError, type CellError } from "../../src/model/cell-error";
import type { RowData } from "../../src/tables/data";
import { expressionOf } from "../functions/calling";
import { cellOf, intervalOf, published } from "./published";

const table = published("annex-4-receiving-offices");
const rows = table.rows.map((row) => [row.id, row] as const);

/** The last two columns are percents that are printed without their sign. */
const percent = (cell: string): Interval => intervalOf(`${cell}%`);

const shareOf = (row: RowData): Interval | CellError =>
  recompute(expressionOf("SHARE"), {
    part: intervalOf(cellOf(table, row, "year")),
    whole: intervalOf(cellOf(table, "total", "year")),
  });

const changeOf = (row: RowData): Interval | CellError =>
  recompute(expressionOf("CHANGE"), {
    current: intervalOf(cellOf(table, row, "year")),
    previous: intervalOf(cellOf(table, row, "year-1")),
  });

const agrees = (result: Interval | CellError, printed: string): boolean =>
  !isCellError(result) && meets(result, percent(printed));

test.each(rows)("%s: share of 2024", (_, row) => {
  expect(agrees(shareOf(row), cellOf(table, row, "share"))).toBe(true);
});

test.each(rows)("%s: change from 2023", (_, row) => {
  expect(agrees(changeOf(row), cellOf(table, row, "change"))).toBe(true);
});

test.each(rows)("finding, %s: as the report heads the two columns, neither agrees", (_, row) => {
  expect(agrees(changeOf(row), cellOf(table, row, "share"))).toBe(false);
  expect(agrees(shareOf(row), cellOf(table, row, "change"))).toBe(false);
});
