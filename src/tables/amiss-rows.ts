/** Rows that a table lacks, that stand in it twice, or under a name that nobody knows. */
import { Decimal } from "../calc/arithmetic";
import type { Interval } from "../calc/interval";
import { MAX_ROW_TRIALS } from "../model/limits";
import { scaleOf } from "../model/measure";
import { checksOf, type Check } from "./checks";
import { isFormula } from "./computed-cells";
import type { RowData, TableData } from "./data";
import type { Explanation, Supposed } from "./explanation";
import { readCellAt } from "./reproduce";
import type { Figure, Judged, Reproduction } from "./reproduction";
import { cellsIn } from "./suppose";
import { specOf, tableSet } from "./table-set";

/** What is known of a table's rows beside what stands in it. */
export interface RowKnowledge {
  /** The rows of figures that a table of its kind has, sums not among them. */
  readonly expected: (table: TableData) => readonly ExpectedRow[];
  /** Rows within a table under names that it does not know. */
  readonly strangers: (table: TableData) => readonly StrangerRow[];
  /** Some of the report's tables recomputed, with one table in place of another. */
  readonly reproduceWith: (exchange: Exchange) => Reproduction;
}

export interface ExpectedRow {
  readonly id: string;
  readonly section?: string;
}

export interface StrangerRow {
  readonly line: number;
  /** The cell of its name, from 0. */
  readonly column: number;
  readonly label: string;
  /** Its cells under the table's columns. */
  readonly cells: readonly string[];
}

export interface Exchange {
  readonly table: TableData;
  readonly instead: TableData;
  readonly widths: Widths;
  /** The tables whose figures are recomputed. */
  readonly of: readonly TableData[];
}

/** The values that the cells of a supposed row stand for, by column. */
export interface Widths {
  readonly row: RowData | undefined;
  readonly byColumn: ReadonlyMap<string, Interval>;
}

const NO_WIDTHS: Widths = { row: undefined, byColumn: new Map() };

/** A table as it might have been, and what would be wrong with it as it is. */
interface Variant {
  readonly supposed: Supposed;
  readonly table: TableData;
  readonly widths: Widths;
  /** Relations that must hold with it, and do not: what is made up of gaps closes one by itself. */
  readonly least: number;
  /** Relations that the row itself must satisfy. */
  readonly confirmed: number;
}

/** What a supposition would come to. */
interface Trial {
  /** The figures that would agree. */
  readonly figures: readonly Figure[];
  /** How many relations the row would satisfy beside the sums. */
  readonly confirmed: number;
}

interface Accepted extends Trial {
  readonly supposed: Supposed;
}

export interface AmissRows {
  /** What stands in the document in so many words: elsewhere, twice, under another name. */
  readonly certain: readonly Explanation[];
  /** Rows made up of what sums have too much: a wrong figure may explain them better. */
  readonly possible: readonly Explanation[];
}

/**
 * Sums that do not add up because a row is not among what they add, or is twice. With the row put in,
 * left out or taken for the one that is missing, nothing may fail that holds.
 */
export function amissRows({ judged }: Reproduction, knowledge: RowKnowledge): AmissRows {
  const failing = judged.filter(({ figure }) => !figure.withinRounding);
  const certain: Explanation[] = [];
  const possible: Explanation[] = [];
  let trials = 0;
  for (const table of tablesOf(failing)) {
    const accepted: Accepted[] = [];
    for (const variant of variants(table, judged, knowledge)) {
      // what stands there in so many words goes before what would have to be put in
      if (accepted.length > 0 && variant.supposed.what === "missingRow") {
        if (accepted[0]?.supposed.what !== "missingRow") break;
      }
      trials += 1;
      if (trials > MAX_ROW_TRIALS) break;
      const trial = tried(variant, table, judged, knowledge);
      if (trial && trial.figures.length >= variant.least && trial.confirmed >= variant.confirmed) {
        accepted.push({ ...trial, supposed: variant.supposed });
      }
    }
    const best = bestOf(accepted);
    if (!best) continue;
    const isCertain = best.supposed.what !== "missingRow" || best.confirmed > 0;
    (isCertain ? certain : possible).push({ ...best.supposed, figures: best.figures });
  }
  return { certain, possible };
}

/** The tables whose sums fail, or are other figures than elsewhere. */
function tablesOf(failing: readonly Judged[]): readonly TableData[] {
  const places = failing.flatMap(({ check }) => cellsIn(check));
  return [...new Set(places.filter(({ row }) => isSum(row)).map(({ table }) => table))];
}

function isSum({ role }: RowData): boolean {
  return role === "total" || role === "subtotal";
}

