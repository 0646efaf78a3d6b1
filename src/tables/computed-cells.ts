import type { Interval } from "../calc/interval";
import { hull } from "../calc/interval";
import { byPlace } from "./by-place";
import { checksOf, type CellPlace, type Check } from "./checks";
import type { RowData, TableData } from "./data";
import { evaluate, readCellAt, type Reading } from "./reproduce";
import { scaleOf, type Measure } from "../model/measure";
import type { Figure } from "./reproduction";
import { Decimal } from "../calc/arithmetic";
import type { RelationSpec } from "./spec";
import { specOf, tableSet } from "./table-set";

/**
 * What a table computes itself. A form that nobody has filled in shows nil, or what was filled in for
 * it, where it computes with blank cells: that is no figure, and the cell counts as blank.
 */
export function withoutUntold(table: TableData): TableData {
  if (!specOf(table.spec)?.relations.some(isOfTemplates)) return table;
  const derived = derivations(table);
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
    const all = derived.get(place.row)?.get(place.column) ?? [];
    const check = all.find(({ relation }) => isOfTemplates(relation));
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
  readonly isFormula: (place: CellPlace) => boolean;
  /** The relation that a formula's cell agrees with; undefined where it is none, or agrees with none. */
  readonly derivationOf: (place: CellPlace) => Check | undefined;
  /** Whether a formula should compute by this relation, or another one, and does by none. */
  readonly isWrongFormula: (check: Check) => boolean;
}

/**
 * What a formula's figure stands for beside what it shows: it was made of figures as the sheet holds
 * them, and these may be rounded. Undefined where the cell is no formula, or does not agree.
 */
export function computedReading(): ComputedReading {
  const tables = new Map<TableData, Derivations>();
  const memo = byPlace<{ readonly width: Interval; readonly check: Check } | undefined>();
  const derivationsAt = ({ table, row, column }: CellPlace): readonly Check[] => {
    let known = tables.get(table);
    if (!known) tables.set(table, (known = derivations(table)));
    return known.get(row)?.get(column) ?? [];
  };
  const agreeing = (place: CellPlace): { width: Interval; check: Check } | undefined => {
    if (!isFormula(place)) return undefined;
    if (memo.has(place)) return memo.get(place);
    memo.set(place, undefined);
    for (const check of derivationsAt(place)) {
      const width = widthBy(check, reading);
      if (!width) continue;
      memo.set(place, { width, check });
      return { width, check };
    }
    return undefined;
  };
  const reading: ComputedReading = {
    cellAt: readCellAt,
    widthOf: (place) => agreeing(place)?.width,
    isFormula,
    derivationOf: (place) => agreeing(place)?.check,
    isWrongFormula: ({ cell, relation }) =>
      isFormula(cell) &&
      agreeing(cell) === undefined &&
      derivationsAt(cell).some((one) => one.relation.id === relation.id),
  };
  return reading;
}

/** The values that a formula's cell stands for if it computes by this relation; undefined if it does not. */
function widthBy(check: Check, reading: Reading): Interval | undefined {
  const figure = evaluate(check, reading);
  const { interval, measure } = readCellAt(check.cell);
  if (!figure || "why" in figure || !figure.withinRounding || !interval) return undefined;
  const range = rangeOf(figure, measure);
  return range && hull([interval, range]);
}

/** What a relation gives, in the base of the measure; undefined beyond what numbers hold. */
export function rangeOf({ low, high }: Figure, measure: Measure): Interval | undefined {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  const scale = new Decimal(scaleOf(measure));
  return { low: new Decimal(low).times(scale), high: new Decimal(high).times(scale) };
}

type Derivations = ReadonlyMap<RowData, ReadonlyMap<string, readonly Check[]>>;

/**
 * The relations by which each cell may be computed, of those that need no other table: those of
 * templates first, then what a user may have made a formula of as well.
 */
function derivations(table: TableData): Derivations {
  const spec = specOf(table.spec);
  const found = new Map<RowData, Map<string, Check[]>>();
  if (!spec) return found;
  const checks = checksOf(table, spec, tableSet([table])).checks.filter(
    ({ relation }) => relation.holds !== "atMost",
  );
  const first = checks.filter(({ relation }) => isOfTemplates(relation));
  const then = checks.filter(({ relation }) => !isOfTemplates(relation));
  for (const check of [...first, ...then]) {
    const { row, column } = check.cell;
    const known = found.get(row) ?? new Map<string, Check[]>();
    found.set(row, known);
    const ofCell = known.get(column);
    if (ofCell) ofCell.push(check);
    else known.set(column, [check]);
  }
  return found;
}

/** Whether templates make formulas by it. */
function isOfTemplates({ derives }: RelationSpec): boolean {
  return derives === true;
}

/** Whether a cell holds a formula. */
export function isFormula({ table, row, column }: CellPlace): boolean {
  const at = table.columns.findIndex(({ id }) => id === column);
  const place = row.origin?.cells[at];
  return place !== undefined && row.origin?.facts?.formulas?.includes(place) === true;
}
