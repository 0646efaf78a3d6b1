import type { RowData, TableData } from "./data";
import type { ColumnSpec, Holds, ParameterId, RowSpec, TableSpec } from "./spec";
import { TABLES } from "./catalogue";
import { rowsCalled } from "./row-index";
import type { Measure } from "../model/measure";
import type { ReportingPoint } from "../model/rating";

/** The tables of one report, found by spec and parameters. */
export interface TableSet {
  readonly all: readonly TableData[];
  /** The tables of a spec, those only that have these parameters. */
  find(spec: string, parameters?: Readonly<Partial<Record<ParameterId, string>>>): TableData[];
  /** Whether the tables of a spec are all there: a sum over some sectors only is no total. */
  hasAll(spec: string, parameter: ParameterId): boolean;
  /** The row of the indicator whose figure a table prints in a column. */
  indicatorOf(spec: string, column: string): string | undefined;
  /** Which of a biennium's two reports it is; undefined where nobody says. */
  readonly point: ReportingPoint | undefined;
}

/** The values of a parameter for which a report has a table each, and what else the framework says. */
export type Expected = Readonly<Partial<Record<ParameterId, readonly string[]>>> & {
  /** Components of indicators by the table and column, `table-3.actual`, that print their figure. */
  readonly indicators?: Readonly<Record<string, string>>;
  readonly point?: ReportingPoint;
};

/** @param expected what is known of the report, such as the framework's sectors */
export function tableSet(all: readonly TableData[], expected: Expected = {}): TableSet {
  const bySpec = new Map<string, TableData[]>();
  for (const table of all) {
    const known = bySpec.get(table.spec);
    if (known) known.push(table);
    else bySpec.set(table.spec, [table]);
  }
  const indicators = new Map(Object.entries(expected.indicators ?? {}));
  return {
    all,
    find: (spec, parameters = {}) =>
      (bySpec.get(spec) ?? []).filter((table) =>
        Object.entries(parameters).every(
          ([name, value]) => table.parameters?.[name as ParameterId] === value,
        ),
      ),
    hasAll: (spec, parameter) => {
      const present = new Set(
        (bySpec.get(spec) ?? []).map((table) => table.parameters?.[parameter]),
      );
      return (expected[parameter] ?? []).every((value) => present.has(value));
    },
    indicatorOf: (spec, column) => indicators.get(`${spec}.${column}`),
    point: expected.point,
  };
}

const SPECS: ReadonlyMap<string, TableSpec> = new Map(TABLES.map((spec) => [spec.id, spec]));

export function specOf(id: string): TableSpec | undefined {
  return SPECS.get(id);
}

export function columnSpec(spec: TableSpec, column: string): ColumnSpec | undefined {
  return spec.columns.find(({ id }) => id === column);
}

/** The rows that a spec names itself; those of the framework and open ones are not among them. */
export function namedRows(spec: TableSpec): readonly RowSpec[] {
  return spec.rows.from === "fixed" ? spec.rows.rows : spec.rows.then;
}

export function rowOf(table: TableData, id: string): RowData | undefined {
  return rowsCalled(table, id)[0];
}

/**
 * What a cell holds: the row's word goes before the column's where that says `text`. Undefined where
 * the spec has no such column.
 */
export function holdsOf(spec: TableSpec, row: string, column: string): Holds | undefined {
  const known = columnSpec(spec, column)?.holds;
  if (known !== "text") return known;
  return namedRows(spec).find(({ id }) => id === row)?.holds ?? known;
}

/** What a cell is counted in: the row's word goes before the column's, that before the table's. */
export function measureOf(table: TableData, spec: TableSpec, row: string, column: string): Measure {
  const byRow = namedRows(spec).find(({ id }) => id === row)?.measure;
  const known = columnSpec(spec, column);
  if (known?.holds === "share") return "share";
  return byRow ?? known?.measure ?? table.unit;
}