/** Rows of which any one would do as well are told together. */
function bestOf(accepted: readonly Accepted[]): Accepted | undefined {
  const by = (one: Trial, other: Trial): number =>
    other.figures.length - one.figures.length || other.confirmed - one.confirmed;
  const [first] = [...accepted].sort(by);
  if (!first) return undefined;
  const alike = accepted.filter((one) => by(first, one) === 0);
  const { supposed } = first;
  if (!("ids" in supposed)) return first;
  const ids = alike.flatMap((one) => ("ids" in one.supposed ? one.supposed.ids : []));
  return { ...first, supposed: { ...supposed, ids: [...new Set(ids)] } };
}

function* variants(
  table: TableData,
  judged: readonly Judged[],
  { expected, strangers }: RowKnowledge,
): Generator<Variant> {
  const ids = new Set<string>();
  for (const row of table.rows) {
    if (row.role === "item" && ids.has(row.id)) {
      const rows = table.rows.filter((one) => one !== row);
      yield {
        supposed: { what: "doubledRow", table, row },
        table: { ...table, rows },
        widths: NO_WIDTHS,
        least: 1,
        confirmed: 0,
      };
    }
    ids.add(row.id);
  }
  const absent = expected(table)
    .filter(({ id }) => !ids.has(id))
    .flatMap((row) => inSections(row, table));
  for (const stranger of strangers(table)) {
    for (const { id, section } of absent) {
      const row: RowData = {
        id,
        label: stranger.label,
        role: "item",
        ...(section === undefined ? {} : { section }),
        line: stranger.line,
        cells: stranger.cells,
      };
      yield {
        supposed: { what: "strangerRow", table, ids: [id], place: stranger },
        table: withRow(table, row),
        widths: NO_WIDTHS,
        least: 1,
        confirmed: 0,
      };
    }
  }
  for (const one of absent) {
    const made = lacking(table, one, judged);
    if (made) yield made;
  }
}

/** Of a list nobody knows in which section of the statement its row would stand. */
function inSections(row: ExpectedRow, { rows }: TableData): readonly ExpectedRow[] {
  const sections = [...new Set(rows.flatMap(({ section }) => section ?? []))];
  if (row.section !== undefined || sections.length === 0) return [row];
  return sections.map((section) => ({ ...row, section }));
}

/** A row is put in before the sums: where it stands makes no difference to them. */
function withRow(table: TableData, row: RowData): TableData {
  return { ...table, rows: [row, ...table.rows] };
}

/** The table with a row of what its sums have too much, or its total too little of. */
function lacking(
  table: TableData,
  { id, section }: ExpectedRow,
  judged: readonly Judged[],
): Variant | undefined {
  const total = table.rows.find(({ role }) => role === "total");
  const blank: RowData = {
    id,
    label: id,
    role: "item",
    ...(section === undefined ? {} : { section }),
    line: table.rows.at(-1)?.line ?? 0,
    cells: table.columns.map(() => ""),
  };
  const ofSums = gapsOfSums(table, blank, judged);
  const ofTotals =
    total && [...ofSums.values()].every(({ gap }) => gap === 0)
      ? gapsOfTotals(table, total, judged)
      : undefined;
  const gaps = ofTotals ?? ofSums;
  // a total that has too much lacks no row
  if (ofTotals && [...ofTotals.values()].some(({ gap }) => gap < 0)) return undefined;
  const lacks = [...gaps.values()].filter(({ gap }) => gap !== 0);
  const [first] = lacks;
  if (!first || lacks.length < LEAST_GAPS) return undefined;
  const row: RowData = {
    ...blank,
    cells: table.columns.map(({ id: column }) => gaps.get(column)?.text ?? ""),
  };
  const variant = withRow(table, row);
  const rows = variant.rows.map((one) =>
    total && one === total && ofTotals ? { ...total, cells: raised(table, total, ofTotals) } : one,
  );
  return {
    supposed: { what: "missingRow", table, ids: [id], sum: first.sum },
    table: { ...variant, rows },
    widths: {
      row,
      byColumn: new Map([...gaps].map(([column, { interval }]) => [column, interval])),
    },
    least: LEAST_GAPS,
    // a total that is less than elsewhere may be less for any reason
    confirmed: ofTotals ? 1 : 0,
  };
}

/** One sum that is wrong is a wrong sum; a row lacks in several columns. */
const LEAST_GAPS = 2;

interface Gap {
  /** The row of the sum. */
  readonly sum: RowData;
  readonly gap: number;
  readonly text: string;
  readonly interval: Interval;
}

