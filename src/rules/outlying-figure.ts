import { quoted } from "../model/text";
import { twoSectors } from "./examples";
import { explainedBy, explanationPlace, explainedCells, type Explained } from "./explained";
import { inFormOf } from "./figure-form";
import { columnLabel } from "./labels";
import { namedFew } from "./named-few";
import { isFormula } from "../tables/computed-cells";
import { cellUnder, textUnder } from "./places";
import type { Found, Place, Rule, RuleContext } from "./rule";
import type { CellPlace } from "../tables/checks";

/** Where several relations fail that one figure is part of, it is that figure. */
export const outlyingFigure: Rule = {
  id: "outlying-figure",
  category: "arithmetic",
  messages: { explains: "error", sign: "error", formula: "error", oneOf: "error" },
  good: {
    lines: twoSectors("50,000", "18,000", "68,000", "49%"),
  },
  bad: {
    lines: twoSectors("50,000", "81,000", "68,000", "49%"),
  },
  check: (context) => ({
    looked: context.reproduction().judged.length,
    found: explainedBy("figure", context).map((explanation) => told(explanation, context)),
  }),
};

function told(explanation: Explained<"figure">, context: RuleContext): Found {
  const { place, value, rivals = [] } = explanation;
  const { table, row, column } = place;
  const at = explanationPlace(explanation);
  const raw = textUnder(table, row, column);
  const common = {
    at,
    table: table.id,
    values: {
      row: quoted(row.label),
      column: quoted(columnLabel(table, column)),
      cells: explainedCells(explanation, context),
    },
    found: raw,
  };
  if (rivals.length > 0) {
    const others = rivals.map((one) => context.cellText(placeOf(one), at));
    const values = { ...common.values, others: namedFew(others, ", ") };
    return { ...common, message: "oneOf", values };
  }
  const expected = inFormOf(value, raw);
  const values = { ...common.values, value: expected.text };
  // a number is not written over a formula
  if (isFormula(place)) return { ...common, message: "formula", expected: expected.text };
  return {
    ...common,
    values,
    message: explanation.isSign === true ? "sign" : "explains",
    expected: expected.text,
    fix: { isCertain: false, edits: [{ at, to: expected.text, value: expected.value }] },
  };
}

function placeOf({ table, row, column }: CellPlace): Place {
  return cellUnder(table, row, column);
}
