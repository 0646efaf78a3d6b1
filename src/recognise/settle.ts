import { columnWording } from "../tables/wordings";
import type { Remark, RowData, TableData } from "../tables/data";
import { typedCell } from "../tables/figure";
import { reproduce } from "../tables/reproduce";
import type { ColumnSpec } from "../tables/spec";
import { columnSpec, specOf, tableSet } from "../tables/table-set";

/** Of the relations that the headers break, nearly all must hold once they are exchanged. */
const NEARLY_ALL = 0.9;
const FEW = 0.5;
/** A single row may agree by chance. */
const LEAST_CHECKS = 3;
/** More columns than this are not tried in all orders. */
const MOST_COLUMNS = 8;

/**
 * Headers are sometimes printed over the wrong columns. What a column holds is then decided by the
 * figures: two columns of a kind are exchanged where their relations fail as headed and hold the
 * other way round; figures under headers that they cannot belong to (amounts under a share) are
 * given to the columns, in their order, whose relations they satisfy. The printed headers stay
 * with their figures, and a remark tells of it.
 */
export function settle(table: TableData): TableData {
  return shifted(table) ?? exchanged(table) ?? table;
}

interface Agreement {
  readonly held: number;
  readonly looked: number;
}

function agreement(table: TableData, columns: readonly string[]): Agreement {
  const { figures } = reproduce(tableSet([{ ...table, rows: withoutProse(table.rows) }]));
  // nil, as a form shows before it is filled in, fits under any heading
  const own = figures.filter(({ column, printed }) => columns.includes(column) && printed !== 0);
  return {
    held: own.filter(({ withinRounding }) => withinRounding).length,
    looked: own.length,
  };
}

function withoutProse(rows: readonly RowData[]): RowData[] {
  return rows.map((row) => ({ ...row, figures: [] }));
}

function exchanged(table: TableData): TableData | undefined {
  const spec = specOf(table.spec);
  if (!spec) return undefined;
  const shares = table.columns
    .map(({ id }) => columnSpec(spec, id))
    .filter((column): column is ColumnSpec => column?.holds === "share");
  for (const [at, first] of shares.entries()) {
    for (const second of shares.slice(at + 1)) {
      const ids = [first.id, second.id];
      const asHeaded = agreement(table, ids);
      if (asHeaded.looked < LEAST_CHECKS || asHeaded.held >= FEW * asHeaded.looked) continue;
      const other = exchange(table, first.id, second.id);
      const otherwise = agreement(other, ids);
      if (otherwise.held < NEARLY_ALL * otherwise.looked) continue;
      return withRemark(other, { code: "headersExchanged", columns: ids });
    }
  }
  return undefined;
}

/** The two columns change their ids; figures and printed headers stay together. */
function exchange(table: TableData, a: string, b: string): TableData {
  const renamed = (id: string): string => (id === a ? b : id === b ? a : id);
  return inSpecOrder({
    ...table,
    columns: table.columns.map(({ id, label }) => ({ id: renamed(id), label })),
  });
}

function inSpecOrder(table: TableData): TableData {
  const spec = specOf(table.spec);
  const order = table.columns
    .map(({ id }, at) => ({
      at,
      rank: spec?.columns.findIndex((column) => column.id === id) ?? at,
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ at }) => at);
  const pick = <T>(list: readonly T[]): T[] => order.map((at) => list[at] as T);
  return {
    ...table,
    columns: pick(table.columns),
    rows: table.rows.map((row) => ({
      ...row,
      cells: pick(row.cells),
      ...(row.origin ? { origin: { ...row.origin, cells: pick(row.origin.cells) } } : {}),
    })),
    ...(table.header ? { header: { ...table.header, columns: pick(table.header.columns) } } : {}),
  };
}

function shifted(table: TableData): TableData | undefined {
  const spec = specOf(table.spec);
  if (!spec || table.columns.length > MOST_COLUMNS) return undefined;
  const kinds = table.columns.map((_, at) => kindOfColumn(table, at));
  // a share may be printed without its sign, an amount never with it
  const hasSigns = kinds.includes("share");
  const fits = (column: ColumnSpec | undefined, at: number): boolean =>
    !hasSigns || kinds[at] === undefined || column === undefined || kinds[at] === kindOf(column);
  const isAsHeaded = table.columns.every(({ id }, at) => fits(columnSpec(spec, id), at));
  if (isAsHeaded) return undefined;
  const candidates = spec.columns.filter(({ holds }) => holds === "amount" || holds === "share");
  let best: { table: TableData; held: number } | undefined;
  for (const chosen of inOrder(candidates, table.columns.length)) {
    if (!chosen.every((column, at) => fits(column, at))) continue;
    const ids = chosen.map(({ id }) => id);
    const other = {
      ...table,
      columns: table.columns.map(({ label }, at) => ({ id: ids[at] as string, label })),
    };
    const { held, looked } = agreement(other, ids);
    if (looked < LEAST_CHECKS || held < NEARLY_ALL * looked) continue;
    if (!best || held > best.held) best = { table: other, held };
  }
  if (!best) return undefined;
  const columns = best.table.columns
    .filter(({ id, label }) => columnWording(spec, id) !== undefined && label !== "")
    .map(({ id }) => id);
  return withRemark(best.table, { code: "headersShifted", columns });
}

function withRemark(table: TableData, remark: Remark): TableData {
  return { ...table, remarks: [...(table.remarks ?? []), remark] };
}

type Kind = "amount" | "share";

function kindOf({ holds }: ColumnSpec): Kind | undefined {
  return holds === "amount" || holds === "share" ? holds : undefined;
}

/** What most of a column's figures look like: percentages or amounts. */
function kindOfColumn({ rows }: TableData, at: number): Kind | undefined {
  const figures = rows
    .map(({ cells }) => cells[at] ?? "")
    .filter((cell) => typedCell(cell).kind === "number");
  if (figures.length === 0) return undefined;
  const percent = figures.filter((cell) => /[%％٪]/u.test(cell)).length;
  return percent * 2 > figures.length ? "share" : "amount";
}

/** All ways to choose so many of a list, in its order. */
function inOrder<T>(list: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return list.flatMap((item, at) =>
    inOrder(list.slice(at + 1), count - 1).map((rest) => [item, ...rest]),
  );
}
