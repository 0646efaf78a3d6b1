import { amountOf, cellOf, published } from "../report/published";
import type { Amount } from "../../src/framework/framework";
import { framework } from "./shipped";

/** A figure that stands both in the framework and in a table of the report. */
type Shared = readonly [row: string, column: string, amount: Amount];

const { sectors, categories } = framework.budgets;

const bySector: readonly Shared[] = sectors.flatMap(({ sector, approved, afterTransfers }) => [
  [sector, "approved", approved.total] as const,
  [sector, "afterTransfers", afterTransfers.total] as const,
]);

const byCategory: readonly Shared[] = categories
  .filter(({ sector }) => sector === undefined)
  .flatMap(({ category, approved, afterTransfers }) => [
    [category, "approved", approved] as const,
    [category, "afterTransfers", afterTransfers] as const,
  ]);

/** The tables of the report that print figures of the framework. */
const SHARED: readonly (readonly [table: string, figures: readonly Shared[]])[] = [
  ["table-4", bySector],
  ["annex-1", bySector],
  ["table-6", byCategory],
];

describe.each(SHARED)("%s", (id, figures) => {
  const table = published(id);

  test.each(figures)("%s, %s", (row, column, amount) => {
    expect(amountIn(cellOf(table, row, column))).toBe(amount);
  });

  test("no row of the report is without figures in the framework", () => {
    const printed = table.rows.filter(({ role }) => role === "item").map((row) => row.id);
    expect(figures.map(([row]) => row)).toEqual(expect.arrayContaining(printed));
  });
});

/** A printed amount; a blank cell is none, which is not the same as nil. */
function amountIn(cell: string): Amount {
  return cell.trim() === "" ? null : amountOf(cell);
}
