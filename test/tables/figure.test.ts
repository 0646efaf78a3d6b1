import fc from "fast-check";
import { meets, type Interval } from "../../src/calc/interval";
import { recompute } from "../../src/calc/recompute";
import { growth, input, ratio, total, type Expression } from "../../src/calc/expression";
import { isCellError } from "../../src/model/cell-error";
import { intervalOf, typedCell } from "../../src/tables/figure";

describe("what a cell is", () => {
  test.each([
    ["214,036", "number", 214036, 0],
    ["(14,139)", "number", -14139, 0],
    ["45%", "number", 0.45, 2],
    ["-4.0%", "number", -0.04, 3],
    ["624, 159", "number", 624159, 0],
    ["972.6", "number", 972.6, 1],
  ])("%s is a number", (raw, kind, value, decimals) => {
    expect(typedCell(raw)).toMatchObject({ kind, value, decimals, raw });
  });

  test.each([
    ["-", "nil"],
    ["–", "nil"],
    ["", "blank"],
    [" ", "blank"],
    ["不适用", "notApplicable"],
    ["N/A", "notApplicable"],
    ["●", "rating"],
    ["▲ ● ●", "rating"],
    ["↗", "arrow"],
    ["#REF!", "error"],
    ["⁵⁰", "blank"],
  ])("“%s” is %s", (raw, kind) => {
    expect(typedCell(raw).kind).toBe(kind);
  });

  test("footnote marks are told from the figure", () => {
    expect(typedCell("80% ⁴⁹")).toMatchObject({ kind: "number", value: 0.8, marks: ["⁴⁹"] });
    expect(typedCell("3,064,249 ⁵¹")).toMatchObject({ value: 3064249, marks: ["⁵¹"] });
  });

  test("a bare figure in a column of shares is one of a hundred", () => {
    expect(typedCell("27.3", "share")).toMatchObject({ value: 0.273, decimals: 3 });
  });
});

describe("the interval of a printed figure", () => {
  const bounds = (raw: string, measure: Parameters<typeof intervalOf>[1]): number[] => {
    const interval = intervalOf(typedCell(raw), measure) as Interval;
    return [Number(interval.low), Number(interval.high)];
  };

  test("thousands and millions of francs become francs", () => {
    expect(bounds("383,366", "kCHF")).toEqual([383365500, 383366500]);
    expect(bounds("383.4", "MCHF")).toEqual([383350000, 383450000]);
    expect(bounds("(6.2)", "MCHF")).toEqual([-6250000, -6150000]);
  });

  test("a count printed whole is exact, nil and blank are", () => {
    expect(bounds("23", "count")).toEqual([23, 23]);
    expect(bounds("-", "kCHF")).toEqual([0, 0]);
    expect(bounds("", "kCHF")).toEqual([0, 0]);
  });

  test("text has none", () => {
    expect(intervalOf(typedCell("n/a"), "kCHF")).toBeUndefined();
  });
});

describe("tables of true values, printed rounded", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 9e8 }), { minLength: 2, maxLength: 12 });
  const thousands = (francs: number): string => Math.round(francs / 1000).toLocaleString("en");
  const printed = (raw: string): Interval => intervalOf(typedCell(raw), "kCHF") as Interval;

  function holds(
    expression: Expression,
    inputs: Record<string, Interval | Interval[]>,
    raw: string,
  ) {
    const range = recompute(expression, inputs);
    if (isCellError(range)) return true;
    const own = intervalOf(typedCell(raw), raw.includes("%") ? "share" : "kCHF") as Interval;
    return meets(range, own);
  }

  test("totals agree", () => {
    fc.assert(
      fc.property(amounts, (francs) => {
        const sum = francs.reduce((a, b) => a + b, 0);
        const parts = francs.map((amount) => printed(thousands(amount)));
        return holds(total(input("parts"), ["parts"]), { parts }, thousands(sum));
      }),
    );
  });

  test("shares agree", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9e8 }), fc.integer({ min: 1, max: 9e8 }), (of, over) =>
        holds(
          ratio(input("of"), input("over")),
          { of: printed(thousands(of)), over: printed(thousands(over)) },
          `${Math.round((of / over) * 100)}%`,
        ),
      ),
    );
  });

  test("changes agree", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9e8 }),
        fc.integer({ min: 1, max: 9e8 }),
        (current, previous) =>
          holds(
            growth(input("current"), input("previous")),
            { current: printed(thousands(current)), previous: printed(thousands(previous)) },
            `${((current / previous - 1) * 100).toFixed(1)}%`,
          ),
      ),
    );
  });
});
