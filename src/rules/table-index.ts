import type { Figure, Input } from "../tables/reproduction";
import { onceFor } from "../model/once-for";
import type { TableData } from "../tables/data";
import { rowsCalled } from "../tables/row-index";
import { specOf, type TableSet } from "../tables/table-set";
import type { RelationSpec } from "../tables/spec";
import { cellUnder } from "./places";
import type { Place } from "./rule";

const indexOf = onceFor(
  ({ all }: TableSet): ReadonlyMap<string, TableData> =>
    new Map(all.map((table) => [table.id, table])),
);

/** A table of the set by its id. */
export function tableCalled(set: TableSet, id: string): TableData | undefined {
  return indexOf(set).get(id);
}

/** The relation of a table's spec that a figure was recomputed by; undefined for one told in prose. */
export function relationOf(set: TableSet, figure: Figure): RelationSpec | undefined {
  const table = tableCalled(set, figure.table);
  const spec = table && specOf(table.spec);
  return spec?.relations.find(({ id }) => id === figure.relation);
}

/** The cell that a recomputed figure, or one that it was computed from, stands in. */
export function figurePlace(
  set: TableSet,
  { table: id, row, column, line }: Figure | Input,
): Place {
  const table = tableCalled(set, id);
  const [found] = table ? rowsCalled(table, row) : [];
  return table && found ? cellUnder(table, found, column) : { line, column: 0 };
}
