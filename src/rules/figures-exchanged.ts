import { twoSectors } from "./examples";
import { explainedBy, explainedCells, explanationPlace, type Explained } from "./explained";
import { inFormOf } from "./figure-form";
import { indicatorsExchanged, type ExchangedIndicators } from "./indicators-exchanged";
import { cellUnder, labelPlace, textUnder } from "./places";
import type { Edit, Found, Rule, RuleContext } from "./rule";
import type { CellPlace } from "../tables/checks";
import { readCellAt } from "../tables/reproduce";

/** Figures stand where they belong, and names before their own figures. */
export const figuresExchanged: Rule = {
  id: "figures-exchanged",
  category: "arithmetic",
  messages: { cells: "error", either: "error", rows: "error", indicators: "error" },
  good: {
    lines: twoSectors("50,000", "18,000", "68,000", "49%"),
  },
  bad: {
    lines: twoSectors("18,000", "50,000", "68,000", "49%"),
  },
  check: (context) => ({
    looked: context.reproduction().judged.length,
    found: [
      ...explainedBy("figures", context).map((one) => cells(one, context)),
      ...explainedBy("rows", context).map((one) => rows(one, context)),
      ...indicatorsExchanged(context).flatMap((one) => indicators(one, context)),
    ],
  }),
};

function cells(explanation: Explained<"figures">, context: RuleContext): Found {
  const { isEither, places } = explanation;
  const [one, other] = places;
  const at = explanationPlace(explanation);
  return {
    message: isEither === true ? "either" : "cells",
    at,
    table: one.table.id,
    values: {
      other: context.cellText(placeOf(other), at),
      cells: explainedCells(explanation, context),
    },
    expected: textOf(other),
    found: textOf(one),
    ...(isEither === true
      ? {}
      : { fix: { isCertain: false, edits: [moved(one, other), moved(other, one)] } }),
  };
}

function rows(explanation: Explained<"rows">, context: RuleContext): Found {
  const [one, other] = explanation.rows;
  const at = explanationPlace(explanation);
  return {
    message: "rows",
    at,
    table: explanation.table.id,
    values: {
      other: context.cellText(labelPlace(other), at),
      cells: explainedCells(explanation, context),
    },
    expected: other.label,
    found: one.label,
    fix: {
      isCertain: false,
      edits: [
        { at, to: other.label },
        { at: labelPlace(other), to: one.label },
      ],
    },
  };
}

function indicators([one, other]: ExchangedIndicators, context: RuleContext): Found[] {
  const [first, second] = [one.rows[0], other.rows[0]];
  if (!first || !second) return [];
  const [at, there] = [labelPlace(first.row), labelPlace(second.row)];
  return [
    {
      message: "indicators",
      at,
      table: one.table.id,
      values: { other: context.cellText(there, at) },
      expected: other.name,
      found: one.name,
      fix: {
        isCertain: false,
        edits: [
          { at, to: other.name },
          { at: there, to: one.name },
        ],
      },
    },
  ];
}

function placeOf({ table, row, column }: CellPlace): Edit["at"] {
  return cellUnder(table, row, column);
}

function textOf({ table, row, column }: CellPlace): string {
  return textUnder(table, row, column);
}

/** A cell takes another one's figure. */
function moved(to: CellPlace, from: CellPlace): Edit {
  const { value } = readCellAt(from).cell;
  const text = textOf(from);
  return {
    at: placeOf(to),
    to: text,
    ...(value === undefined ? {} : { value: inFormOf(value, text).value }),
  };
}
