import { RAISED_DIGIT, raisedDigits } from "../model/raised-digits";
import type { Block, GridRow } from "../recognise/document";
import { cellPlace, labelPlace } from "./places";
import { budgetBySector } from "./examples";
import type { RowData, TableData } from "../tables/data";
import type { Found, Place, Rule } from "./rule";

/** Raised digits behind a word or a figure, but not the square of a unit. */
const MARK = new RegExp(String.raw`(?<![kcm]m|\dm)${RAISED_DIGIT}+`, "gu");
const BEGINS = new RegExp(String.raw`^\s*${RAISED_DIGIT}+ ?(?!${RAISED_DIGIT})\S`, "u");

/** As extractors write a note where its mark stands: "[3: …". */
function inPlace(text: string): readonly string[] {
  return [...text.matchAll(/\[(\d{1,3}):/gu)].map(([, digits = ""]) => raisedDigits(digits));
}

function marksIn(text: string): readonly string[] {
  return text.match(MARK) ?? [];
}

/** Notes stand in paragraphs, and in any cell of a row. */
function textsOf(block: Block): readonly string[] {
  return block.kind === "paragraph" ? [block.text] : block.rows.flatMap(({ cells }) => cells);
}

interface PrintedRow {
  readonly row: GridRow;
  readonly sheet: string | undefined;
}

interface Marked {
  readonly table: TableData;
  readonly mark: string;
  readonly at: Place;
}

/** A label is kept without its marks: they stand in the cell that it was read from. */
function marksOf(table: TableData, printed: ReadonlyMap<number, PrintedRow>): readonly Marked[] {
  return table.rows.flatMap((row) => [
    ...marksIn(labelAsPrinted(row, printed)).map((mark) => ({ table, mark, at: labelPlace(row) })),
    ...row.cells.flatMap((cell, at) =>
      marksIn(cell).map((mark) => ({ table, mark, at: cellPlace(row, at) })),
    ),
  ]);
}

function labelAsPrinted(
  { line, origin }: RowData,
  printed: ReadonlyMap<number, PrintedRow>,
): string {
  const row = printed.get(line)?.row;
  return origin && row ? (row.cells[origin.label - (row.first ?? 0)] ?? "") : "";
}

/** Every mark of a footnote has its text. */
export const footnoteWithoutText: Rule = {
  id: "footnote-without-text",
  category: "form",
  messages: { noText: "warning", noNotes: "advice" },
  good: {
    lines: [
      ...budgetBySector(["Patents and Technology ¹", "100,000", "101,000", "50,000", "50%"]),
      "¹ Transfers are those of January 31, 2025.",
    ],
  },
  bad: {
    lines: [
      ...budgetBySector(["Patents and Technology ²", "100,000", "101,000", "50,000", "50%"]),
      "¹ Transfers are those of January 31, 2025.",
    ],
  },
  check: ({ set, blocks }) => {
    const notes = blocks.flatMap((block) =>
      textsOf(block).flatMap((text) => [
        ...(BEGINS.test(text) ? marksIn(text) : []).map((mark) => ({ mark, sheet: block.sheet })),
        ...inPlace(text).map((mark) => ({ mark, sheet: block.sheet })),
      ]),
    );
    const texts = new Set(notes.map(({ mark }) => mark));
    const withNotes = new Set(notes.map(({ sheet }) => sheet));
    const printed = new Map(
      blocks.flatMap((block) =>
        block.kind === "grid"
          ? block.rows.map((row) => [row.line, { row, sheet: block.sheet }] as const)
          : [],
      ),
    );
    const marked = set.all.map((table) => marksOf(table, printed));
    return {
      looked: marked.flat().length,
      found: marked.flatMap((marks): Found[] => {
        const lacking = marks.filter(({ mark }) => !texts.has(mark));
        const [first] = lacking;
        if (!first) return [];
        // sheets that keep no notes at all are told once
        const { at, table } = first;
        if (!withNotes.has(printed.get(at.line)?.sheet)) {
          const all = lacking.map(({ mark }) => mark).join(" ");
          return [{ message: "noNotes", at, table: table.id, found: all }];
        }
        return lacking.map((one) => ({
          message: "noText",
          at: one.at,
          table: table.id,
          found: one.mark,
        }));
      }),
    };
  },
};
