/** What the cells of a column hold; lists are parted by commas. */
export type Holds = "text" | "number" | "yes or no" | "texts" | "numbers" | "any";

/** A part of an entry, and how a cell shows it. */
export interface Field {
  readonly heading: string;
  /** Where the part stands within its entry, or within the framework. */
  readonly at: readonly string[];
  readonly holds: Holds;
  /** What a blank cell stands for: no such part, null, a text without characters, or an empty list. */
  readonly blank: "absent" | "null" | "emptyText" | "emptyList";
  /** The word for null where a blank cell means that there is no such part. */
  readonly nullWord?: string;
  /** The words among which the cell chooses. */
  readonly choices?: readonly string[];
  /** Characters that the column shows. */
  readonly width?: number;
  /** How figures are displayed. */
  readonly format?: string;
}

/** A column that only shows something: what is typed there is not read. */
export interface Caption {
  readonly heading: string;
  readonly isCaption: true;
  readonly width: number;
}

export type Column = Field | Caption;

export type CellValue = string | number | boolean | null;

export function isCaption(column: Column): column is Caption {
  return "isCaption" in column;
}

/** A text that has to be there. */
export function text(heading: string, ...at: readonly string[]): Field {
  return { heading, at, holds: "text", blank: "absent" };
}

/** A figure that is null where the cell is blank. */
export function figure(heading: string, ...at: readonly string[]): Field {
  return { heading, at, holds: "number", blank: "null" };
}

/** An amount in thousands of francs. */
export function amount(heading: string, ...at: readonly string[]): Field {
  return { ...figure(`${heading} (CHF thousand)`, ...at), format: "#,##0.###", width: 18 };
}
