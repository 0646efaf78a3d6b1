import fc from "fast-check";
import { shippedTables } from "../../scripts/report/shipped";
import { defaultFramework } from "../../src/framework/known";
import type { Block, GridRow } from "../../src/recognise/document";
import { importTables } from "../../src/recognise/import-tables";
import { normaliseText } from "../../src/model/text";
import type { Recognised } from "../../src/recognise/recognised";
import type { TableData } from "../../src/tables/data";
import { specOf } from "../../src/tables/table-set";
import { readText } from "../../src/workbook/text/read-text";
import { translated } from "./translated";

const framework = defaultFramework();
const RUNS = { numRuns: 40 };

/** Tables of figures under headers, from a small one to the largest. */
const TABLES = shippedTables("wpr-2024").filter(({ id }) =>
  ["table-1", "table-4", "table-6", "sector-costs.brands", "annex-2"].includes(id),
);

const anyTable = fc.constantFrom(...TABLES);
const anyLanguage = fc.constantFrom("en" as const, "zh" as const, "ar" as const);

const anyWord = fc.stringMatching(/^[a-z]{2,9}$/);
/** Words that no table of a report is made of. */
const anyProse = fc.array(anyWord, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const anyNoise = fc.array(
  fc.oneof(
    anyProse,
    fc.constantFrom("page 12", "WO/PBC/38/3 Rev.", "12", "", "___"),
    fc.array(anyWord, { minLength: 2, maxLength: 6 }).map((cells) => cells.join("\t")),
  ),
  { maxLength: 12 },
);

/** What must not depend on where a table stands, or how it is laid out. */
function essence({ id, unit, columns, rows }: TableData): unknown {
  return {
    id,
    unit,
    columns: columns.map((column) => column.id),
    rows: rows.map((row) => [row.id, row.role, row.cells]),
  };
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === "paragraph"
        ? block.text
        : block.rows.map(({ cells }) => cells.join("\t")).join("\n"),
    )
    .join("\n");
}

type Cells = readonly (readonly string[])[];

/** The table's document with its grid changed. */
function changed(
  table: TableData,
  language: "en" | "zh" | "ar",
  change: (cells: Cells) => Cells,
): Block[] {
  const blocks = translated(table, framework, language) ?? [];
  return blocks.map((block) =>
    block.kind === "paragraph"
      ? block
      : {
          ...block,
          rows: change(block.rows.map(({ cells }) => cells)).map((cells, at) => ({
            line: at + 10,
            cells,
          })),
        },
  );
}

test("a table is found, and found alike, whatever stands around it", () => {
  fc.assert(
    fc.property(anyTable, anyLanguage, anyNoise, anyNoise, (table, language, before, after) => {
      const own = textOf(translated(table, framework, language) ?? []);
      const text = [...before, "", own, "", ...after].join("\n");
      const { tables } = importTables(readText(text), framework);
      expect(tables.map(essence)).toEqual([essence(table)]);
    }),
    RUNS,
  );
});

test("the columns may stand in any order", () => {
  fc.assert(
    fc.property(
      // a heading over several columns holds them together
      anyTable.filter(({ spec }) => specOf(spec)?.columns.every(({ group }) => !group) ?? false),
      anyLanguage,
      fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      (table, language, ranks) => {
        const order = [0, ...table.columns.map((_, at) => at + 1)].sort(
          (a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b,
        );
        const blocks = changed(table, language, (rows) =>
          rows.map((cells) => order.map((at) => cells[at] ?? "")),
        );
        const { tables } = importTables(blocks, framework);
        expect(tables.map(essence)).toEqual([essence(table)]);
      },
    ),
    RUNS,
  );
});

test("blank columns and blank rows between the others change nothing", () => {
  fc.assert(
    fc.property(
      anyTable,
      anyLanguage,
      fc.array(fc.nat({ max: 12 }), { maxLength: 3 }),
      fc.array(fc.nat({ max: 40 }), { maxLength: 5 }),
      (table, language, columns, rows) => {
        const blocks = changed(table, language, (cells) => {
          const wide = cells.map((row) =>
            columns.reduce<readonly string[]>((all, at) => inserted(all, at, ""), row),
          );
          const blank = (wide[0] ?? []).map(() => "");
          // the first rows are the header, which no blank row parts
          return rows.reduce<Cells>((all, at) => inserted(all, at + 3, blank), wide);
        });
        const { tables, unplaced } = importTables(blocks, framework);
        expect(tables.map(essence)).toEqual([essence(table)]);
        expect(unplaced).toEqual([]);
      },
    ),
    RUNS,
  );
});

function inserted<T>(list: readonly T[], at: number, item: T): readonly T[] {
  return [...list.slice(0, at), item, ...list.slice(at)];
}

/** Pieces of reports, so that now and then something is recognised, and halves of things. */
const PIECES = TABLES.flatMap((table) => translated(table, framework, "en") ?? []).flatMap(
  (block) =>
    block.kind === "paragraph" ? [block.text] : block.rows.map(({ cells }) => cells.join("\t")),
);
const anyLine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("CMP 10", "2024\t2025", "Initial\t\tx", "Patents and Technology"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.array(fc.string(), { minLength: 2 }).map((row) => row.join("\t")) },
  { weight: 1, arbitrary: anyProse },
);

test("whatever the lines, nothing is thrown and each cell of a grid is somewhere", () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
      const blocks = readText(lines.join("\n"));
      const found = importTables(blocks, framework);
      for (const block of blocks) {
        if (block.kind === "paragraph") continue;
        const left = block.rows.map((row) => cellsWithoutPlace(row, found));
        // a grid that is a table begins with its header, which is no row and takes three lines at most
        const first = left.findIndex((cells) => cells.length === 0);
        expect(first).toBeLessThanOrEqual(3);
        expect(left.slice(Math.max(0, first)).flat()).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

test("a section's row may hold figures under a heading that no column has", () => {
  const { tables, unplaced } = importTables(
    readText(
      [
        "Key financial data\t2024/25 Program of Work and Budget\t2024 actual\t2024 actual compared with the Program of Work and Budget",
        "Madrid System\t83,876\t83,680",
      ].join("\n"),
    ),
    framework,
  );
  expect(tables.map(({ rows }) => rows)).toMatchObject([[{ id: "madrid", cells: ["83,680", ""] }]]);
  expect(unplaced).toMatchObject([{ line: 2, text: "83,876" }]);
});

const bare = (text: string): string => normaliseText(text).replace(/ /g, "");

/** The cells of a line that stand in no table and are not listed either. */
function cellsWithoutPlace({ line, cells }: GridRow, { tables, unplaced }: Recognised): string[] {
  const texts = [
    ...tables.flatMap(({ rows }) =>
      rows.filter((row) => row.line === line).flatMap((row) => [row.label, ...row.cells]),
    ),
    ...unplaced.filter((item) => item.line === line).map(({ text }) => text),
  ].map(bare);
  return cells.map(bare).filter((cell) => !texts.some((text) => text.includes(cell)));
}
