import { readNumberText } from "../model/number-text";
import { normaliseText, quoted } from "../model/text";
import { withWholeNumbers } from "./broken-numbers";
import { figureCells } from "./figure-cells";
import { cellPlace } from "./places";
import { proseCells } from "./prose-cells";
import { budgetBySector } from "./examples";
import type { Found, Outcome, Rule, RuleContext } from "./rule";

/** Behind a separator of thousands; a blank alone separates them in some languages. */
const BLANK = /(?<=\d)([,.]) (?=\d)/gu;

/** No blank stands inside a number. */
export const blankInNumber: Rule = {
  id: "blank-in-number",
  category: "form",
  messages: { blank: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology", "100, 000", "101,000", "50,000", "50%"]),
  },
  check: (context) => {
    const figures = inFigures(context);
    const prose = inProse(context);
    return { looked: figures.looked + prose.looked, found: [...figures.found, ...prose.found] };
  },
};

function inFigures({ set }: RuleContext): Outcome {
  const cells = figureCells(set);
  return {
    looked: cells.length,
    found: cells.flatMap(({ table, row, at, text }): Found[] => {
      const number = readNumberText(text);
      if (!number || !BLANK.test(normaliseText(text))) return [];
      const to = normaliseText(text).replace(BLANK, "$1");
      const where = cellPlace(row, at);
      return [
        {
          message: "blank",
          at: where,
          table: table.id,
          expected: to,
          found: text,
          fix: { isCertain: true, edits: [{ at: where, to, value: number.value }] },
        },
      ];
    }),
  };
}

function inProse(context: RuleContext): Outcome {
  const cells = proseCells(context);
  return {
    looked: cells.length,
    found: cells.flatMap(({ text, at, table }): Found[] => {
      const to = withWholeNumbers(text);
      if (to === text) return [];
      return [
        {
          message: "blank",
          at,
          ...(table === undefined ? {} : { table }),
          expected: quoted(to),
          found: quoted(text),
          fix: { isCertain: true, edits: [{ at, to }] },
        },
      ];
    }),
  };
}
