import { exactly, meets, printedInterval } from "../../src/calc/interval";
import { isCellError, isErrorCode } from "../../src/model/cell-error";
import { readNumberText } from "../../src/model/number-text";
import { CATALOGUE } from "../../src/functions/catalogue";
import { exampleFormula } from "../../src/functions/example-formula";
import { callable } from "../../src/functions/invoke";
import { definitionOf } from "./calling";

/** A shown figure stands for all that round to it; words and errors are as they are; nil is 0. */
function isShownAs(result: unknown, shown: unknown): boolean {
  if (shown === null) return result === 0;
  if (typeof shown !== "string") return result === shown;
  if (isErrorCode(shown)) return isCellError(result) && result.error === shown;
  const number = readNumberText(shown);
  if (!number || typeof result !== "number") return result === shown;
  return meets(exactly(result), printedInterval(number.value, number.decimals));
}

describe.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
  "%s",
  (_, definition) => {
    test("has an example", () => {
      expect(definition.examples.length).toBeGreaterThan(0);
    });

    test.each(definition.examples.map((example) => [exampleFormula(definition, example), example]))(
      "%s",
      (_formula, example) => {
        const { args, shows } = example;
        const result = callable(definition)(...args);
        if (!Array.isArray(shows)) {
          expect([result, isShownAs(result, shows)]).toEqual([result, true]);
          return;
        }
        const rows = result as unknown[][];
        expect(rows.map((row) => row.length)).toEqual(shows.map((row: unknown[]) => row.length));
        rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            const shown = (shows as unknown[][])[r]?.[c];
            expect([r, c, cell, isShownAs(cell, shown)]).toEqual([r, c, cell, true]);
          });
        });
      },
    );
  },
);

test("the comparison itself tells right from wrong", () => {
  expect(isShownAs(0.4515, "45%")).toBe(true);
  expect(isShownAs(0.4615, "45%")).toBe(false);
  expect(isShownAs(690.35, "690.30")).toBe(false);
  expect(isShownAs({ error: "#N/A" }, "#VALUE!")).toBe(false);
  expect(isShownAs("achieved", "not-achieved")).toBe(false);
});

test("a formula writes ranges as array constants and text in quotes", () => {
  expect(
    exampleFormula(definitionOf("TIES"), {
      args: [
        [
          [1, "a"],
          [null, true],
        ],
        'say "so"',
        -0.5,
      ],
      shows: true,
    }),
  ).toBe('=WIPO.TIES({1,"a";"",TRUE}, "say ""so""", -0.5)');
});
