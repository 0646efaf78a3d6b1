import { meets } from "../../src/calc/interval";
import { recompute } from "../../src/calc/recompute";
import { sum, input } from "../../src/calc/expression";
import { isCellError } from "../../src/model/cell-error";
import { call, expressionOf } from "../functions/calling";
import { amountOf, cellOf, intervalOf, published } from "./published";

const table = published("annex-1");
const cell = (row: string, column: string): string => cellOf(table, row, column);
const amount = (row: string, column: string): number => amountOf(cell(row, column));
const sectors = table.rows.filter(({ role }) => role === "item").map(({ id }) => id);
const rows = [...sectors, "total"];
const total = amount("total", "approved");

test.each(rows)("%s: the net transfer is in less out, which is printed negative", (row) => {
  const net = recompute(expressionOf("NETTRANSFER"), {
    transfersIn: intervalOf(cell(row, "transfersIn")),
    transfersOut: intervalOf(cell(row, "transfersOut")),
  });
  if (isCellError(net)) throw new Error(net.error);
  expect(meets(net, intervalOf(cell(row, "netTransfer")))).toBe(true);
  // the cells as text, the outs in parentheses or without a sign
  const value = call("NETTRANSFER", cell(row, "transfersIn"), cell(row, "transfersOut"));
  expect(Math.abs((value as number) - amount(row, "netTransfer"))).toBeLessThanOrEqual(1);
  const unsigned = -amount(row, "transfersOut");
  expect(call("NETTRANSFER", cell(row, "transfersIn"), unsigned)).toBe(value);
});

test.each(rows)("%s: the budget after transfers is the approved one and the net", (row) => {
  const after = recompute(sum(input("approved"), input("net")), {
    approved: intervalOf(cell(row, "approved")),
    net: intervalOf(cell(row, "netTransfer")),
  });
  if (isCellError(after)) throw new Error(after.error);
  expect(meets(after, intervalOf(cell(row, "afterTransfers")))).toBe(true);
});

describe.each([
  ["shareOfSector", (row: string) => cell(row, "approved")],
  ["shareOfTotal", () => cell("total", "approved")],
])("%s", (column, wholeOf) => {
  test.each(rows.filter((row) => row !== "unallocated"))("%s", (row) => {
    const share = recompute(expressionOf("SHARE"), {
      part: intervalOf(cell(row, "netTransfer")),
      whole: intervalOf(wholeOf(row)),
    });
    if (isCellError(share)) throw new Error(share.error);
    expect(meets(share, intervalOf(cell(row, column)))).toBe(true);
    // one decimal of a percent, as printed
    const value = call("SHARE", cell(row, "netTransfer"), wholeOf(row)) as number;
    expect(Math.round(value * 1000)).toBe(Math.round(amountOf(cell(row, column)) * 1000));
  });

  test("does not apply to what is not allocated", () => {
    expect(cell("unallocated", column)).toBe("不适用");
    expect(call("SHARE", cell("unallocated", column), 1)).toMatchObject({ error: "#N/A" });
  });
});

describe("Financial Regulation 3.4", () => {
  // the higher of 5 % of the sector's budget and 1 % of 857,300, both before transfers
  test.each<[string, number, number]>([
    ["patents", 10701.8, 926.8],
    ["brands", 8573, 7922],
    ["copyright", 8573, 10098],
    ["development", 8573, 4317],
    ["infrastructure", 8573, 7642],
    ["partnerships", 8573, 7761],
    ["ecosystems", 8573, 5862],
    ["administration", 15793.15, 31531.15],
    ["unallocated", 8573, 10446],
  ])("%s: a cap of %d, and %d left", (row, cap, left) => {
    expect(call("TRANSFERCAP", cell(row, "approved"), total)).toBe(cap);
    const args = [cell(row, "netTransfer"), cell(row, "approved"), total];
    expect(call("TRANSFERHEADROOM", ...args)).toBe(left);
    expect(call("TRANSFEROK", ...args)).toBe(true);
  });

  test("development and ecosystems are above 5 %, and legal: 1 % of the total is higher", () => {
    const above = sectors.filter(
      (row) => amount(row, "netTransfer") > 0.05 * amount(row, "approved"),
    );
    expect(above).toEqual(["development", "ecosystems"]);
    for (const row of above) {
      expect(cell(row, "shareOfSector")).toBe("5.3%");
      const args = [cell(row, "netTransfer"), cell(row, "approved"), total];
      expect(call("TRANSFEROK", ...args)).toBe(true);
      // without the rule's second half they would be over
      expect(call("TRANSFEROK", ...args, 0.05, 0)).toBe(false);
    }
  });

  test("patents are above 1 % of the total, and legal: 5 % of the sector is higher", () => {
    const args = [cell("patents", "netTransfer"), cell("patents", "approved"), total];
    expect(call("TRANSFEROK", ...args, 0, 0.01)).toBe(false);
    expect(call("TRANSFEROK", ...args)).toBe(true);
  });

  test("a giving sector is never over, whatever it gives", () => {
    const giving = sectors.filter((row) => amount(row, "netTransfer") < 0);
    expect(giving).toEqual(["copyright", "administration", "unallocated"]);
    for (const row of giving) {
      const args = [cell(row, "netTransfer"), cell(row, "approved"), total];
      expect(call("TRANSFEROK", ...args, 0, 0)).toBe(true);
    }
  });

  test("net transfers count, not gross ones: patents received 23,915", () => {
    const gross = [cell("patents", "transfersIn"), cell("patents", "approved"), total];
    expect(call("TRANSFEROK", ...gross)).toBe(false);
  });
});
