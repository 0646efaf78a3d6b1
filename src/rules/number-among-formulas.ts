import { quoted } from "../model/text";
import type { RowData, TableData } from "../tables/data";
import { typedCell } from "../tables/figure";
import { checksOf } from "../tables/checks";
import { isFormula } from "../tables/computed-cells";
import { specOf, type TableSet } from "../tables/table-set";
import { columnLabel } from "./labels";
import { cellPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

/** Fewer formulas are no custom of the column. */
const LEAST_FORMULAS = 2;

interface DerivedCell {
  readonly table: TableData;
  readonly row: RowData;
  readonly at: number;
  readonly column: string;
  readonly isFormula: boolean;
}

/** The filled cells that a relation derives, by relation and column, where the sheet has formulas. */
function derivedCells(set: TableSet): (readonly DerivedCell[])[] {
  return set.all.flatMap((table) => {
    const spec = specOf(table.spec);
    if (!spec || !table.rows.some(({ origin }) => origin?.facts?.formulas)) return [];
    const groups = new Map<string, DerivedCell[]>();
    for (const { relation, cell } of checksOf(table, spec, set).checks) {
      if (relation.derives !== true) continue;
      const at = table.columns.findIndex(({ id }) => id === cell.column);
      const place = cell.row.origin?.cells[at];
      if (place === undefined || typedCell(cell.row.cells[at] ?? "").kind !== "number") continue;
      // the total of each column is derived as well: a row of them is one group
      const isRow = (relation.cells.rows?.length ?? 0) === 1;
      const key = `${relation.id} ${isRow ? "" : cell.column}`;
      const group = groups.get(key);
      const one = { table, row: cell.row, at, column: cell.column, isFormula: isFormula(cell) };
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
    return [...groups.values()];
  });
}

/** Where the other rows compute, no number is typed. */
export const numberAmongFormulas: Rule = {
  id: "number-among-formulas",
  category: "form",
  messages: { typed: "warning" },
  good: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Brands and Designs", "40,000", "39,000", "18,000", "46%"],
      ["Copyright and Creative Industries", "30,000", "30,000", "15,000", "50%"],
    ),
    formulas: [
      [3, 4],
      [4, 4],
      [5, 4],
    ],
  },
  bad: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Brands and Designs", "40,000", "39,000", "18,000", "46%"],
      ["Copyright and Creative Industries", "30,000", "30,000", "15,000", "50%"],
    ),
    formulas: [
      [3, 4],
      [4, 4],
    ],
  },
  check: ({ set }) => {
    const derived = derivedCells(set);
    return {
      looked: derived.reduce((sum, cells) => sum + cells.length, 0),
      found: derived.flatMap((cells) => {
        const computed = cells.filter(({ isFormula }) => isFormula);
        if (computed.length < LEAST_FORMULAS || computed.length * 2 <= cells.length) return [];
        return cells
          .filter(({ isFormula }) => !isFormula)
          .map(({ table, row, at, column }): Found => ({
            message: "typed",
            at: cellPlace(row, at),
            table: table.id,
            values: { row: quoted(row.label), column: columnLabel(table, column) },
            found: row.cells[at] ?? "",
          }));
      }),
    };
  },
};
