import type { Block } from "../recognise/document";
import { cellPlace, labelPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

/** Raised digits behind a word or a figure, but not the square of a unit. */
const MARK = /(?<![kcm]m|\dm)[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/gu;
const BEGINS = /^\s*[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/u;

function marksIn(text: string): readonly string[] {
  return text.match(MARK) ?? [];
}

/** A paragraph's text, and the first filled cell of each row of a grid: notes stand in either. */
function textsOf(block: Block): readonly string[] {
  if (block.kind === "paragraph") return [block.text];
  return block.rows.map(({ cells }) => cells.find((cell) => cell.trim() !== "") ?? "");
}

/** Every mark of a footnote has its text. */
export const footnoteWithoutText: Rule = {
  id: "footnote-without-text",
  category: "form",
  messages: { noText: "warning" },
  source: "A raised number promises a note.",
  good: {
    lines: [
      ...budgetBySector(["Patents and Technology ¹", "100,000", "101,000", "50,000", "50%"]),
      "¹ Transfers are those of January 31, 2025.",
    ],
  },
  bad: {
    lines: budgetBySector(["Patents and Technology ¹", "100,000", "101,000", "50,000", "50%"]),
  },
  check: ({ set, blocks }) => {
    const texts = new Set(
      blocks.flatMap((block) =>
        textsOf(block).flatMap((text) => (BEGINS.test(text) ? marksIn(text) : [])),
      ),
    );
    const marked = set.all.flatMap((table) =>
      table.rows.flatMap((row) => [
        ...marksIn(row.label).map((mark) => ({ table, mark, at: labelPlace(row) })),
        ...row.cells.flatMap((cell, at) =>
          marksIn(cell).map((mark) => ({ table, mark, at: cellPlace(row, at) })),
        ),
      ]),
    );
    return {
      looked: marked.length,
      found: marked
        .filter(({ mark }) => !texts.has(mark))
        .map(({ table, mark, at }): Found => ({
          message: "noText",
          at,
          table: table.id,
          found: mark,
        })),
    };
  },
};
