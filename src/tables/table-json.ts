import type { TableData } from "./data";
import { holdsOf, specOf } from "./table-set";

/** What stands for prose in data that travels with the product. */
const LEFT_OUT = "…";
/** Labels are kept normalised, which makes three points of an ellipsis. */
const AND_SO_ON = "...";

/** Letters of a name that is a sentence: enough to find it in the document. */
const BEGINNING = 16;

/**
 * The table without passages of prose: its figures, names and places are facts, the report's own
 * sentences stay in the report.
 */
export function withoutProse(table: TableData): TableData {
  const spec = specOf(table.spec);
  const isProse = (row: string, at: number): boolean =>
    spec !== undefined && holdsOf(spec, row, table.columns[at]?.id ?? "") === "prose";
  const isSentence = spec?.columns.some((column) => column.isSentence === true) === true;
  return {
    ...(without(table, ["notes"]) as TableData),
    rows: table.rows.map((row) => ({
      ...row,
      label: isSentence && row.role === "item" ? beginningOf(row.label) : row.label,
      cells: row.cells.map((cell, at) => (isProse(row.id, at) && cell !== "" ? LEFT_OUT : cell)),
    })),
  };
}

function beginningOf(text: string): string {
  const letters = Array.from(text);
  return letters.length <= BEGINNING ? text : letters.slice(0, BEGINNING).join("") + AND_SO_ON;
}

/** A table as JSON text with one row a line, so that it reads, and differs, like the table itself. */
export function tableJson(table: TableData): string {
  const { columns, rows, ...rest } = table;
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  const list = (items: readonly unknown[]): string =>
    items.map((item) => `    ${JSON.stringify(item)}`).join(",\n");
  return `${head},\n  "columns": [\n${list(columns)}\n  ],\n  "rows": [\n${list(rows)}\n  ]\n}\n`;
}

/** An object without some of its fields. */
export function without(object: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !fields.includes(name)));
}
