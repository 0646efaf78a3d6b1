/** What each sample sheet shows: printed columns, and columns that WIPO functions recompute. */
import { columnLetters } from "../../src/model/a1";
import { ANNEX_1, printedCell, readPrinted, TABLE_4, UNIT_COSTS } from "./report";
import type { ReportRow, ReportTable } from "./report";

/** A formula for a row, given the address of a column's cell in a row (by default the same). */
type Formula = (cell: (column: string, row?: "total") => string) => string;

interface PlannedColumn {
  heading: string;
  format: keyof typeof FORMATS;
  width: number;
}

export type SheetColumn =
  /** A column of the report, by its id there. */
  | (PlannedColumn & { printed: string })
  /** A recomputed column; `appliesTo` leaves out the rows for which it says nothing. */
  | (PlannedColumn & { id: string; formula: Formula; appliesTo?: (row: ReportRow) => boolean });

export interface SheetPlan {
  name: string;
  table: ReportTable;
  rowHeading: string;
  rowWidth: number;
  columns: SheetColumn[];
}

export const FORMATS = {
  amount: '#,##0;(#,##0);"-"',
  percent: '0%;-0%;"-"',
  percent1: '0.0%;-0.0%;"-"',
  truth: "General",
} as const;

const isSectorRow = (row: ReportRow): boolean =>
  row.role === "item" && "number" in readPrinted(printedCell(ANNEX_1, row, "shareOfSector"));
const hasShare = (row: ReportRow): boolean => row.role === "total" || isSectorRow(row);

const APPROVED: SheetColumn = {
  printed: "approved",
  heading: "Program of Work and Budget 2024/25",
  format: "amount",
  width: 110,
};

const BUDGET: SheetPlan = {
  name: "Table 4",
  table: TABLE_4,
  rowHeading: "Sector",
  rowWidth: 264,
  columns: [
    APPROVED,
    {
      printed: "afterTransfers",
      heading: "Budget after transfers 2024/25",
      format: "amount",
      width: 110,
    },
    { printed: "expenditure", heading: "Expenditure 2024", format: "amount", width: 105 },
    { printed: "utilisation", heading: "Utilisation (printed)", format: "percent", width: 90 },
    {
      id: "utilisationAgain",
      heading: "WIPO. UTILISATION",
      format: "percent1",
      width: 105,
      formula: (cell) => `=WIPO.UTILISATION(${cell("expenditure")},${cell("afterTransfers")})`,
    },
    {
      id: "balance",
      heading: "WIPO. BALANCE",
      format: "amount",
      width: 100,
      formula: (cell) => `=WIPO.BALANCE(${cell("expenditure")},${cell("afterTransfers")})`,
    },
    {
      id: "share",
      heading: "WIPO.SHARE of all expenditure",
      format: "percent1",
      width: 105,
      formula: (cell) => `=WIPO.SHARE(${cell("expenditure")},${cell("expenditure", "total")})`,
    },
  ],
};

