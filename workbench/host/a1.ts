/** Addresses in A1 notation as areas of the grid; the reading itself is the add-in's own. */
import {
  areaAt,
  MAX_COLUMNS,
  MAX_ROWS,
  parseReference,
  printAddress,
  printReference,
  sizeOf,
} from "../../src/model/a1";
import type { Area } from "../grid/port";
import { invalidArgument } from "./errors";

export { MAX_COLUMNS, MAX_ROWS };

export interface Address {
  /** Null when the text names no sheet. */
  sheet: string | null;
  area: Area;
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:3`, `Sheet1!A1` or `'It''s'!A1`; throws InvalidArgument. */
export function parseAddress(text: string): Address {
  const reference = parseReference(text);
  if (reference === undefined) throw invalidArgument(`"${text}" is not the address of a range.`);
  const { rows, columns } = sizeOf(reference);
  return {
    sheet: reference.sheet ?? null,
    area: {
      row: reference.top.at,
      column: reference.left.at,
      rowCount: rows,
      columnCount: columns,
    },
  };
}

function reference({ row, column, rowCount, columnCount }: Area, sheet?: string) {
  return areaAt({ sheet, row, column }, { rows: rowCount, columns: columnCount });
}

/** Writes an area without its sheet: `A1`, `A1:B2`, `A:C` or `1:3`. */
export function formatArea(area: Area): string {
  return printAddress(reference(area));
}

/** Writes an address with its sheet, quoted where Excel quotes it. */
export function formatAddress(sheet: string, area: Area): string {
  return printReference(reference(area, sheet));
}
