import { checksOf, type Check, type CellPlace, type Unchecked } from "../tables/checks";
import type { TableSet } from "../tables/table-set";
import { specOf } from "../tables/table-set";

/** A cell among all tables, as a key of a map. */
export function cellKey({ table, row, column }: CellPlace): string {
  return JSON.stringify([table.id, row.id, column]);
}

/** Every relation at every cell of the tables. */
export interface Relations {
  readonly checks: readonly Check[];
  readonly unchecked: readonly Unchecked[];
  /** The relation by which a template computes a cell, by the cell's key. */
  readonly derivations: ReadonlyMap<string, Check>;
  /** The keys of all cells that a template computes, though a published table has them printed. */
  readonly derived: ReadonlySet<string>;
}

export function relationsOf(set: TableSet): Relations {
  const all = set.all.map((table) => {
    const spec = specOf(table.spec);
    return spec ? checksOf(table, spec, set) : { checks: [], unchecked: [] };
  });
  const checks = all.flatMap((one) => one.checks);
  const derivations = new Map<string, Check>();
  for (const check of checks) {
    const key = cellKey(check.cell);
    // a corner of two totals is computed by the first of them; the other checks it
    if (check.relation.derives === true && !derivations.has(key)) derivations.set(key, check);
  }
  return {
    checks,
    unchecked: all.flatMap((one) => one.unchecked),
    derivations,
    derived: new Set(derivations.keys()),
  };
}
