import { addAll } from "../model/add-all";
import { exactly, meets, type Interval } from "../calc/interval";
import { isCellError } from "../model/cell-error";
import { scaleOf, type Measure } from "../model/measure";
import { checksOf, type CellPlace, type Check, type Unchecked } from "./checks";
import type { RowData, TableData } from "./data";
import { intervalOf, typedCell, type TypedCell } from "./figure";
import { functionDefaults } from "./function-defaults";
import { recomputed, type PrintedInput } from "./judge";
import { proseChecks } from "./prose-checks";
import type { Figure, Input, Judged, Reproduction, Skipped } from "./reproduction";
import { columnSpec, measureOf, specOf, type TableSet } from "./table-set";

/**
 * Recomputes every derived figure of the tables from the figures that are printed beside it, and
 * compares on intervals: a figure agrees where some values that round to the printed inputs give a
 * value that rounds to the printed result. That is the only tolerance.
 *
 * @param of the tables whose figures are recomputed; all of them where it is left out
 */
export function reproduce(
  set: TableSet,
  reading: Reading = AS_PRINTED,
  of: readonly TableData[] = set.all,
): Reproduction {
  const figures: Figure[] = [];
  const skipped: Skipped[] = [];
  const judged: Judged[] = [];
  for (const table of of) {
    const spec = specOf(table.spec);
    if (!spec) continue;
    const { checks, unchecked } = checksOf(table, spec, set);
    addAll(skipped, unchecked.map(notLookedAt));
    for (const check of checks) {
      const outcome = evaluate(check, reading);
      if (outcome === undefined) continue;
      if ("why" in outcome) skipped.push(outcome);
      else {
        figures.push(outcome);
        judged.push({ check, figure: outcome });
      }
    }
    addAll(figures, proseChecks(table));
  }
  return { figures, skipped, judged };
}

/** What cells are taken to hold. */
export interface Reading {
  readonly cellAt: (place: CellPlace) => ReadCell;
  /** The values that a cell stands for, where these are more than those that round to what it shows. */
  readonly widthOf: (place: CellPlace) => Interval | undefined;
}

export interface ReadCell {
  readonly cell: TypedCell;
  readonly measure: Measure;
  readonly interval: Interval | undefined;
}

export const AS_PRINTED: Reading = { cellAt: readCellAt, widthOf: () => undefined };

export function readCellAt(place: CellPlace): ReadCell {
  const { table, row, column } = place;
  const at = table.columns.findIndex(({ id }) => id === column);
  const spec = specOf(table.spec);
  const known = spec && columnSpec(spec, column);
  return readAs(typedCell(row.cells[at] ?? "", known?.holds), place);
}

/** A cell's reading, were that its content. */
export function readAs(cell: TypedCell, { table, row, column }: CellPlace): ReadCell {
  const spec = specOf(table.spec);
  const known = spec && columnSpec(spec, column);
  const measure = spec ? measureOf(table, spec, row.id, column) : table.unit;
  const exactFrom = known?.exact ? known.decimals : undefined;
  return { cell, measure, interval: intervalOf(cell, measure, exactFrom) };
}

