import { meets } from "../../src/calc/interval";
import { recompute } from "../../src/calc/recompute";
import { isCellError } from "../../src/model/cell-error";
import { isNilText } from "../../src/model/number-text";
import { call, expressionOf } from "../functions/calling";
import { amountOf, cellOf, intervalOf, published } from "./published";

describe.each(["table-4", "table-6"])("%s", (id) => {
  const table = published(id);
  const rows = table.rows.filter(({ role }) => role !== "section");

  test.each(rows.map((row) => [row.id, row] as const))(
    "%s: utilisation is expenditure on the budget after transfers",
    (_, row) => {
      const [expenditure, budget, printed] = [
        cellOf(table, row, "expenditure"),
        cellOf(table, row, "afterTransfers"),
        cellOf(table, row, "utilisation"),
      ];
      const share = recompute(expressionOf("UTILISATION"), {
        expenditure: intervalOf(expenditure),
        budget: intervalOf(budget),
      });
      if (isCellError(share)) throw new Error(share.error);
      expect(meets(share, intervalOf(printed))).toBe(true);
      // and the cells themselves, as text, give the printed percent
      const value = call("UTILISATION", expenditure, budget) as number;
      expect(Math.round(value * 100)).toBe(Math.round(amountOf(printed) * 100));
    },
  );
});

test("the printed percent is on the budget after transfers, not on the approved one", () => {
  const table = published("table-4");
  const onApproved = table.rows.filter((row) => {
    const share = recompute(expressionOf("UTILISATION"), {
      expenditure: intervalOf(cellOf(table, row, "expenditure")),
      budget: intervalOf(cellOf(table, row, "approved")),
    });
    return !isCellError(share) && meets(share, intervalOf(cellOf(table, row, "utilisation")));
  });
  // nothing is nothing of either, and the total budget is the same before and after
  expect(onApproved.map(({ id }) => id)).toEqual(["unallocated", "total"]);
});

describe("nil, and what is printed for it", () => {
  const table6 = published("table-6");

  test.each([
    ["table-4", "unallocated", "-"],
    ["table-6", "personnel-unallocated", "-"],
    ["table-6", "non-personnel-unallocated", "-"],
    // of a budget that is allocated the report prints 0 %
    ["table-6", "publishing", "0%"],
  ])("%s, %s: nothing spent is printed as %s, and is 0", (id, row, printed) => {
    const table = published(id);
    expect(cellOf(table, row, "expenditure")).toBe("-");
    expect(cellOf(table, row, "utilisation")).toBe(printed);
    expect(isNilText(printed)).toBe(printed === "-");
    expect(call("UTILISATION", "-", cellOf(table, row, "afterTransfers"))).toBe(0);
  });

  test("those are all rows without expenditure", () => {
    const without = [published("table-4"), table6].flatMap((table) =>
      table.rows
        .filter(({ role }) => role !== "section")
        .filter((row) => isNilText(cellOf(table, row, "expenditure")))
        .map(({ id }) => id),
    );
    expect(without.sort()).toEqual(
      ["unallocated", "personnel-unallocated", "non-personnel-unallocated", "publishing"].sort(),
    );
  });
});
