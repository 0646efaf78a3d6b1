import { annex8Statement } from "../../src/tables/annex-8-statement";
import type { TableData } from "../../src/tables/data";
import { reproduce } from "../../src/tables/reproduce";
import { tableSet } from "../../src/tables/table-set";

/** One fund, with the amounts that a test gives; all others are nil. */
function fund(amounts: Readonly<Record<string, string>>): TableData {
  const columns = annex8Statement.columns.map(({ id }) => ({ id, label: id }));
  const cells = columns.map(({ id }) => (id === "code" ? "WTEST" : (amounts[id] ?? "-")));
  return {
    id: annex8Statement.id,
    spec: annex8Statement.id,
    document: "",
    title: "",
    language: "en",
    unit: "CHF",
    columns,
    rows: [{ id: "WTEST", label: "Test", role: "item", line: 1, cells }],
  };
}

function supportCostAgrees(amounts: Readonly<Record<string, string>>): boolean | undefined {
  const { figures } = reproduce(tableSet([fund(amounts)]));
  return figures.find(({ relation }) => relation === "supportCost")?.withinRounding;
}

describe("the support cost is that of some rate of whole percent", () => {
  test.each([
    ["13 % of 5,310.00", { otherDirect: "5,310.00", supportCost: "690.30" }, true],
    ["5 centimes more", { otherDirect: "5,310.00", supportCost: "690.35" }, false],
    ["5 centimes less", { otherDirect: "5,310.00", supportCost: "690.25" }, false],
    // 246,815.85 × 1 % = 2,468.1585
    ["1 %", { staff: "102,731.20", otherDirect: "144,084.65", supportCost: "2,468.20" }, true],
    ["12.5 %", { otherDirect: "1,000.00", supportCost: "125.00" }, false],
    ["nothing on nothing", {}, true],
    ["nothing on 41,506.31", { otherDirect: "41,506.31" }, true],
    // (406,483.38 − 1,185.90) × 13 % = 52,688.6724
    [
      "13 % less other income",
      { otherIncome: "1,185.90", otherDirect: "406,483.38", supportCost: "52,688.70" },
      true,
    ],
    ["13 % with it", { otherDirect: "406,483.38", supportCost: "52,688.70" }, false],
  ])("%s", (_, amounts: Readonly<Record<string, string>>, agrees) => {
    expect(supportCostAgrees(amounts)).toBe(agrees);
  });
});
