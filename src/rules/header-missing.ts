import { distance } from "fastest-levenshtein";
import { MAX_NAME_DISTANCE } from "../model/limits";
import { nameKey, quoted } from "../model/text";
import { readNumberText } from "../model/number-text";
import type { Unplaced } from "../recognise/recognised";
import type { HeaderOrigin, TableData } from "../tables/data";
import type { ColumnSpec, TableSpec } from "../tables/spec";
import { columnWording } from "../tables/wordings";
import { specOf } from "../tables/table-set";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

function isPrinted({ holds, readFrom }: ColumnSpec): boolean {
  return holds !== "name" && readFrom === undefined;
}

/** A column's heading as templates have it, without what only a period fills in. */
function named(column: ColumnSpec, spec: TableSpec, { language }: TableData): string {
  return (columnWording(spec, column.id)?.[language]?.[0] ?? column.id)
    .replace(/\{[^}]*\}/gu, "")
    .trim();
}

/** Columns of the description that no heading names, and figures over which none stands. */
function inTable(table: TableData, spec: TableSpec, unplaced: readonly Unplaced[]): Found[] {
  const { header } = table;
  if (!header) return [];
  const there = new Set(table.columns.map((column) => column.id));
  const missing = spec.columns.filter((column) => isPrinted(column) && !there.has(column.id));
  const unheaded = columnsWithoutHeading(table, unplaced);
  const [onlyMissing] = missing;
  const [onlyUnheaded] = unheaded;
  if (onlyMissing && onlyUnheaded !== undefined && missing.length + unheaded.length === 2) {
    const at = { line: header.line, column: onlyUnheaded };
    const to = named(onlyMissing, spec, table);
    const fix = { isCertain: false, edits: [{ at, to }] };
    return [{ message: "noHeading", at, table: table.id, expected: to, fix }];
  }
  return [
    ...missing.map((column) => lacking(column, spec, table, header)),
    ...unheaded.map((column) => ({
      message: "noHeading",
      at: { line: header.line, column },
      table: table.id,
    })),
  ];
}

function lacking(
  column: ColumnSpec,
  spec: TableSpec,
  table: TableData,
  header: HeaderOrigin,
): Found {
  const expected = named(column, spec, table);
  const merged = holderOf(expected, spec, table, header);
  const unknown = header.printed.filter(
    ({ at, text }) => at !== header.label && !header.columns.includes(at) && text.trim() !== "",
  );
  const [nearest] = merged ? [] : nearestTo(expected, unknown);
  const holder = merged ?? nearest;
  const at = { line: header.line, column: holder?.at ?? header.label };
  return {
    message: merged ? "merged" : "missing",
    at,
    table: table.id,
    expected,
    ...(holder ? { found: quoted(holder.text) } : {}),
    ...(nearest ? { fix: { isCertain: false, edits: [{ at, to: expected }] } } : {}),
  };
}

type Printed = HeaderOrigin["printed"][number];

/** One cell with the headings of two columns: neither is known by it. */
function holderOf(
  name: string,
  spec: TableSpec,
  table: TableData,
  { printed }: HeaderOrigin,
): Printed | undefined {
  const key = nameKey(name);
  const others = spec.columns
    .map((other) => nameKey(named(other, spec, table)))
    .filter((other) => other !== "" && !other.includes(key) && !key.includes(other));
  return printed.find(({ text }) => {
    const own = nameKey(text);
    return key !== "" && own.includes(key) && others.some((other) => own.includes(other));
  });
}

/** Headings that nobody knows, and that may be this one misspelt: the nearest first. */
function nearestTo(name: string, unknown: readonly Printed[]): readonly Printed[] {
  const key = nameKey(name);
  const far = ({ text }: Printed): number =>
    distance(key, nameKey(text)) / Math.max(key.length, nameKey(text).length);
  return unknown
    .filter((one) => far(one) <= MAX_NAME_DISTANCE)
    .sort((one, other) => far(one) - far(other));
}

function columnsWithoutHeading(
  { spec, header, rows }: TableData,
  unplaced: readonly Unplaced[],
): readonly number[] {
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
    header?.printed.filter(({ text }) => text.trim() !== "").map(({ at }) => at),
  );
  return [...columns].filter((column) => !headed.has(column));
}

/** Sheets that say what they hold, over rows under no heading of it: told once, at the first row. */
function withoutHeader(unplaced: readonly Unplaced[]): Found[] {
  const lines = unplaced.filter(({ about }) => about?.code === "unknownHeader");
  const first = lines.filter(({ line }, at) => line - (lines[at - 1]?.line ?? -2) > 1);
  return first
    .filter(({ line }) => lines.some((other) => other.line === line + 1))
    .map(({ line, about }) => ({ message: "none", at: { line, column: about?.column ?? 0 } }));
}

/** Every column of a table has its heading. */
export const headerMissing: Rule = {
  id: "header-missing",
  category: "form",
  messages: { missing: "warning", noHeading: "warning", merged: "warning", none: "warning" },
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
        ...tables.flatMap(({ table, spec }) => inTable(table, spec, unplaced)),
        ...withoutHeader(unplaced),
      ],
    };
  },
};
