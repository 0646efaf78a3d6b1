import fc from "fast-check";
import {
  absolute,
  constant,
  difference,
  greaterOf,
  growth,
  input,
  inputsOf,
  mean,
  product,
  ratio,
  sum,
  total,
  type Expression,
} from "../../src/calc/expression";
import { printedInterval, type Interval } from "../../src/calc/interval";
import { intervalFormula, type Bounds } from "../../src/calc/interval-formula";
import { recompute } from "../../src/calc/recompute";
import { isCellError } from "../../src/model/cell-error";
import type { CellPlan, WorkbookPlan } from "../../src/model/workbook-plan";
import { bareSheet } from "../../src/templates/bare-sheet";
import { writePlan } from "../../src/workbook/xlsx/write-plan";
import { recalculated } from "../readers/libreoffice";
import { readByOpenpyxl } from "../readers/openpyxl";

const CASES = 400;
const SEED = 20241231;
/** Excel takes 8,192 characters; no relation of the tables comes near it. */
const LONGEST_FORMULA = 4000;
/** So many inputs of an expression may occur twice: each doubles what is looked at. */
const NAMES = ["a", "b", "c"];
const LIST = ["x1", "x2", "x3"];

const figure = fc.record({
  value: fc.integer({ min: -500_000, max: 500_000 }).map((n) => n / 100),
  decimals: fc.constantFrom(0, 1, 2),
});

const expression = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...NAMES).map(input),
    fc.integer({ min: -9, max: 9 }).map(constant),
    fc.constant(total(input("list"), ["list"])),
    fc.constant(mean("list")),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => sum(a, b)),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => difference(a, b)),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => product(a, b)),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => ratio(a, b)),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => growth(a, b)),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => greaterOf(a, b)),
    tie("any").map(absolute),
  ),
})).any;

interface Case {
  readonly of: Expression;
  readonly figures: Readonly<Record<string, Interval>>;
}

const oneCase = fc
  .tuple(
    expression.filter((of) => inputsOf(of).length > 0 && inputsOf(of).length <= 5),
    fc.array(figure, { minLength: 6, maxLength: 6 }),
  )
  .map(([of, all]): Case => ({
    of,
    figures: Object.fromEntries(
      [...NAMES, ...LIST].map((name, at) => {
        const { value = 0, decimals = 0 } = all[at] ?? {};
        return [name, printedInterval(Number(value.toFixed(decimals)), decimals)];
      }),
    ),
  }));

/** Numbers in brackets in place of references: what is tested is the formula. */
function boundsOf({ figures }: Case): Record<string, Bounds> {
  const ends = (name: string): { low: string; high: string } => ({
    low: `(${figures[name]?.low.toString() ?? ""})`,
    high: `(${figures[name]?.high.toString() ?? ""})`,
  });
  const each = LIST.map(ends);
  const list = {
    each,
    sum: {
      low: `SUM(${each.map(({ low }) => low).join(",")})`,
      high: `SUM(${each.map(({ high }) => high).join(",")})`,
    },
  };
  return { ...Object.fromEntries(NAMES.map((name) => [name, ends(name)])), list };
}

function expected({ of, figures }: Case): { low: number; high: number } | "error" {
  const list = LIST.map((name) => figures[name] as Interval);
  const result = recompute(of, { ...figures, list });
  if (isCellError(result)) return "error";
  return { low: Number(result.low), high: Number(result.high) };
}

test("the interval rule in native formulas gives what it gives in decimals", async () => {
  const cases = fc
    .sample(oneCase, { numRuns: CASES, seed: SEED })
    .filter((one) => intervalFormula(one.of, boundsOf(one)).high.length <= LONGEST_FORMULA);
  const cell = (formula: string): CellPlan => ({
    style: "text",
    content: { kind: "formula", formula, result: 0 },
  });
  const rows = cases.map((one) => {
    const { low, high } = intervalFormula(one.of, boundsOf(one));
    return { cells: [cell(low), cell(high)] };
  });
  const plan: WorkbookPlan = {
    language: "en",
    title: "Intervals",
    subject: "",
    styles: { text: {} },
    names: [],
    sheets: [bareSheet({ name: "Intervals", columnWidths: [20, 20], rows }, "en")],
  };
  const read = await readByOpenpyxl(await recalculated(await writePlan(plan)));
  const cells = read.sheets["Intervals"]?.cells ?? {};
  const wrong = cases.flatMap((one, at) => {
    const found = ["A", "B"].map((column) => cells[`${column}${at + 1}`]?.value);
    const wanted = expected(one);
    const isRight =
      wanted === "error"
        ? found.every((value) => typeof value === "string" && value.startsWith("#"))
        : isNear(found[0], wanted.low) && isNear(found[1], wanted.high);
    return isRight ? [] : [{ at, of: JSON.stringify(one.of), found, wanted }];
  });
  expect(wrong).toEqual([]);
  const computed = cases.filter((one) => expected(one) !== "error").length;
  expect(computed).toBeGreaterThan(CASES / 2);
}, 120_000);

function isNear(found: unknown, wanted: number): boolean {
  return (
    typeof found === "number" && Math.abs(found - wanted) <= 1e-7 * Math.max(1, Math.abs(wanted))
  );
}