/** By column, by how much the nearest sum that a row would be part of is more than what it adds up. */
function gapsOfSums(
  table: TableData,
  row: RowData,
  judged: readonly Judged[],
): ReadonlyMap<string, Gap> {
  const gaps = new Map<string, Gap>();
  const spec = specOf(table.spec);
  if (!spec) return gaps;
  const nearest = new Map<string, { readonly size: number; readonly check: Check }>();
  const variant = withRow(table, row);
  for (const check of checksOf(variant, spec, tableSet([variant])).checks) {
    // its own sum, over its columns, is none that it is part of
    if (!isPlainSum(check) || check.cell.row === row) continue;
    const places = Object.values(check.inputs).flat();
    const column = places.find((place) => place.row === row)?.column;
    if (column === undefined) continue;
    const known = nearest.get(column);
    if (!known || places.length < known.size) nearest.set(column, { size: places.length, check });
  }
  const byKey = new Map(judged.map((one) => [keyOf(one.check), one.figure]));
  for (const [column, { check }] of nearest) {
    const figure = byKey.get(keyOf(check));
    if (!figure) continue;
    gaps.set(
      column,
      gapOf(figure.withinRounding ? 0 : figure.printed - figure.recomputed, figure, check),
    );
  }
  return gaps;
}

/** A sum of a list, and nothing else. */
function isPlainSum({ relation: { is, kind } }: Check): boolean {
  const isSum = kind === "total" || kind === "subtotal";
  return isSum && is.op === "total" && is.of.op === "input";
}

/**
 * By column, by how much the total is less than other tables have it: where formulas add up what is
 * there, a row that lacks makes no sum of its own table fail.
 */
function gapsOfTotals(
  table: TableData,
  total: RowData,
  judged: readonly Judged[],
): ReadonlyMap<string, Gap> {
  const gaps = new Map<string, Gap>();
  for (const { check, figure } of judged) {
    const inputs = Object.values(check.inputs).flat();
    const [input] = inputs;
    if (figure.withinRounding || check.relation.is.op !== "input" || inputs.length !== 1) continue;
    const gap = figure.recomputed - figure.printed;
    if (check.cell.table === table && check.cell.row === total) {
      gaps.set(check.cell.column, gapOf(gap, figure, check));
    } else if (input?.table === table && input.row === total) {
      gaps.set(input.column, { ...gapOf(-gap, figure, check), sum: total });
    }
  }
  return gaps;
}

/** In the unit of the cells; its own rounding and that of what it was made of leave it open. */
function gapOf(gap: number, { low, high }: Figure, { cell }: Check): Gap {
  const { cell: typed, measure } = readCellAt(cell);
  const decimals = typed.decimals ?? 0;
  const half = (high - low) / 2 + 0.5 * 10 ** -decimals;
  const scale = scaleOf(measure);
  const bound = (value: number) => new Decimal(value).times(scale);
  return {
    sum: cell.row,
    gap,
    text: gap.toFixed(decimals),
    interval: { low: bound(gap - half), high: bound(gap + half) },
  };
}

/** The total's cells with what is missing in them. */
function raised(
  table: TableData,
  total: RowData,
  gaps: ReadonlyMap<string, Gap>,
): readonly string[] {
  return table.columns.map(({ id: column }, at) => {
    const { cell } = readCellAt({ table, row: total, column });
    const more = gaps.get(column);
    if (!more || cell.value === undefined) return total.cells[at] ?? "";
    return (cell.value + more.gap).toFixed(cell.decimals ?? 0);
  });
}

/** Undefined where a figure that agrees would not any longer, or the row itself would not. */
function tried(
  { table: instead, widths, supposed }: Variant,
  table: TableData,
  judged: readonly Judged[],
  { reproduceWith }: RowKnowledge,
): Trial | undefined {
  // only these can come out otherwise
  const bearing = new Set(
    judged
      .filter(({ check }) => cellsIn(check).some((place) => place.table === table))
      .map(({ check }) => check.cell.table),
  );
  const without = supposed.what === "doubledRow" ? supposed.row : undefined;
  const before = new Map(
    judged
      .filter(({ check }) => bearing.has(check.cell.table) && check.cell.row !== without)
      .map((one) => [keyOf(one.check), one] as const),
  );
  const failing = new Set<string>();
  let confirmed = 0;
  const of = [...bearing].map((one) => (one === table ? instead : one));
  for (const { check, figure } of reproduceWith({ table, instead, widths, of }).judged) {
    const key = keyOf(check);
    const known = before.get(key);
    if (figure.withinRounding) {
      if (!known) confirmed += 1;
      continue;
    }
    failing.add(key);
    // a formula would compute with the row
    if (known?.figure.withinRounding !== false && !isFormula(check.cell)) return undefined;
  }
  const figures = [...before].flatMap(([key, { figure }]) =>
    !figure.withinRounding && !failing.has(key) ? [figure] : [],
  );
  return { figures, confirmed };
}

function keyOf({ relation, cell: { table, row, column } }: Check): string {
  return JSON.stringify([table.id, row.id, row.line, column, relation.id]);
}
