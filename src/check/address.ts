import { columnLetters } from "../model/a1";

/** How a cell is named: as in a sheet, `B7`, or by the line of a text, `L7C2`. */
export type Addressing = "sheet" | "lines";

/** @param column from 0 */
export function cellName(
  { line, column }: { readonly line: number; readonly column: number },
  addressing: Addressing,
): string {
  return addressing === "sheet" ? `${columnLetters(column)}${line}` : `L${line}C${column + 1}`;
}

export function rangeOf(
  {
    first,
    last,
    columns,
  }: {
    readonly first: { readonly line: number };
    readonly last: { readonly line: number };
    readonly columns: readonly number[];
  },
  addressing: Addressing,
): string {
  const [left = 0, right = left] = columns;
  const from = cellName({ line: first.line, column: left }, addressing);
  const to = cellName({ line: last.line, column: right }, addressing);
  return `${from}:${to}`;
}
