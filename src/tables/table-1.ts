import { difference, input, sum } from "../calc/expression";
import { PLAN_AMOUNTS, planColumns, shareOfPlan } from "./plan-columns";
import { rowAddsUp, rowIs, sameAs } from "./relations";
import type { RelationSpec, RowSpec, TableSpec } from "./spec";

const NO_SHARE = { notApplicable: ["shareOfPlan"] };
/** Net assets are not budgeted. */
const ACTUAL_ONLY = { notApplicable: ["approved", "shareOfPlan"] };

const ROWS: readonly RowSpec[] = [
  { id: "adjusted-revenue", role: "item" },
  { id: "expenditure", role: "section" },
  { id: "personnel", role: "item", section: "expenditure" },
  { id: "non-personnel", role: "item", section: "expenditure" },
  { id: "expenditure-before-adjustment", role: "subtotal", section: "expenditure" },
  { id: "expenditure-adjustment", role: "item", section: "expenditure" },
  { id: "expenditure-after-adjustment", role: "total", section: "expenditure" },
  { id: "operating-result", role: "subtotal", ...NO_SHARE },
  { id: "reserve-projects", role: "item" },
  { id: "reserve-projects-adjustment", role: "item", ...NO_SHARE },
  { id: "reserve-projects-after-adjustment", role: "subtotal" },
  { id: "special-contributions", role: "item" },
  { id: "special-contributions-adjustment", role: "item", ...NO_SHARE },
  { id: "special-expenditure", role: "item" },
  { id: "special-expenditure-adjustment", role: "item", ...NO_SHARE },
  { id: "special-investment-income", role: "item", ...NO_SHARE },
  { id: "special-accounts-after-adjustment", role: "subtotal", ...NO_SHARE },
  { id: "investment-result", role: "item", ...NO_SHARE },
  { id: "surplus", role: "total", ...NO_SHARE },
  { id: "net-assets", role: "section" },
  { id: "opening-before-actuarial", role: "item", section: "net-assets", ...ACTUAL_ONLY },
  { id: "opening-actuarial", role: "item", section: "net-assets", ...ACTUAL_ONLY },
  { id: "opening-net-assets", role: "subtotal", section: "net-assets", ...ACTUAL_ONLY },
  {
    id: "surplus-of-year",
    role: "item",
    section: "net-assets",
    wording: "surplus",
    ...ACTUAL_ONLY,
  },
  { id: "closing-before-actuarial", role: "item", section: "net-assets", ...ACTUAL_ONLY },
  { id: "closing-actuarial", role: "item", section: "net-assets", ...ACTUAL_ONLY },
  { id: "closing-net-assets", role: "total", section: "net-assets", ...ACTUAL_ONLY },
];

const RESULT = { columns: PLAN_AMOUNTS, source: "Table 1" };
const NET_ASSETS = { columns: ["actual"], source: "Table 1, net assets" };

/** A row that a table of the budget prints as well: the plan as approved, the actual as spent. */
function inBudgetTable(
  row: string,
  table: string,
  otherRow: string,
  source: string,
): RelationSpec[] {
  return [["approved", "approved"] as const, ["actual", "expenditure"] as const].map(
    ([column, other]) =>
      sameAs(
        `${row}-${column}-${table}`,
        { rows: [row], columns: [column] },
        { table, row: otherRow, column: other },
        source,
      ),
  );
}

/** An actual figure that the funds in trust state to the centime. */
function inTrustFunds(row: string, column: string): RelationSpec {
  return sameAs(
    `${row}-annex-8`,
    { rows: [row], columns: ["actual"] },
    { table: "annex-8-statement", row: "total", column },
    "Annex VIII, statement of funds in trust: the special accounts",
  );
}

/**
 * Key financial data: from revenue and expenditure over the IPSAS adjustments to the surplus, and
 * from the opening to the closing net assets. The adjustments carry their own signs.
 */
export const table1: TableSpec = {
  id: "table-1",
  layout: "grid",
  measure: "MCHF",
  columns: planColumns(1),
  rows: { from: "fixed", rows: ROWS },
  relations: [
    shareOfPlan("Table 1"),
    rowAddsUp("expenditure-before-adjustment", ["personnel", "non-personnel"], {
      kind: "subtotal",
      ...RESULT,
    }),
    rowAddsUp(
      "expenditure-after-adjustment",
      ["expenditure-before-adjustment", "expenditure-adjustment"],
      RESULT,
    ),
    rowIs(
      "operating-result",
      difference(input("revenue"), input("expenditure")),
      { revenue: "adjusted-revenue", expenditure: "expenditure-after-adjustment" },
      { kind: "balance", ...RESULT },
    ),
    rowAddsUp(
      "reserve-projects-after-adjustment",
      ["reserve-projects", "reserve-projects-adjustment"],
      { kind: "subtotal", ...RESULT },
    ),
    rowIs(
      "special-accounts-after-adjustment",
      difference(
        sum(input("contributions"), input("contributionsAdjustment"), input("investmentIncome")),
        input("expenditure"),
        input("expenditureAdjustment"),
      ),
      {
        contributions: "special-contributions",
        contributionsAdjustment: "special-contributions-adjustment",
        investmentIncome: "special-investment-income",
        expenditure: "special-expenditure",
        expenditureAdjustment: "special-expenditure-adjustment",
      },
      { kind: "balance", ...RESULT },
    ),
    rowIs(
      "surplus",
      difference(
        sum(input("operatingResult"), input("specialAccounts"), input("investmentResult")),
        input("reserveProjects"),
      ),
      {
        operatingResult: "operating-result",
        specialAccounts: "special-accounts-after-adjustment",
        investmentResult: "investment-result",
        reserveProjects: "reserve-projects-after-adjustment",
      },
      { kind: "balance", ...RESULT },
    ),
    rowAddsUp("opening-net-assets", ["opening-before-actuarial", "opening-actuarial"], {
      kind: "subtotal",
      ...NET_ASSETS,
    }),
    rowIs(
      "surplus-of-year",
      input("surplus"),
      { surplus: "surplus" },
      { kind: "equality", ...NET_ASSETS },
    ),
    rowIs(
      "closing-before-actuarial",
      sum(input("opening"), input("surplus")),
      { opening: "opening-before-actuarial", surplus: "surplus-of-year" },
      { kind: "balance", ...NET_ASSETS },
    ),
    rowAddsUp("closing-net-assets", ["closing-before-actuarial", "closing-actuarial"], NET_ASSETS),
    sameAs(
      "adjusted-revenue-table-2",
      { rows: ["adjusted-revenue"], columns: PLAN_AMOUNTS },
      { table: "table-2", row: "total" },
      "Table 2",
    ),
    ...inBudgetTable("personnel", "table-6", "personnel-total", "Table 6, part A"),
    ...inBudgetTable("non-personnel", "table-6", "non-personnel-total", "Table 6, part B"),
    ...inBudgetTable(
      "expenditure-before-adjustment",
      "table-4",
      "total",
      "Table 4, note 1: expenditure before IPSAS adjustments",
    ),
    sameAs(
      "reserve-projects-annex-9",
      { rows: ["reserve-projects"], columns: ["actual"] },
      { table: "annex-9-portfolio", row: "total", column: "expenditure" },
      "Annex IX, note 1: expenditure of the projects before IPSAS adjustments",
    ),
    inTrustFunds("special-contributions", "received"),
    inTrustFunds("special-expenditure", "totalExpenditure"),
    inTrustFunds("special-investment-income", "interest"),
  ],
  place: "Table 1",
};
