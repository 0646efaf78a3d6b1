import type { Interval } from "../calc/interval";
import { hull } from "../calc/interval";
import { checksOf, type CellPlace, type Check } from "../tables/checks";
import type { RowData, TableData } from "../tables/data";
import { evaluate, readCellAt } from "../tables/reproduce";
import { scaleOf } from "../model/measure";
import { Decimal } from "../calc/arithmetic";
import { specOf, tableSet } from "../tables/table-set";

/**
 * What a table computes itself. A form that nobody has filled in shows nil, or what was filled in for
 * it, where it computes with blank cells: that is no figure, and the cell counts as blank.
 */
export function withoutUntold(table: TableData): TableData {
  const derived = derivations(table);
  if (derived.size === 0) return table;
  const memo = new Map<RowData, Map<string, boolean>>();
  const isTold = (place: CellPlace): boolean => {
    const known = memo.get(place.row) ?? new Map<string, boolean>();
    memo.set(place.row, known);
    const before = known.get(place.column);
    if (before !== undefined) return before;
    // a figure that would need itself is told
    known.set(place.column, true);
    const told = judge(place);
    known.set(place.column, told);
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

/**
 * What a formula's figure stands for beside what it shows: it was made of figures as the sheet holds
 * them, and these may be rounded. Undefined where the cell is no formula, or does not agree.
 */
export function computedWidths(): (place: CellPlace) => Interval | undefined {
  const tables = new Map<TableData, Derivations>();
  const memo = new Map<RowData, Map<string, Interval | undefined>>();
  const widthOf = (place: CellPlace): Interval | undefined => {
    if (!isFormula(place)) return undefined;
    const known = memo.get(place.row) ?? new Map<string, Interval | undefined>();
    memo.set(place.row, known);
    if (known.has(place.column)) return known.get(place.column);
    known.set(place.column, undefined);
    let derived = tables.get(place.table);
    if (!derived) tables.set(place.table, (derived = derivations(place.table)));
    const check = derived.get(place.row)?.get(place.column);
    const figure = check && evaluate(check, widthOf);
    const { interval, measure } = readCellAt(place);
    if (!figure || "why" in figure || !figure.withinRounding || !interval) return undefined;
    const scale = new Decimal(scaleOf(measure));
    const range = {
      low: new Decimal(figure.low).times(scale),
      high: new Decimal(figure.high).times(scale),
    };
    const width = hull([interval, range]);
    known.set(place.column, width);
    return width;
  };
  return widthOf;
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
