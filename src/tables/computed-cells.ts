import type { Interval } from "../calc/interval";
import { hull } from "../calc/interval";
import { byPlace } from "./by-place";
import { checksOf, type CellPlace, type Check } from "./checks";
import type { RowData, TableData } from "./data";
import { evaluate, readCellAt, type Reading } from "./reproduce";
import { scaleOf } from "../model/measure";
import { Decimal } from "../calc/arithmetic";
import { specOf, tableSet } from "./table-set";

/**
 * What a table computes itself. A form that nobody has filled in shows nil, or what was filled in for
 * it, where it computes with blank cells: that is no figure, and the cell counts as blank.
 */
export function withoutUntold(table: TableData): TableData {
  const derived = derivations(table);
  if (derived.size === 0) return table;
  const memo = byPlace<boolean>();
  const isTold = (place: CellPlace): boolean => {
    const before = memo.get(place);
    if (before !== undefined) return before;
    // a figure that would need itself is told
    memo.set(place, true);
    const told = judge(place);
    memo.set(place, told);
    return told;
  };
  const judge = (place: CellPlace): boolean => {
    const { cell } = readCellAt(place);
    const check = derived.get(place.row)?.get(place.column);
    if (cell.kind === "blank") return specOf(table.spec)?.blankIsNil === true;
    if (!check || !(isFormula(place) || cell.value === 0)) return true;
    return Object.entries(check.inputs).every(([name, places]) =>
      check.single.has(name) ? places.every(isTold) : places.some(isTold),
    );
  };
  return {
    ...table,
    rows: table.rows.map((row) => {
      const columns = derived.get(row);
      if (!columns) return row;
      const cells = row.cells.map((text, at) => {
        const column = table.columns[at]?.id ?? "";
        return !columns.has(column) || isTold({ table, row, column }) ? text : "";
      });
      return { ...row, cells };
    }),
  };
}

/** How cells are read where some are formulas. */
export interface ComputedReading extends Reading {
  /** The relation that a formula's cell agrees with; undefined where it is none, or does not agree. */
  derivationOf(place: CellPlace): Check | undefined;
}

/**
 * What a formula's figure stands for beside what it shows: it was made of figures as the sheet holds
 * them, and these may be rounded. Undefined where the cell is no formula, or does not agree.
 */
export function computedReading(): ComputedReading {
  const tables = new Map<TableData, Derivations>();
  const memo = byPlace<Interval | undefined>();
  const derived = ({ table, row, column }: CellPlace): Check | undefined => {
    let known = tables.get(table);
    if (!known) tables.set(table, (known = derivations(table)));
    return known.get(row)?.get(column);
  };
  const widthOf = (place: CellPlace): Interval | undefined => {
    if (!isFormula(place)) return undefined;
    if (memo.has(place)) return memo.get(place);
    memo.set(place, undefined);
    const check = derived(place);
    const figure = check && evaluate(check, { cellAt: readCellAt, widthOf });
    const { interval, measure } = readCellAt(place);
    if (!figure || "why" in figure || !figure.withinRounding || !interval) return undefined;
    const scale = new Decimal(scaleOf(measure));
    const range = {
      low: new Decimal(figure.low).times(scale),
      high: new Decimal(figure.high).times(scale),
    };
    const width = hull([interval, range]);
    memo.set(place, width);
    return width;
  };
  return {
    cellAt: readCellAt,
    widthOf,
    derivationOf: (place) => (widthOf(place) === undefined ? undefined : derived(place)),
  };
}

type Derivations = ReadonlyMap<RowData, ReadonlyMap<string, Check>>;

/** The relation that makes each derived cell, of those that need no other table. */
function derivations(table: TableData): Derivations {
  const spec = specOf(table.spec);
  const found = new Map<RowData, Map<string, Check>>();
  if (!spec?.relations.some(({ derives }) => derives === true)) return found;
  for (const check of checksOf(table, spec, tableSet([table])).checks) {
    if (check.relation.derives !== true) continue;
    const known = found.get(check.cell.row) ?? new Map<string, Check>();
    if (!known.has(check.cell.column)) known.set(check.cell.column, check);
    found.set(check.cell.row, known);
  }
  return found;
}

function isFormula({ table, row, column }: CellPlace): boolean {
  const at = table.columns.findIndex(({ id }) => id === column);
  const place = row.origin?.cells[at];
  return place !== undefined && row.origin?.facts?.formulas?.includes(place) === true;
}
