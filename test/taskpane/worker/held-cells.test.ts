import { check } from "../../../src/check/check";
import { exampleDocument } from "../../../src/check/example-document";
import type { SheetContent } from "../../../src/model/check-port";
import { budgetBySector } from "../../../src/rules/examples";
import { withHeldCells } from "../../../src/taskpane/worker/held-cells";
import { framework } from "../../framework/shipped";

const ROW = ["Brands and Designs", "79, 230", "79,881", "40,000", "50%"];
const { findings } = check(
  exampleDocument({ lines: budgetBySector(ROW) }).map((block) => ({ ...block, sheet: "Mine" })),
  { framework, addressing: "sheet" },
);

/** The sheet as it was read, from its second row on: what shows as 79, 230 there is given. */
function sheets(shown: string, formula: string): ReadonlyMap<string, SheetContent> {
  const row = ["Brands and Designs", shown, 79881, 40000, 0.5];
  const formulas = [[], [row[0] ?? "", formula]];
  const facts = { formats: [], hiddenRows: [], hiddenColumns: [] };
  const content = { name: "Mine", top: 1, left: 0, values: [[], row], formulas, ...facts };
  return new Map([["Mine", content]]);
}

const editOf = (given: ReadonlyMap<string, SheetContent>) =>
  withHeldCells(findings, given).find(({ rule }) => rule === "blank-in-number")?.fix?.edits[0];

test("an edit says what its cell showed and what it held", () => {
  expect(editOf(sheets("79, 230", '="79, "&230'))).toEqual({
    sheet: "Mine",
    cell: "B3",
    from: "79, 230",
    held: { value: "79, 230", formula: '="79, "&230' },
    to: "79,230",
    value: 79230,
  });
});

test("what was not read holds nothing", () => {
  expect(editOf(new Map())?.held).toEqual({ value: "", formula: "" });
});

test("findings without an edit stay as they are", () => {
  const without = findings.filter(({ fix }) => !fix);
  expect(withHeldCells(without, new Map())).toEqual(without);
});
