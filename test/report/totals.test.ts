import type { TableData } from "../../src/tables/data";
import { call } from "../functions/calling";
import { cellOf, published } from "./published";

/** Whether the printed rows make the printed total, as WIPO.TIES sees it, without decimals. */
function tiesIn(
  table: TableData,
  column: string,
  total: string,
  parts: readonly string[],
  decimals = 0,
): unknown {
  const printed = parts.map((row) => [cellOf(table, row, column)]);
  return call("TIES", cellOf(table, total, column), printed, decimals);
}

const items = (table: TableData): string[] =>
  table.rows.filter(({ role }) => role === "item").map(({ id }) => id);

describe("table-4", () => {
  const table = published("table-4");

  test.each(["approved", "afterTransfers", "expenditure"])("%s adds up", (column) => {
    expect(tiesIn(table, column, "total", items(table))).toBe(true);
  });
});

describe("annex-1", () => {
  const table = published("annex-1");

  test.each(["approved", "transfersIn", "transfersOut", "netTransfer", "afterTransfers"])(
    "%s adds up",
    (column) => {
      expect(tiesIn(table, column, "total", items(table))).toBe(true);
    },
  );
});

describe("table-6", () => {
  const table = published("table-6");
  const TOTALS: [total: string, parts: string[]][] = [
    ["personnel-subtotal", ["posts", "temporary-staff", "other-staff-costs"]],
    ["personnel-total", ["personnel-subtotal", "personnel-unallocated"]],
    ["interns-and-fellowships-subtotal", ["internships", "fellowships"]],
    ["travel-training-grants-subtotal", ["staff-missions", "third-party-travel"]],
    [
      "contractual-services-subtotal",
      [
        "conferences",
        "publishing",
        "individual-contractual-services",
        "other-contractual-services",
      ],
    ],
    [
      "operating-expenses-subtotal",
      [
        "premises-and-maintenance",
        "communication",
        "representation-and-other",
        "un-joint-services",
      ],
    ],
    ["equipment-and-supplies-subtotal", ["furniture-and-equipment", "supplies-and-materials"]],
    [
      "non-personnel-subtotal",
      [
        "interns-and-fellowships-subtotal",
        "travel-training-grants-subtotal",
        "contractual-services-subtotal",
        "finance-costs-subtotal",
        "operating-expenses-subtotal",
        "equipment-and-supplies-subtotal",
      ],
    ],
    ["non-personnel-total", ["non-personnel-subtotal", "non-personnel-unallocated"]],
    ["total", ["personnel-total", "non-personnel-total"]],
  ];

  test("every subtotal and total is looked at", () => {
    const sums = table.rows.filter(({ role }) => role === "subtotal" || role === "total");
    // financial costs have a subtotal only, without rows of their own
    const looked = [...TOTALS.map(([total]) => total), "finance-costs-subtotal"];
    expect(looked.sort()).toEqual(sums.map(({ id }) => id).sort());
  });

  describe.each(["afterTransfers", "expenditure"])("%s", (column) => {
    test.each(TOTALS)("%s adds up", (total, parts) => {
      expect(tiesIn(table, column, total, parts)).toBe(true);
    });
  });

  describe("approved", () => {
    const [personnel, ...others] = TOTALS;

    test.each(others)("%s adds up", (total, parts) => {
      expect(tiesIn(table, "approved", total, parts)).toBe(true);
    });

    test("finding: other staff costs are blank, where the subtotal needs 3,152", () => {
      const [total, parts] = personnel as [string, string[]];
      expect(cellOf(table, "other-staff-costs", "approved")).toBe("");
      expect(tiesIn(table, "approved", total, parts)).toBe(false);
      // 506,597 − 486,072 − 17,373
      const mended = [["486,072"], ["17,373"], ["3,152"]];
      expect(call("TIES", cellOf(table, total, "approved"), mended, 0)).toBe(true);
    });
  });
});

describe("annex-4-receiving-offices", () => {
  const table = published("annex-4-receiving-offices");

  test.each(["year-4", "year-3", "year-2", "year-1", "year"])("%s adds up", (column) => {
    expect(tiesIn(table, column, "total", items(table))).toBe(true);
  });

  test("the shares add up", () => {
    expect(tiesIn(table, "share", "total", items(table), 1)).toBe(true);
  });
});
