import { defaultFramework } from "../../src/framework/known";
import { budgetBySector } from "../../src/rules/examples";
import { exampleDocument } from "../../src/check/example-document";
import { recognise } from "../../src/recognise/recognise";

const framework = defaultFramework();
const PATENTS = ["Patents and Technology", "100,000", "101,000", "50,000", "50%"];
const UNALLOCATED = "Unallocated\t8171\t6298\t0\t0";
const TOTAL = "Total\t108171\t107298\t50000\t47%";

test.each([
  ["unallocated and total", [UNALLOCATED, TOTAL]],
  ["figures that could be years", ["Unallocated\t2024\t2025\t0\t0", TOTAL]],
])("rows below a blank one are those of the table above: %s", (_name, tail) => {
  const lines = [...budgetBySector(PATENTS), "", ...tail];
  const { tables, unplaced } = recognise(exampleDocument({ lines, sheet: "A" }), framework, "");
  expect(unplaced).toEqual([]);
  expect(tables.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
    ["table-4", ["patents", "unallocated", "total"]],
  ]);
});

test("a table of its own below a blank row stays one", () => {
  const lines = [
    ...budgetBySector(PATENTS),
    "",
    "Sector\t2024\t2025\tTotal\t2024/25 budget after transfers",
    "Patents and Technology\t10,000\t20,000\t30,000\t30,000",
    "Total\t10,000\t20,000\t30,000\t30,000",
  ];
  const { tables } = recognise(exampleDocument({ lines, sheet: "A" }), framework, "");
  expect(tables.map(({ id }) => id)).toEqual(["table-4", "annex-3"]);
});
