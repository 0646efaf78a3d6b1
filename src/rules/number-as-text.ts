import { readNumberText } from "../model/number-text";
import { figureCells } from "./figure-cells";
import { columnLabel } from "./labels";
import { cellPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

/** A figure is a number, not a text that looks like one. */
export const numberAsText: Rule = {
  id: "number-as-text",
  category: "form",
  messages: { text: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
    texts: [[3, 2]],
  },
  check: ({ set }) => {
    const cells = figureCells(set).filter(({ row }) => row.origin?.facts?.texts !== undefined);
    return {
      looked: figureCells(set).length,
      found: cells.flatMap(({ table, row, at, column, text }): Found[] => {
        const place = row.origin?.cells[at];
        const number = readNumberText(text);
        if (!number || place === undefined || !row.origin?.facts?.texts?.includes(place)) return [];
        const where = cellPlace(row, at);
        return [
          {
            message: "text",
            at: where,
            table: table.id,
            values: { column: columnLabel(table, column) },
            found: text,
            fix: { isCertain: true, edits: [{ at: where, to: text, value: number.value }] },
          },
        ];
      }),
    };
  },
};
