import type { Problem } from "../../../framework/problem";
import { shown } from "../../../framework/schema-problems";
import type { ReadRow, ReadSheet } from "./read-rows";

type Tell = (problem: Problem) => void;

/** Tells where a row of an entry says something else than the entry's first row. */
export function tellConflict(
  sheet: ReadSheet,
  heading: string,
  first: ReadRow,
  row: ReadRow,
  tell: Tell,
): void {
  const [expected, found] = [first, row].map(({ values }) => shown(values.get(heading) ?? ""));
  if (expected === undefined || found === undefined || expected === found) return;
  const place = { sheet: sheet.name, cell: sheet.cellOf(heading, row.row) };
  const values = { found, expected, first: sheet.cellOf(heading, first.row) };
  tell({ path: "", code: "conflict", values, place });
}