const TRANSFERS: SheetPlan = {
  name: "Annex I",
  table: ANNEX_1,
  rowHeading: "Sector",
  rowWidth: 264,
  columns: [
    APPROVED,
    { printed: "transfersIn", heading: "Transfers in", format: "amount", width: 85 },
    { printed: "transfersOut", heading: "Transfers out", format: "amount", width: 85 },
    { printed: "netTransfer", heading: "Net (printed)", format: "amount", width: 85 },
    {
      id: "netAgain",
      heading: "WIPO.NET- TRANSFER",
      format: "amount",
      width: 95,
      formula: (cell) => `=WIPO.NETTRANSFER(${cell("transfersIn")},${cell("transfersOut")})`,
    },
    { printed: "afterTransfers", heading: "Budget after transfers", format: "amount", width: 100 },
    {
      printed: "shareOfSector",
      heading: "Net as % of sector (printed)",
      format: "percent1",
      width: 95,
    },
    {
      id: "shareOfSectorAgain",
      heading: "WIPO.SHARE of sector",
      format: "percent1",
      width: 95,
      formula: (cell) => `=WIPO.SHARE(${cell("netAgain")},${cell("approved")})`,
      appliesTo: hasShare,
    },
    {
      printed: "shareOfTotal",
      heading: "Net as % of total (printed)",
      format: "percent1",
      width: 95,
    },
    {
      id: "shareOfTotalAgain",
      heading: "WIPO.SHARE of total",
      format: "percent1",
      width: 95,
      formula: (cell) => `=WIPO.SHARE(${cell("netAgain")},${cell("approved", "total")})`,
      appliesTo: hasShare,
    },
    {
      id: "cap",
      heading: "WIPO. TRANSFERCAP",
      format: "amount",
      width: 105,
      formula: (cell) => `=WIPO.TRANSFERCAP(${cell("approved")},${cell("approved", "total")})`,
      appliesTo: isSectorRow,
    },
    {
      id: "headroom",
      heading: "WIPO.TRANSFER- HEADROOM",
      format: "amount",
      width: 115,
      formula: (cell) =>
        `=WIPO.TRANSFERHEADROOM(${cell("netAgain")},${cell("approved")},${cell("approved", "total")})`,
      appliesTo: isSectorRow,
    },
    {
      id: "withinCap",
      heading: "WIPO. TRANSFEROK",
      format: "truth",
      width: 100,
      formula: (cell) =>
        `=WIPO.TRANSFEROK(${cell("netAgain")},${cell("approved")},${cell("approved", "total")})`,
      appliesTo: isSectorRow,
    },
  ],
};

const UNITS: SheetPlan = {
  name: "Unit costs",
  table: UNIT_COSTS,
  rowHeading: "Unit",
  rowWidth: 370,
  columns: [
    { printed: "unitCost", heading: "Unit cost 2024", format: "amount", width: 100 },
    { printed: "costChange", heading: "Change in total cost", format: "percent1", width: 110 },
    { printed: "volumeChange", heading: "Change in output", format: "percent1", width: 110 },
    {
      printed: "unitCostChange",
      heading: "Change in unit cost (printed)",
      format: "percent1",
      width: 110,
    },
    {
      id: "unitCostChangeAgain",
      heading: "WIPO.UNIT- COSTCHANGE",
      format: "percent1",
      width: 110,
      formula: (cell) => `=WIPO.UNITCOSTCHANGE(${cell("costChange")},${cell("volumeChange")})`,
    },
  ],
};

export const PLANS: readonly SheetPlan[] = [BUDGET, TRANSFERS, UNITS];

/** The first row of figures, counted from 0: title, unit, a blank row and the headings precede. */
export const FIRST_ROW = 4;

export function columnKey(column: SheetColumn): string {
  return "printed" in column ? column.printed : column.id;
}

/** The address of a planned column's cell in a row of figures. */
export function addressIn(plan: SheetPlan, key: string, rowIndex: number): string {
  const index = plan.columns.findIndex((column) => columnKey(column) === key);
  if (index < 0) throw new Error(`The sheet ${plan.name} has no column "${key}".`);
  return `${columnLetters(index + 1)}${FIRST_ROW + rowIndex + 1}`;
}

/** The formula of a recomputed cell; null where the column says nothing of the row. */
export function formulaFor(plan: SheetPlan, column: SheetColumn, rowIndex: number): string | null {
  const row = plan.table.rows[rowIndex];
  if (row === undefined || !("formula" in column)) return null;
  if (column.appliesTo?.(row) === false) return null;
  const totalIndex = plan.table.rows.findIndex((one) => one.role === "total");
  return column.formula((key, which) =>
    which === "total"
      ? addressIn(plan, key, totalIndex).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")
      : addressIn(plan, key, rowIndex),
  );
}
