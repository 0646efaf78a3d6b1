import { setPart, type Draft } from "./draft";
import type { ListSheet } from "./layout";
import type { ReadRow, ReadSheet } from "./read-rows";
import { isCaption, type Field } from "./sheet";

/** The rows of a list sheet become the entries of its list. */
export function readListSheet(sheet: ReadSheet, { list, columns }: ListSheet, draft: Draft): void {
  setPart(draft, list, [], { sheet: sheet.name });
  sheet.rows.forEach((row, place) => {
    const fields = columns.filter((column): column is Field => !isCaption(column));
    setEntry(draft, [...list, place], fields, sheet, row);
  });
}

/** Sets the fields of one row as an entry of the framework. */
export function setEntry(
  draft: Draft,
  above: readonly (string | number)[],
  fields: readonly Field[],
  sheet: ReadSheet,
  row: ReadRow,
): void {
  const at = (field: Field) => ({ sheet: sheet.name, cell: sheet.cellOf(field.heading, row.row) });
  const [first] = fields;
  if (first) setPart(draft, above, {}, at(first));
  for (const field of fields) {
    setPart(draft, [...above, ...field.at], valueOf(field, row), at(field));
  }
}

/** What a field holds in a row; what a blank cell stands for where there is nothing. */
export function valueOf(field: Field, { values }: ReadRow): unknown {
  if (values.has(field.heading)) return values.get(field.heading);
  const blanks = { absent: undefined, null: null, emptyText: "", emptyList: [] };
  return blanks[field.blank];
}
