import { columnLetters } from "../../src/model/a1";

/** `B7` of a row and a column that count from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
