import { constant, difference, greaterOf, input, ratio, roundUp, sum } from "../calc/expression";
import { withInputs } from "../calc/with-inputs";
import { fundBalance } from "../functions/budget/fund-balance";
import { supportCost } from "../functions/budget/support-cost";
import { columnAddsUp, columnIs, expressionOf, rowAddsUp } from "./relations";
import type { ColumnSpec, RelationSpec, TableSpec } from "./spec";

const PLACE = "Annex VIII, statement";

const AMOUNTS: readonly ColumnSpec[] = [
  toTheCentime("openingBalance"),
  toTheCentime("received", "income"),
  toTheCentime("interest", "income"),
  toTheCentime("otherIncome", "income"),
  toTheCentime("totalIncome", "income"),
  toTheCentime("staff", "spending"),
  toTheCentime("otherDirect", "spending"),
  toTheCentime("supportCost", "spending"),
  toTheCentime("totalExpenditure", "spending"),
  toTheCentime("closingBalance"),
];

/** The funds in trust, to the centime: opening balance, income, expenditure, closing balance. */
export const annex8Statement: TableSpec = {
  id: "annex-8-statement",
  layout: "grid",
  measure: "CHF",
  columns: [{ id: "code", holds: "code" }, ...AMOUNTS],
  rows: { from: "open", usual: 30, then: [{ id: "total", role: "total" }] },
  relations: [
    columnAddsUp("totalIncome", ["received", "interest", "otherIncome"], { source: PLACE }),
    columnAddsUp("totalExpenditure", ["staff", "otherDirect", "supportCost"], { source: PLACE }),
    columnIs(
      "closingBalance",
      fundBalance,
      { opening: "openingBalance", income: "totalIncome", expenditure: "totalExpenditure" },
      { kind: "balance", source: PLACE },
    ),
    supportCostAtSomeRate(),
    rowAddsUp("total", "item", { columns: AMOUNTS.map(({ id }) => id), source: PLACE }),
  ],
  place: PLACE,
};

/**
 * The funds' rates are nowhere printed, so the relation says what can be said without them: at some
 * rate of whole percent, from nought up, the practice of SUPPORTCOST gives the printed cost. That
 * rate can only be the whole percent nearest to the printed cost's share of the direct cost, as
 * rounding up to 0.05 adds less than half a percent to any direct cost above 10 francs.
 */
function supportCostAtSomeRate(): RelationSpec {
  const directCost = difference(sum(input("staff"), input("otherDirect")), input("otherIncome"));
  const impliedRate = ratio(input("printed"), directCost);
  const rate = greaterOf(
    constant(0),
    roundUp(difference(impliedRate, constant(0.005)), constant(0.01)),
  );
  return {
    id: "supportCost",
    kind: "supportCost",
    cells: { rows: "item", columns: ["supportCost"] },
    is: withInputs(expressionOf(supportCost), { directCost, rate }),
    inputs: {
      staff: { column: "staff" },
      otherDirect: { column: "otherDirect" },
      otherIncome: { column: "otherIncome" },
      printed: { column: "supportCost" },
    },
    function: supportCost.id,
    source: PLACE,
  };
}

function toTheCentime(id: string, group?: string): ColumnSpec {
  const column: ColumnSpec = { id, holds: "amount", decimals: 2, exact: true };
  return group === undefined ? column : { ...column, group };
}
