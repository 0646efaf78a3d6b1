import { interval, meets } from "../calc/interval";
import { isCellError } from "../model/cell-error";
import { commonest } from "../recognise/commonest";
import type { RowData, TableData } from "../tables/data";
import { readCellAt } from "../tables/reproduce";
import { causeOf } from "./explained";
import { columnLabel } from "./labels";
import { cellUnder, textUnder } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Rule, RuleContext } from "./rule";

const UTILISATION = "utilisation";
const BUDGETS = ["approved", "afterTransfers"];

interface Rate {
  readonly table: TableData;
  readonly row: RowData;
  /** The budgets that it may be held against, within rounding. */
  readonly fits: readonly string[];
}

function ratesOf(table: TableData): readonly Rate[] {
  const ids = table.columns.map(({ id }) => id);
  if (![UTILISATION, "expenditure", ...BUDGETS].every((id) => ids.includes(id))) return [];
  return table.rows.flatMap((row): Rate[] => {
    const of = (column: string) => readCellAt({ table, row, column });
    const rate = of(UTILISATION);
    const spent = of("expenditure").interval;
    if (rate.cell.kind !== "number" || !rate.interval || !spent) return [];
    const printed = rate.interval;
    const fits = BUDGETS.filter((budget) => {
      const against = of(budget).interval;
      const share = against && interval.divide(spent, against);
      return share !== undefined && !isCellError(share) && meets(share, printed);
    });
    return [{ table, row, fits }];
  });
}

/** Whether another cell is told to be wrong, with which the rate would be right. */
function isExplained(table: TableData, row: RowData, context: RuleContext): boolean {
  return context
    .reproduction()
    .figures.some(
      (figure) =>
        figure.table === table.id &&
        figure.row === row.id &&
        figure.column === UTILISATION &&
        !figure.withinRounding &&
        causeOf(figure, context) !== undefined,
    );
}

/** All utilisation rates of a table are held against the same budget. */
export const utilisationBasesMixed: Rule = {
  id: "utilisation-bases-mixed",
  category: "arithmetic",
  messages: { mixed: "warning" },
  good: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "120,000", "50,000", "42%"],
      ["Brands and Designs", "40,000", "30,000", "15,000", "50%"],
      ["Copyright and Creative Industries", "30,000", "36,000", "15,000", "42%"],
    ),
  },
  bad: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "120,000", "50,000", "42%"],
      ["Brands and Designs", "40,000", "30,000", "15,000", "38%"],
      ["Copyright and Creative Industries", "30,000", "36,000", "15,000", "42%"],
    ),
  },
  check: (context) => {
    const tables = context.set.all.flatMap((table) => {
      const rates = ratesOf(table);
      return rates.length > 0 ? [rates] : [];
    });
    return {
      looked: tables.reduce((sum, rates) => sum + rates.length, 0),
      found: tables.flatMap((rates) => {
        const decided = rates.filter(({ fits }) => fits.length === 1);
        const main = commonest(decided.map(({ fits }) => fits[0] ?? ""));
        return decided
          .filter(({ fits, table, row }) => fits[0] !== main && !isExplained(table, row, context))
          .map(({ table, row }): Found => ({
            message: "mixed",
            at: cellUnder(table, row, UTILISATION),
            table: table.id,
            expected: main === undefined ? "" : columnLabel(table, main),
            found: `${textUnder(table, row, UTILISATION)} (${columnLabel(table, decided.find((one) => one.row === row)?.fits[0] ?? "")})`,
          }));
      }),
    };
  },
};
