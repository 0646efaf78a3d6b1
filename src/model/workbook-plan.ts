import type { ErrorCode } from "./cell-error";
import type { Language } from "./language";

/**
 * A workbook as plain data: what templates make, and what adapters write. It holds texts, figures
 * and formulas, never a library's objects, so that it travels to a worker and into a golden file.
 */
export interface WorkbookPlan {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  /** The looks that cells refer to by name. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

/** Cells of a sheet, rows and columns counted from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A defined name of the whole workbook: `T4_Expenditure`. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

export interface SheetPlan {
  /** As Excel takes it; unique whatever the case. */
  readonly name: string;
  readonly isHidden?: true;
  readonly isRightToLeft: boolean;
  /** In characters of the standard font, for columns from the first on. */
  readonly columnWidths: readonly number[];
  /** From the first row on. */
  readonly rows: readonly RowPlan[];
  readonly merges: readonly Area[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  /** The header and rows that can be filtered. */
  readonly filter?: Area;
  readonly validations: readonly ValidationPlan[];
  readonly conditions: readonly ConditionPlan[];
  readonly charts: readonly ChartPlan[];
  /** Whether only cells whose style is unlocked can be changed; there is no password. */
  readonly isProtected: boolean;
}

export interface PrintPlan {
  readonly isLandscape: boolean;
  /** Whether it is made as small as one page takes; else as many pages follow as it needs. */
  readonly isOnePage?: true;
  /** Rows that every page repeats, both counted from 0 and included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

export interface RowPlan {
  /** In points; what the program gives it where it is left out. */
  readonly height?: number;
  /** From the first column on; null where a cell has neither content nor look. */
  readonly cells: readonly (CellPlan | null)[];
}

export interface CellPlan {
  readonly content?: CellContent;
  /** A key of the workbook's styles. */
  readonly style: string;
  /** Excel's code for how a figure is displayed, in the grammar of the file format. */
  readonly format?: string;
  /** Where a click leads: a cell of this workbook. */
  readonly link?: { readonly sheet: string; readonly row: number; readonly column: number };
}

export type CellContent =
  /** Stays a text, whatever it begins with. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** In the grammar of the file format, without its equals sign, with what it gives now. */
  | { readonly kind: "formula"; readonly formula: string; readonly result: FormulaResult };

export type FormulaResult = number | string | boolean | { readonly error: ErrorCode };

/** In points: of letters whose look says no other. */
export const STANDARD_SIZE = 11;

export interface CellStyle {
  readonly isBold?: true;
  readonly isItalic?: true;
  /** In points. */
  readonly size?: number;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  readonly fill?: string;
  readonly rules?: readonly ("top" | "bottom" | "left" | "right")[];
  readonly ruleColour?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wraps?: true;
  /** Whether it can be changed on a protected sheet. */
  readonly isUnlocked?: true;
}

/** What a cell takes, with the message that the program shows for anything else. */
export interface ValidationPlan {
  readonly areas: readonly Area[];
  readonly takes:
    /** A formula for the cells of a list: `Lists!$A$1:$A$8`, a defined name, `"a,b"`. */
    | { readonly kind: "list"; readonly formula: string }
    /** Numbers, from and to these where given. */
    | { readonly kind: "number"; readonly least?: number; readonly most?: number };
  /** Whether anything else is refused; otherwise it is only warned of. */
  readonly isStrict: boolean;
  readonly title: string;
  readonly message: string;
}

/** A look that cells take while a formula holds, written for the first cell of the first area. */
export interface ConditionPlan {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly look: {
    readonly colour?: string;
    readonly fill?: string;
    readonly isBold?: true;
  };
}

export type ChartKind =
  "column" | "stackedColumn" | "bar" | "stackedBar" | "pie" | "doughnut" | "line";

/** A chart of cells of its own sheet. */
export interface ChartPlan {
  readonly kind: ChartKind;
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly {
    readonly name: string;
    readonly values: Area;
    /** Six hexadecimal digits; "none" for the invisible foot of a floating bar. */
    readonly colour?: string;
  }[];
  /** How the axis of values and the labels show figures. */
  readonly format?: string;
  /** The cells that it covers. */
  readonly place: Area;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
}
