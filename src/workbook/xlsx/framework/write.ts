import type { Framework } from "../../../framework/framework";
import { packSheets, type PackedColumn } from "../pack-sheets";
import { isCaption, type Column } from "./sheet";
import { toCells } from "./to-cells";

const DEFAULT_WIDTH = 16;

/** Text is displayed as it stands, so that what begins with = or looks like a date stays text. */
const AS_TEXT = "@";

/** A framework that is valid, as an .xlsx workbook to be edited. */
export function writeFrameworkWorkbook(framework: Framework): Uint8Array {
  return packSheets(
    toCells(framework).map(({ name, columns, rows }) => ({
      name,
      columns: columns.map(packed),
      rows,
    })),
  );
}

function packed(column: Column): PackedColumn {
  const { heading, width = DEFAULT_WIDTH } = column;
  if (isCaption(column)) return { heading, width, format: AS_TEXT, isAside: true };
  const isFigure = column.holds === "number";
  const format = isFigure ? (column.format ?? "General") : AS_TEXT;
  return { heading, width, format, isAside: false, choices: column.choices };
}