/** Undefined where there is no figure to hold against the relation: a blank derived cell. */
export function evaluate(
  check: Check,
  { cellAt, widthOf }: Reading = AS_PRINTED,
): Figure | Skipped | undefined {
  const { relation, cell: place, inputs, single } = check;
  const printed = cellAt(place);
  if (printed.cell.kind === "blank" || printed.cell.kind === "notApplicable") return undefined;
  if (!printed.interval) return skip(check, `“${printed.cell.raw}” is no figure`);
  const read: Record<string, PrintedInput> = {};
  for (const [name, places] of Object.entries(inputs)) {
    const cells = places.map(cellAt);
    const odd = cells.find(({ interval }) => interval === undefined);
    if (odd) return skip(check, `an input, “${odd.cell.raw}”, is no figure`);
    if (isUnknown(cells, places, single.has(name))) {
      return skip(check, `its input “${name}” is blank`);
    }
    const intervals = cells.map(
      ({ interval }, at) => widthOf(places[at] as CellPlace) ?? (interval as Interval),
    );
    const values = cells.map(({ cell, measure }) => (cell.value ?? 0) * scaleOf(measure));
    read[name] = single.has(name)
      ? { value: values[0] as number, interval: intervals[0] as Interval }
      : { value: values, interval: intervals };
  }
  for (const [name, value] of Object.entries(functionDefaults(relation))) {
    read[name] = { value, interval: exactly(value) };
  }
  const result = recomputed(relation.is, read);
  if (isCellError(result)) return skip(check, `the printed figures give ${result.error}`);
  const { range } = result;
  const scale = scaleOf(printed.measure);
  const { low, high } = widthOf(place) ?? printed.interval;
  const value = printed.cell.value ?? 0;
  const asFraction = printed.cell.isBareShare && { low: low.times(100), high: high.times(100) };
  const withinRounding =
    relation.holds === "atMost"
      ? low.lte(range.high)
      : meets({ low, high }, range) || (asFraction !== undefined && meets(asFraction, range));
  const blanks = withinRounding ? [] : blankParts(check);
  const [only] = blanks.length === 1 ? blanks : [];
  return {
    table: place.table.id,
    row: place.row.id,
    label: place.row.label,
    column: place.column,
    line: lineOf(place),
    relation: relation.id,
    kind: relation.kind,
    source: relation.source,
    raw: printed.cell.raw,
    printed: value,
    recomputed: result.value / scale,
    low: Number(range.low.div(scale)),
    high: Number(range.high.div(scale)),
    withinRounding,
    ...(only
      ? { blank: { row: only.row.id, column: only.column, needs: value - result.value / scale } }
      : {}),
    ...(blanks.length > 0 ? { blanks: blanks.length } : {}),
    inputs: Object.values(inputs).flat().map(inputOf),
  };
}

/** The parts of a plain sum that are blank: where it is only one, it is what the sum lacks. */
function blankParts({ relation, inputs }: Check): readonly CellPlace[] {
  if (relation.is.op !== "total" || relation.is.of.op !== "input") return [];
  return Object.values(inputs)
    .flat()
    .filter((place) => readCellAt(place).cell.kind === "blank");
}

/**
 * Blank is not nil, save where the spec says so: what an input stands for alone must be there. In a
 * list a blank cell adds nothing, unless the table is told in sentences, which leave out what they
 * do not tell.
 */
function isUnknown(
  cells: readonly ReadCell[],
  places: readonly CellPlace[],
  isSingle: boolean,
): boolean {
  const isBlank = cells.map(
    ({ cell }, at) =>
      cell.kind === "blank" && specOf(places[at]?.table.spec ?? "")?.blankIsNil !== true,
  );
  if (isSingle) return isBlank[0] === true;
  if (isBlank.every((blank) => blank)) return true;
  return places.some(
    ({ table }, at) => isBlank[at] === true && specOf(table.spec)?.layout === "statements",
  );
}

export function lineOf({ table, row, column }: CellPlace): number {
  const place = table.columns.findIndex(({ id }) => id === column);
  return row.lines?.[place] ?? row.line;
}

function inputOf(place: CellPlace): Input {
  return {
    table: place.table.id,
    row: place.row.id,
    column: place.column,
    line: lineOf(place),
    raw: readCellAt(place).cell.raw,
  };
}

function skip({ relation, cell }: Check, why: string): Skipped {
  return {
    table: cell.table.id,
    row: cell.row.id,
    column: cell.column,
    relation: relation.id,
    why,
  };
}

function notLookedAt({ relation, cell, missing }: Unchecked): Skipped {
  return {
    table: cell.table.id,
    row: cell.row.id,
    column: cell.column,
    relation: relation.id,
    why: `${missing} is not there`,
  };
}

/** Whether a row's cells are figures of its own: a section's heading carries none. */
export function carriesFigures({ role }: RowData): boolean {
  return role !== "section";
}
