import { nameKey, quoted } from "../model/text";
import { readNumberText } from "../model/number-text";
import type { Unplaced } from "../recognise/recognised";
import type { TableData } from "../tables/data";
import type { ColumnSpec, TableSpec } from "../tables/spec";
import { columnWording } from "../tables/wordings";
import { specOf } from "../tables/table-set";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

function isPrinted({ holds, readFrom }: ColumnSpec): boolean {
  return holds !== "name" && readFrom === undefined;
}

/** Columns of the description that no heading names. */
function lacking({ id, header, columns, language }: TableData, spec: TableSpec): Found[] {
  if (!header) return [];
  const there = new Set(columns.map((column) => column.id));
  const named = (column: ColumnSpec): string =>
    (columnWording(spec, column.id)?.[language]?.[0] ?? column.id)
      .replace(/\{[^}]*\}/gu, "")
      .trim();
  return spec.columns
    .filter((column) => isPrinted(column) && !there.has(column.id))
    .map((column) => {
      const key = nameKey(named(column));
      // one cell with the headings of two columns: neither is known by it
      const others = spec.columns
        .map((other) => nameKey(named(other)))
        .filter((other) => other !== "" && !other.includes(key) && !key.includes(other));
      const holder = header.printed.find(({ text }) => {
        const printed = nameKey(text);
        return (
          key !== "" && printed.includes(key) && others.some((other) => printed.includes(other))
        );
      });
      return {
        message: holder ? "merged" : "missing",
        at: { line: header.line, column: holder?.at ?? header.label },
        table: id,
        expected: named(column),
        ...(holder ? { found: quoted(holder.text) } : {}),
      };
    });
}

/** Figures in a column over which nothing stands. */
function withoutHeading(
  { id, spec, header, rows }: TableData,
  unplaced: readonly Unplaced[],
): Found[] {
  if (!header) return [];
  const lines = new Set(rows.map(({ line }) => line));
  const columns = new Set(
    unplaced.flatMap(({ about, line, text }) =>
      about?.code === "unknownColumn" &&
      about.table === spec &&
      about.column !== undefined &&
      lines.has(line) &&
      readNumberText(text) !== undefined
        ? [about.column]
        : [],
    ),
  );
  const headed = new Set(
    header.printed.filter(({ text }) => text.trim() !== "").map(({ at }) => at),
  );
  return [...columns]
    .filter((column) => !headed.has(column))
    .map((column) => ({ message: "noHeading", at: { line: header.line, column }, table: id }));
}

/** Every column of a table has its heading. */
export const headerMissing: Rule = {
  id: "header-missing",
  category: "form",
  messages: { missing: "warning", noHeading: "warning", merged: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: [
      "Budget and expenditure by sector, 2024 (in thousands of Swiss francs)",
      "Sector\t2024/25 Program of Work and Budget\t2024/25 budget after transfers\t2024 expenditure\t",
      "Patents and Technology\t100,000\t101,000\t50,000\t50%",
    ],
  },
  check: ({ set, unplaced }) => {
    const tables = set.all.flatMap((table) => {
      const spec = specOf(table.spec);
      // headings over the wrong columns are told of as such
      const isShifted = table.remarks?.some(({ code }) => code === "headersShifted") === true;
      return table.header && spec && !isShifted ? [{ table, spec }] : [];
    });
    return {
      looked: tables.reduce((sum, { spec }) => sum + spec.columns.length, 0),
      found: [
        ...tables.flatMap(({ table, spec }) => lacking(table, spec)),
        ...tables.flatMap(({ table }) => withoutHeading(table, unplaced)),
      ],
    };
  },
};
