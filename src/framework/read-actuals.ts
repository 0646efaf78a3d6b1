import { Decimal } from "../calc/arithmetic";
import { scaleOf, type Measure } from "../model/measure";
import { isNilText, readNumberText } from "../model/number-text";
import type { Actuals, YearOfActuals } from "./actuals";

/** What is read of a published table: the tables' own type stands in a later room. */
export interface PrintedTable {
  readonly id: string;
  readonly document: string;
  readonly unit: Measure;
  readonly columns: readonly { readonly id: string }[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** The expenditure and revenue of a report's year, from its tables; those that are missing are left out. */
export function readActuals(year: number, tables: readonly PrintedTable[]): YearOfActuals {
  const table = (id: string): PrintedTable | undefined => tables.find((one) => one.id === id);
  const bySector = table("table-5");
  const costs = tables.filter(({ id }) => id.startsWith(SECTOR_COSTS));
  return {
    year,
    document: tables[0]?.document ?? "",
    expenditure: {
      sectors: column(table("table-4"), "expenditure"),
      results: Object.fromEntries(
        (bySector?.columns ?? []).map(({ id }) => [id, column(bySector, id)]),
      ),
      categories: {
        total: column(table("table-6"), "expenditure"),
        ...Object.fromEntries(
          costs.map((one) => [one.id.slice(SECTOR_COSTS.length), column(one, "expenditure")]),
        ),
      },
    },
    revenue: revenueOf(table("table-2")),
  };
}

/** Lisbon's fees vanish in millions, so that a note of Table 2 repeats them in thousands. */
function revenueOf(table: PrintedTable | undefined): Actuals {
  const { [LISBON_NOTE]: lisbon, ...revenue } = column(table, "actual");
  if (!table || lisbon === undefined) return revenue;
  const inThousands = column({ ...table, unit: "kCHF" }, "actual")[LISBON_NOTE];
  return { ...revenue, lisbon: inThousands ?? null };
}

const LISBON_NOTE = "lisbon-note";
const SECTOR_COSTS = "sector-costs.";

/** A column by the rows' ids, in thousands of francs. */
function column(table: PrintedTable | undefined, id: string): Actuals {
  if (!table) return {};
  const place = table.columns.findIndex((one) => one.id === id);
  const scale = new Decimal(scaleOf(table.unit)).div(scaleOf("kCHF"));
  const amounts: Record<string, number | null> = {};
  for (const row of table.rows) {
    const cell = row.cells[place] ?? "";
    const number = readNumberText(cell);
    if (number) amounts[row.id] = new Decimal(number.value).times(scale).toNumber();
    else if (cell !== "" && isNilText(cell)) amounts[row.id] = null;
  }
  return amounts;
}
