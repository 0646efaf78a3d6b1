import { CATALOGUE, NAMESPACE } from "../../src/functions/catalogue";
import { inputsOf } from "../../src/calc/expression";

test("the families of the contract, each with its functions, in order", () => {
  const families = new Map<string, string[]>();
  for (const { id, family } of CATALOGUE)
    families.set(family, [...(families.get(family) ?? []), id]);
  expect(NAMESPACE).toBe("WIPO");
  expect(Object.fromEntries(families)).toEqual({
    budget: [
      "UTILISATION",
      "BALANCE",
      "VARIANCE",
      "CHANGE",
      "SHARE",
      "TIES",
      "LINEARPLAN",
      "PROJECTION",
      "SUPPORTCOST",
      "FUNDBALANCE",
    ],
    transfers: ["NETTRANSFER", "TRANSFERCAP", "TRANSFERHEADROOM", "TRANSFEROK"],
    work: [
      "UNITCOST",
      "UNITCOSTCHANGE",
      "ALLOCATE",
      "WEIGHTEDWORKLOAD",
      "WORKLOADWEIGHT",
      "PRODUCTIVITY",
      "QUALITYINDEX",
      "SOFTWAREQUALITY",
    ],
    kpi: ["KPIPROGRESS", "KPIRATING", "RATINGCOUNT", "READFIGURE"],
    lookups: [
      "BIENNIUM",
      "SECTOR",
      "RESULT",
      "INDICATOR",
      "BUDGET",
      "EXPENDITURE",
      "REVENUE",
      "RECOMMENDATION",
    ],
  });
});

test.each<[string, string[], number]>([
  // the arguments of the contract, in its order, and how many may be left out
  ["UTILISATION", ["expenditure", "budget"], 0],
  ["BALANCE", ["expenditure", "budget"], 0],
  ["VARIANCE", ["actual", "plan"], 0],
  ["CHANGE", ["current", "previous"], 0],
  ["SHARE", ["part", "whole"], 0],
  ["TIES", ["total", "parts", "decimals"], 1],
  ["LINEARPLAN", ["budget", "biennium", "asOf", "firstYearShare"], 1],
  ["PROJECTION", ["expenditure", "biennium", "asOf", "firstYearShare"], 1],
  ["SUPPORTCOST", ["directCost", "rate", "step"], 1],
  ["FUNDBALANCE", ["opening", "income", "expenditure"], 0],
  ["NETTRANSFER", ["transfersIn", "transfersOut"], 0],
  ["TRANSFERCAP", ["receivingAppropriation", "totalBudget", "sectorRate", "totalRate"], 2],
  [
    "TRANSFERHEADROOM",
    ["netTransfer", "receivingAppropriation", "totalBudget", "sectorRate", "totalRate"],
    2,
  ],
  [
    "TRANSFEROK",
    ["netTransfer", "receivingAppropriation", "totalBudget", "sectorRate", "totalRate"],
    2,
  ],
  ["UNITCOST", ["totalCost", "output"], 0],
  ["UNITCOSTCHANGE", ["costChange", "volumeChange"], 0],
  ["ALLOCATE", ["indirectCost", "headcount", "totalHeadcount"], 0],
  ["WEIGHTEDWORKLOAD", ["counts", "itemsPerApplication"], 0],
  ["WORKLOADWEIGHT", ["system", "documentType", "automated", "year"], 2],
  ["PRODUCTIVITY", ["output", "staff"], 0],
  ["QUALITYINDEX", ["indicators"], 0],
  ["SOFTWAREQUALITY", ["development", "rework"], 0],
  ["KPIPROGRESS", ["baseline", "target", "actual"], 0],
  ["KPIRATING", ["baseline", "target", "actual", "ratingRule", "reportingPoint"], 2],
  ["RATINGCOUNT", ["ratings"], 0],
  ["READFIGURE", ["text"], 0],
  ["BIENNIUM", ["date"], 0],
  ["SECTOR", ["sectorName", "language", "frameworkBiennium"], 2],
  ["RESULT", ["resultCode", "language", "frameworkBiennium"], 2],
  // the language is ours: the contract ends with the biennium, and the name is in several
  ["INDICATOR", ["indicatorCode", "indicatorField", "frameworkBiennium", "language"], 3],
  [
    "BUDGET",
    ["biennium", "sectorOrTotal", "budgetBasis", "oneYear", "expectedResult", "category"],
    4,
  ],
  ["EXPENDITURE", ["biennium", "sectorOrTotal", "oneYear", "expectedResult", "category"], 3],
  ["REVENUE", ["biennium", "source", "revenueBasis", "oneYear"], 2],
  ["RECOMMENDATION", ["recommendation", "recommendationField", "language"], 2],
])("%s(%j), the last %d optional", (id, args, optional) => {
  const definition = CATALOGUE.find((candidate) => candidate.id === id);
  expect(definition?.arguments.map((argument) => argument.id)).toEqual(args);
  const flags = definition?.arguments.map(({ nil }) => nil === "default");
  expect(flags).toEqual(args.map((_, place) => place >= args.length - optional));
});

test("an expression uses every argument of its function, and nothing else", () => {
  for (const { id, calculation, arguments: args } of CATALOGUE) {
    if (!("expression" in calculation)) continue;
    const derived = Object.keys(calculation.derived ?? {});
    const used = new Set(inputsOf(calculation.expression));
    for (const name of derived) expect(used).toContain(name);
    if (derived.length > 0) continue;
    expect([id, [...used].sort()]).toEqual([id, args.map((argument) => argument.id).sort()]);
  }
});
