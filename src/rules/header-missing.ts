import { nearestWord } from "../model/nearest-word";
import { nameKey, quoted } from "../model/text";
import { readNumberText } from "../model/number-text";
import type { Unplaced } from "../recognise/recognised";
import type { HeaderOrigin, PrintedHeading, TableData } from "../tables/data";
import type { ColumnSpec, TableSpec } from "../tables/spec";
import { filled, type Period } from "../tables/period";
import { columnWording } from "../tables/wordings";
import { specOf } from "../tables/table-set";
import { budgetBySector } from "./examples";
import { headingAt } from "./places";
import type { Found, Rule } from "./rule";

function isPrinted({ holds, readFrom }: ColumnSpec): boolean {
  return holds !== "name" && readFrom === undefined;
}

/** A column's heading as templates have it. */
function wordingOf(column: ColumnSpec, spec: TableSpec, { language }: TableData): string {
  return columnWording(spec, column.id)?.[language]?.[0] ?? column.id;
}

/** What it is known by in whichever year: without what a period fills in. */
function undated(column: ColumnSpec, spec: TableSpec, table: TableData): string {
  return wordingOf(column, spec, table)
    .replace(/\{[^}]*\}/gu, "")
    .trim();
}

/** Columns of the description that no heading names, and figures over which none stands. */
function inTable(
  table: TableData,
  spec: TableSpec,
  unplaced: readonly Unplaced[],
  period: Period,
): Found[] {
  const { header } = table;
  if (!header) return [];
  const there = new Set(table.columns.map((column) => column.id));
  const missing = spec.columns.filter((column) => isPrinted(column) && !there.has(column.id));
  const strange = strangeColumns(table, unplaced);
  const textAt = (column: number): string =>
    header.printed.find(({ at }) => at === column)?.text.trim() ?? "";
  const [only] = missing;
  const [place] = strange;
  // one is missing, and one nobody knows: it is that
  if (only && place !== undefined && missing.length === 1 && strange.length === 1) {
    return [atPlace(only, place, textAt(place), { spec, table, header, period })];
  }
  const merged = new Map<PrintedHeading, string[]>();
  const absent: Found[] = [];
  for (const column of missing) {
    const name = filled(wordingOf(column, spec, table), period);
    const holder = holderOf(undated(column, spec, table), spec, table, header);
    if (holder) merged.set(holder, [...(merged.get(holder) ?? []), name]);
    else absent.push(lacking(name, table, header));
  }
  const unheaded = strange.filter((column) => textAt(column) === "");
  return [
    ...[...merged].map(([{ at, text }, names]) => ({
      message: "merged",
      at: headingAt(header, at),
      table: table.id,
      expected: names.join(" | "),
      found: quoted(text),
    })),
    ...absent,
    // the figures under a merged heading are told with it
    ...(merged.size > 0 ? [] : unheaded).map((column) => ({
      message: "noHeading",
      at: headingAt(header, column),
      table: table.id,
    })),
  ];
}

interface Within {
  readonly spec: TableSpec;
  readonly table: TableData;
  readonly header: HeaderOrigin;
  readonly period: Period;
}

function atPlace(
  column: ColumnSpec,
  place: number,
  text: string,
  { spec, table, header, period }: Within,
): Found {
  const at = headingAt(header, place);
  const expected = filled(wordingOf(column, spec, table), period);
  return {
    message: text === "" ? "noHeading" : "missing",
    at,
    table: table.id,
    expected,
    ...(text === "" ? {} : { found: quoted(text) }),
    fix: { isCertain: false, edits: [{ at, to: expected }] },
  };
}

function lacking(expected: string, table: TableData, header: HeaderOrigin): Found {
  const unknown = header.printed.filter(
    ({ at, text }) => at !== header.label && !header.columns.includes(at) && text.trim() !== "",
  );
  const best = nearestWord(
    nameKey(expected),
    unknown.map(({ text }) => nameKey(text)),
  );
  const nearest = unknown.find(({ text }) => nameKey(text) === best);
  const at = headingAt(header, nearest?.at ?? header.label);
  return {
    message: "missing",
    at,
    table: table.id,
    expected,
    ...(nearest
      ? {
          found: quoted(nearest.text),
          fix: { isCertain: false, edits: [{ at, to: expected }] },
        }
      : {}),
  };
}

/** One cell with the headings of two columns: neither is known by it. */
function holderOf(
  name: string,
  spec: TableSpec,
  table: TableData,
  { printed }: HeaderOrigin,
): PrintedHeading | undefined {
  const key = nameKey(name);
  const others = spec.columns
    .map((other) => nameKey(undated(other, spec, table)))
    .filter((other) => other !== "" && !other.includes(key) && !key.includes(other));
  return printed.find(({ text }) => {
    const own = nameKey(text);
    return key !== "" && own.includes(key) && others.some((other) => own.includes(other));
  });
}

/** Columns with figures that are none of the table's, from 0. */
function strangeColumns(
  { spec, rows }: TableData,
  unplaced: readonly Unplaced[],
): readonly number[] {
  const lines = new Set(rows.map(({ line }) => line));
  const columns = unplaced.flatMap(({ about, line, text }) =>
    about?.code === "unknownColumn" &&
    about.table === spec &&
    about.column !== undefined &&
    lines.has(line) &&
    readNumberText(text) !== undefined
      ? [about.column]
      : [],
  );
  return [...new Set(columns)];
}

/** Sheets that say what they hold, over figures under no heading of it: told once, at the first row. */
function withoutHeader(unplaced: readonly Unplaced[]): Found[] {
  const lines = unplaced.filter(({ about }) => about?.code === "unknownHeader");
  const first = lines.filter(({ line }, at) => line - (lines[at - 1]?.line ?? -2) > 1);
  const hasFigure = ({ text }: Unplaced): boolean =>
    text.split(" | ").some((cell) => readNumberText(cell) !== undefined);
  return first
    .filter((one) =>
      lines.some((other) => hasFigure(other) && other.about?.table === one.about?.table),
    )
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
  check: ({ set, unplaced, period }) => {
    const tables = set.all.flatMap((table) => {
      const spec = specOf(table.spec);
      // headings over the wrong columns are told of as such
      const isShifted = table.remarks?.some(({ code }) => code === "headersShifted") === true;
      return table.header && spec && !isShifted ? [{ table, spec }] : [];
    });
    return {
      looked: tables.reduce((sum, { spec }) => sum + spec.columns.length, 0),
      found: [
        ...tables.flatMap(({ table, spec }) => inTable(table, spec, unplaced, period)),
        ...withoutHeader(unplaced),
      ],
    };
  },
};
