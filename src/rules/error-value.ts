import { isErrorCode } from "../model/cell-error";
import { normaliseText } from "../model/text";
import { figureCells } from "./figure-cells";
import { cellPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

/** No cell shows an error. */
export const errorValue: Rule = {
  id: "error-value",
  category: "form",
  messages: { error: "error" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "#REF!", "50%"]),
  },
  check: ({ set }) => {
    const cells = figureCells(set);
    return {
      looked: cells.length,
      found: cells.flatMap(({ table, row, at, text }): Found[] =>
        isErrorCode(normaliseText(text)) && text.trim() !== "#N/A"
          ? [{ message: "error", at: cellPlace(row, at), table: table.id, found: text }]
          : [],
      ),
    };
  },
};
