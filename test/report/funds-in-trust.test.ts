import { call } from "../functions/calling";
import { amountOf, cellOf, published } from "./published";

const table = published("annex-8-statement");
const funds = table.rows.filter(({ role }) => role === "item");
const codes = funds.map((row) => [cellOf(table, row, "code"), row] as const);
const rows = table.rows.map((row) => [row.id, row] as const);

/** The rates that follow from the statement; no fund's rate is printed anywhere. */
const RATES: Readonly<Record<string, string>> = {
  W_IGC: "0%",
  WKIPO: "1%",
  WKRBR: "5%",
  WKRCR: "5%",
  WKRED: "5%",
  WKRAD: "9%",
  WKRPO: "12%",
  WKRJP: "12%",
  WKRJH: "12%",
};
const USUAL_RATE = "13%";

test("there are 26 funds", () => {
  expect(new Set(codes.map(([code]) => code)).size).toBe(26);
});

describe("support cost: staff and other direct cost less other income, rounded up to 0.05", () => {
  test.each(codes)("%s", (code, row) => {
    const [staff, other, income] = ["staff", "otherDirect", "otherIncome"].map((column) =>
      amountOf(cellOf(table, row, column)),
    ) as [number, number, number];
    const direct = Number((staff + other - income).toFixed(2));
    const cost = call("SUPPORTCOST", direct, RATES[code] ?? USUAL_RATE);
    expect(cost).toBe(amountOf(cellOf(table, row, "supportCost")));
  });

  test("other income does lower it: on cost alone two funds would miss", () => {
    const missing = codes.filter(([code, row]) => {
      const direct =
        amountOf(cellOf(table, row, "staff")) + amountOf(cellOf(table, row, "otherDirect"));
      const cost = call("SUPPORTCOST", direct, RATES[code] ?? USUAL_RATE);
      return cost !== amountOf(cellOf(table, row, "supportCost"));
    });
    expect(missing.map(([code]) => code)).toEqual(["WFRIP", "WJPIG"]);
  });
});

describe("balances, to the centime", () => {
  test.each(rows)("%s: opening, income and expenditure make the closing balance", (_, row) => {
    const [opening, income, expenditure, closing] = [
      "openingBalance",
      "totalIncome",
      "totalExpenditure",
      "closingBalance",
    ].map((column) => cellOf(table, row, column));
    expect(call("FUNDBALANCE", opening, income, expenditure)).toBe(amountOf(closing ?? ""));
    const parts = [[opening], [income], [-amountOf(expenditure ?? "")]];
    expect(call("TIES", closing, parts, 2)).toBe(true);
  });

  test.each(rows)("%s: the income's parts make its total", (_, row) => {
    const parts = ["received", "interest", "otherIncome"].map((column) => [
      cellOf(table, row, column),
    ]);
    expect(call("TIES", cellOf(table, row, "totalIncome"), parts, 2)).toBe(true);
  });

  test.each(rows)("%s: the expenditure's parts make its total", (_, row) => {
    const parts = ["staff", "otherDirect", "supportCost"].map((column) => [
      cellOf(table, row, column),
    ]);
    expect(call("TIES", cellOf(table, row, "totalExpenditure"), parts, 2)).toBe(true);
  });
});

describe("the total of all funds", () => {
  test.each(table.columns.map(({ id }) => id).filter((id) => id !== "code"))("%s", (column) => {
    const parts = funds.map((row) => [cellOf(table, row, column)]);
    expect(call("TIES", cellOf(table, "total", column), parts, 2)).toBe(true);
    // amounts in centimes are not rounded: they add up exactly
    const centimes = (cell: string): number => Math.round(100 * amountOf(cell));
    const sum = parts.reduce((total, [cell = ""]) => total + centimes(cell), 0);
    expect(sum).toBe(centimes(cellOf(table, "total", column)));
  });
});
