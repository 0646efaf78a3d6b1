/** The sample workbook's formulas and figures. */
import { addressIn, formulaFor, PLANS } from "../../workbench/sample/plans";
import { readPrinted } from "../../workbench/sample/report";
import { rowName } from "../../workbench/sample/names";

const [budget, transfers, units] = PLANS;
const formula = (plan: (typeof PLANS)[number], key: string, row: number) => {
  const column = plan.columns.find((one) => "id" in one && one.id === key);
  return formulaFor(plan, column!, row);
};

test("formulas stand beside the figures that they recompute", () => {
  expect(formula(budget!, "utilisationAgain", 0)).toBe("=WIPO.UTILISATION(D5,C5)");
  expect(formula(budget!, "share", 1)).toBe("=WIPO.SHARE(D6,$D$14)");
  expect(formula(transfers!, "netAgain", 0)).toBe("=WIPO.NETTRANSFER(C5,D5)");
  expect(formula(transfers!, "withinCap", 3)).toBe("=WIPO.TRANSFEROK(F8,B8,$B$14)");
  expect(formula(units!, "unitCostChangeAgain", 4)).toBe("=WIPO.UNITCOSTCHANGE(C9,D9)");
});

test("the cap says nothing of unallocated means, nor of the total", () => {
  const rows = transfers!.table.rows.map((row) => row.id);
  expect(formula(transfers!, "cap", rows.indexOf("unallocated"))).toBeNull();
  expect(formula(transfers!, "cap", rows.indexOf("total"))).toBeNull();
  expect(formula(transfers!, "shareOfSectorAgain", rows.indexOf("total"))).not.toBeNull();
});

test("printed cells become numbers, or stay what they say", () => {
  expect(readPrinted("214,036")).toEqual({ number: 214036 });
  expect(readPrinted("(14,139)")).toEqual({ number: -14139 });
  expect(readPrinted("4.6%")).toEqual({ number: 0.046 });
  expect(readPrinted("-")).toEqual({ text: "-" });
  expect(readPrinted("不适用")).toEqual({ text: "N/A" });
});

test("every row of the sample has its English name", () => {
  for (const plan of PLANS) {
    for (const { name } of plan.table.rows) expect(name).toMatch(/^[A-Z][A-Za-z, ]+$/);
  }
  expect(units!.table.rows.map(({ name }) => name)).toEqual([
    "Unit cost of processing a published PCT application",
    "Unit cost of a new or renewed international registration",
    "Unit cost of a document recorded in the Madrid register",
    "Unit cost of a new or renewed design",
    "Unit cost of a document recorded in the Hague register",
  ]);
  expect(() => rowName("table-4", "unknown")).toThrow("the row unknown of table-4");
  expect(() => addressIn(budget!, "unknown", 0)).toThrow('no column "unknown"');
});
