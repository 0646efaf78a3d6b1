/**
 * Workbooks that the project did not make: the report's tables as people lay them out, written by
 * openpyxl and saved again by LibreOffice. What is found must be what is found in the plain table.
 */
import { shippedTables } from "../../scripts/report/shipped";
import { check } from "../../src/check/check";
import type { CheckResult } from "../../src/check/finding";
import { columnLetters } from "../../src/model/a1";
import type { Language } from "../../src/model/language";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import { framework } from "../framework/shipped";
import { savedByLibreOffice } from "../readers/libreoffice";
import { writtenByOpenpyxl, type WrittenSheet } from "../readers/openpyxl";
import { translated } from "../recognise/translated";

const TIME = 300_000;

/** A cell of a table: its row (headers count) and column in the plain table, and its text. */
interface Source {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A table as one would type it: its lines above, its cells, and how many rows its header takes. */
interface Plain {
  readonly above: readonly string[];
  readonly cells: readonly (readonly Source[])[];
  readonly headers: number;
}

interface Layout {
  readonly name: string;
  /** Where a cell of the table goes. */
  readonly place: (source: Source, plain: Plain) => readonly [row: number, column: number];
  /** What else stands on the sheet. */
  readonly others?: (plain: Plain) => readonly (readonly [number, number, string])[];
  readonly merged?: (plain: Plain) => readonly string[];
}

const area = (row: number, column: number, lastRow: number, lastColumn: number) =>
  `${columnLetters(column)}${row + 1}:${columnLetters(lastColumn)}${lastRow + 1}` as const;

const widthOf = ({ cells }: Plain): number => cells[0]?.length ?? 0;
const linesAbove = ({ above }: Plain, first: number, column = 0) =>
  above.map((text, at) => [first + at, column, text] as const);

const LAYOUTS: readonly Layout[] = [
  {
    name: "title rows",
    place: ({ row, column }, { above }) => [5 + above.length + row, column],
    others: (plain) => [
      [0, 0, "World Intellectual Property Organization"],
      [1, 0, "Office of the Controller"],
      [2, 0, "Draft of 3 March 2025"],
      ...linesAbove(plain, 4),
    ],
  },
  {
    name: "spare columns",
    place: ({ row, column }, { above }) => [above.length + row, column === 0 ? 2 : column + 3],
    others: (plain) => [
      ...linesAbove(plain, 0, 2),
      [plain.above.length, widthOf(plain) + 4, "Remarks of the unit"],
      [plain.above.length + 2, widthOf(plain) + 4, "to be confirmed"],
    ],
  },
  {
    name: "merged cells",
    place: ({ row, column }, { above, headers }) => [
      above.length + 1 + (row < headers ? row : row + 1),
      column,
    ],
    others: (plain) => linesAbove(plain, 0),
    merged: (plain) => {
      const top = plain.above.length + 1;
      return [
        ...plain.above.map((_, at) => area(at, 0, at, widthOf(plain) - 1)),
        ...Array.from({ length: widthOf(plain) }, (_, column) =>
          area(top + plain.headers - 1, column, top + plain.headers, column),
        ),
      ];
    },
  },
  {
    name: "columns in another order",
    place: ({ row, column }, plain) => [
      plain.above.length + row,
      column === 0 ? 0 : widthOf(plain) - column,
    ],
    others: (plain) => linesAbove(plain, 0),
  },
  {
    name: "blank rows between the rows, and before the total",
    place: ({ row, column }, plain) => {
      const blank = (row > plain.headers + 1 ? 1 : 0) + (row === plain.cells.length - 1 ? 2 : 0);
      return [plain.above.length + row + blank, column];
    },
    others: (plain) => linesAbove(plain, 0),
  },
  {
    name: "the labels last",
    place: ({ row, column }, plain) => [
      plain.above.length + row,
      column === 0 ? widthOf(plain) : column,
    ],
    others: (plain) => linesAbove(plain, 0, 1),
  },
];

function plainTable(id: string, language: Language): Plain {
  const table = shippedTables("wpr-2024").find((one) => one.id === id);
  const blocks = (table && translated(table, framework, language)) ?? [];
  const above = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  const rows = blocks.flatMap((block) => (block.kind === "grid" ? block.rows : []));
  return {
    above,
    headers: rows.length - (table?.rows.length ?? 0),
    cells: rows.map(({ cells }, row) => cells.map((text, column) => ({ row, column, text }))),
  };
}

/** As a cell that somebody typed: figures are numbers, shown in the report's forms. */
function typed(text: string): readonly [string | number, string | null] {
  const amount = /^(\()?([\d,]+)(\))?$/.exec(text);
  if (amount) {
    const value = Number((amount[2] ?? "").replace(/,/g, ""));
    return [amount[1] ? -value : value, "#,##0;(#,##0)"];
  }
  const share = /^(\()?([\d.]+)%\)?$/.exec(text);
  if (share) {
    const form = (share[2] ?? "").includes(".") ? "0.0%" : "0%";
    return [((share[1] ? -1 : 1) * Number(share[2])) / 100, `${form};(${form})`];
  }
  return [text, null];
}

function sheetOf(plain: Plain, layout: Layout, name: string, from = 0): WrittenSheet {
  const cells = plain.cells.flatMap((row) =>
    row.flatMap((source) => {
      if (source.text === "") return [];
      const [at, column] = layout.place(source, plain);
      return [[from + at, column, ...typed(source.text)] as const];
    }),
  );
  const others = (layout.others?.(plain) ?? []).map(
    ([row, column, text]) => [from + row, column, text, null] as const,
  );
  return { name, cells: [...others, ...cells], merged: layout.merged?.(plain) ?? [] };
}

function withCell(plain: Plain, row: number, column: number, text: string): Plain {
  return {
    ...plain,
    cells: plain.cells.map((cells, at) =>
      at !== row
        ? cells
        : cells.map((cell, place) => (place === column ? { ...cell, text } : cell)),
    ),
  };
}

interface Case {
  readonly table: string;
  readonly language: Language;
  readonly fault: { readonly row: number; readonly column: number; readonly text: string };
  readonly rule: string;
}

/**
 * Table 4 in English, its first sector's expenditure of 101,051 wrong by ten millions: the total no
 * longer is what stands there; and Pillar 2's indicators in Chinese, a rating left out.
 */
const CASES: readonly Case[] = [
  {
    table: "table-4",
    language: "en",
    fault: { row: 1, column: 3, text: "111,051" },
    rule: "total-differs",
  },
  {
    table: "pillar-kpis.2",
    language: "zh",
    fault: { row: 3, column: 4, text: "" },
    rule: "kpi-part-missing",
  },
];

const PLAIN: Layout = {
  name: "plain",
  place: ({ row, column }, { above }) => [above.length + row, column],
  others: (plain) => linesAbove(plain, 0),
};

const run = (bytes: Uint8Array): CheckResult =>
  check(readXlsx(bytes), { framework, addressing: "sheet" });

/** Findings by their rule and where they stand in the plain table. */
function essence(result: CheckResult, plain: Plain, layout: Layout): readonly string[] {
  const places = new Map<string, string>(
    plain.cells.flatMap((row) =>
      row.map((source) => {
        const [at, column] = layout.place(source, plain);
        return [`${columnLetters(column)}${at + 1}`, `${source.row}/${source.column}`] as const;
      }),
    ),
  );
  return result.findings
    .map(({ rule, cell, severity }) => `${severity} ${rule} ${places.get(cell) ?? cell}`)
    .sort();
}

describe.each(CASES)("$table in $language", ({ table, language, fault, rule }) => {
  const good = plainTable(table, language);
  const bad = withCell(good, fault.row, fault.column, fault.text);
  const layouts = [PLAIN, ...LAYOUTS];
  const written = layouts.flatMap((layout) => [
    writtenByOpenpyxl([sheetOf(good, layout, "Ours")]),
    writtenByOpenpyxl([sheetOf(bad, layout, "Ours")]),
  ]);
  let saved: readonly Uint8Array[];

  beforeAll(async () => {
    saved = await savedByLibreOffice(written);
  }, TIME);

  test("the plain table shows the fault, and is without errors otherwise", () => {
    const clean = run(written[0] as Uint8Array);
    expect(clean.tables).toMatchObject([{ id: table, language }]);
    expect(clean.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const faulty = essence(run(written[1] as Uint8Array), bad, PLAIN);
    expect(faulty.some((line) => line.includes(rule))).toBe(true);
  });

  test.each(LAYOUTS.map(({ name }, at) => [name, at + 1] as const))("%s", (_name, at) => {
    const layout = layouts[at] as Layout;
    for (const files of [written, saved]) {
      for (const [fresh, plain] of [
        [0, good],
        [1, bad],
      ] as const) {
        const expected = run(written[fresh] as Uint8Array);
        const result = run(files[2 * at + fresh] as Uint8Array);
        expect(result.tables.map(({ id, unit, rows }) => ({ id, unit, rows }))).toEqual(
          expected.tables.map(({ id, unit, rows }) => ({ id, unit, rows })),
        );
        expect(essence(result, plain, layout)).toEqual(essence(expected, plain, PLAIN));
      }
    }
  });
});

const together = (sheets: readonly WrittenSheet[]): WrittenSheet => ({
  name: "Ours",
  cells: sheets.flatMap(({ cells }) => cells),
  merged: [],
});

/** The layout with everything so many columns further to the right. */
const aside = (columns: number): Layout => ({
  name: "aside",
  place: (source, plain) => {
    const [row, column] = PLAIN.place(source, plain);
    return [row, column + columns];
  },
  others: (plain) => linesAbove(plain, 0, columns),
});

/**
 * Table 4, and Table 6 with its own printed error: posts of 486,072 and temporary staff of 17,373
 * are not the 506,597 below them.
 */
test.each([
  ["one below the other", PLAIN, 20],
  ["side by side", aside(7), 0],
] as const)(
  "two tables on a sheet, %s",
  async (_name, layout, from) => {
    const [first, second] = [plainTable("table-4", "en"), plainTable("table-6", "en")];
    const written = writtenByOpenpyxl([
      together([sheetOf(first, PLAIN, "Ours"), sheetOf(second, layout, "Ours", from)]),
    ]);
    const [saved] = await savedByLibreOffice([written]);
    // the fifth row under the header; budgets stand in the second column
    const [row, column] = layout.place({ row: 5, column: 1, text: "" }, second);
    const wrong = `${columnLetters(column)}${from + row + 1}`;
    for (const bytes of [written, saved as Uint8Array]) {
      const { tables, findings, strangers } = run(bytes);
      expect(tables.map(({ id }) => id)).toEqual(["table-4", "table-6"]);
      expect(strangers).toEqual([]);
      expect(findings.filter(({ severity }) => severity !== "advice")).toMatchObject([
        { rule: "subtotal-differs", table: "table-6", cell: wrong, expected: "503,445" },
      ]);
    }
  },
  TIME,
);

test(
  "hidden columns with figures",
  async () => {
    const sheet = sheetOf(plainTable("table-4", "en"), PLAIN, "Ours");
    const written = writtenByOpenpyxl([{ ...sheet, hidden: ["C", "D", "J"] }]);
    const [saved] = await savedByLibreOffice([written]);
    for (const bytes of [written, saved as Uint8Array]) {
      const hidden = run(bytes).findings.filter(({ rule }) => rule === "hidden-figures");
      expect(hidden).toMatchObject([{ message: "column" }, { message: "column" }]);
      expect(hidden.map(({ cell }) => cell.replace(/\d+/u, ""))).toEqual(["C", "D"]);
    }
  },
  TIME,
);
