import { quoted } from "../model/text";
import { typedCell } from "../tables/figure";
import { labelPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

function isFigure(cell: string): boolean {
  return typedCell(cell).kind === "number";
}

/** No figures stand in hidden rows. */
export const hiddenFigures: Rule = {
  id: "hidden-figures",
  category: "form",
  messages: { hidden: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
    hiddenLines: [3],
  },
  check: ({ set }) => {
    const rows = set.all.flatMap((table) => table.rows.map((row) => ({ table, row })));
    return {
      looked: rows.length,
      found: rows
        .filter(({ row }) => row.origin?.facts?.isHidden === true && row.cells.some(isFigure))
        .map(({ table, row }): Found => ({
          message: "hidden",
          at: labelPlace(row),
          table: table.id,
          values: { row: quoted(row.label) },
        })),
    };
  },
};
