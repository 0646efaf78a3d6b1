import { quoted } from "../model/text";
import { budgetBySector } from "./examples";
import { explainedBy, explanationPlace, explainedCells } from "./explained";
import { inFormOf } from "./figure-form";
import { columnLabel } from "./labels";
import { isFormulaCell, textUnder } from "./places";
import type { Rule } from "./rule";

/** Where several relations fail that one figure is part of, it is that figure. */
export const outlyingFigure: Rule = {
  id: "outlying-figure",
  category: "arithmetic",
  messages: { explains: "error", formula: "error" },
  good: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Brands and Designs", "40,000", "39,000", "18,000", "46%"],
      ["Total", "140,000", "140,000", "68,000", "49%"],
    ),
  },
  bad: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Brands and Designs", "40,000", "39,000", "81,000", "46%"],
      ["Total", "140,000", "140,000", "68,000", "49%"],
    ),
  },
  check: (context) => ({
    looked: context.reproduction().judged.length,
    found: explainedBy("figure", context).map((explanation) => {
      const { table, row, column } = explanation.place;
      const at = explanationPlace(explanation);
      const raw = textUnder(table, row, column);
      const expected = inFormOf(explanation.value, raw);
      const place = table.columns.findIndex(({ id }) => id === column);
      // a number is not written over a formula
      const isFormula = isFormulaCell(row, place);
      return {
        message: isFormula ? "formula" : "explains",
        at,
        table: table.id,
        values: {
          row: quoted(row.label),
          column: quoted(columnLabel(table, column)),
          cells: explainedCells(explanation, context),
        },
        expected: expected.text,
        found: raw,
        ...(isFormula
          ? {}
          : {
              fix: {
                isCertain: false,
                edits: [{ at, to: expected.text, value: expected.value }],
              },
            }),
      };
    }),
  }),
};
