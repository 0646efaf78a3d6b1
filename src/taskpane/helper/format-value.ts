import type { Unit } from "../../functions/definition";
import type { Cell } from "../../model/cell";
import { isCellError } from "../../model/cell-error";
import type { Language } from "../../model/language";

/** Formats of a value: shares as percent, other figures with as many decimals as a report prints. */
const PERCENT: Intl.NumberFormatOptions = { style: "percent", maximumFractionDigits: 2 };
const FIGURE: Intl.NumberFormatOptions = { maximumFractionDigits: 4 };

/** How the figures of a language are grouped; digits are those of Excel's cells in every one. */
function localeOf(language: Language): string {
  return `${language}-u-nu-latn`;
}

/** A number of things, as it stands within a sentence. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(count);
}

/** A cell of a result as the pane shows it. */
export function formatCell(cell: Cell, unit: Unit, language: Language): string {
  if (cell === null) return "0";
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return cell;
  const format = unit === "share" ? PERCENT : FIGURE;
  return new Intl.NumberFormat(localeOf(language), format).format(cell);
}
