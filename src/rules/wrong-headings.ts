import { onceFor } from "../model/once-for";
import type { RowData, TableData } from "../tables/data";
import { pillarKpis } from "../tables/pillar-kpis";
import { isResultHeading, printedIndicators, type KpiContext } from "./kpi-rows";

/** A heading of a group of indicators that measure another result, all of them the same. */
export interface WrongHeading {
  readonly table: TableData;
  readonly heading: RowData;
  /** The code that it bears, and that of the result which its indicators measure. */
  readonly found: string;
  readonly result: string;
}

/** One indicator alone may itself be the one that stands wrongly. */
const LEAST_INDICATORS = 2;

/** The wrong headings of the tables of performance data, by the rows under them. */
export const wrongHeadings = onceFor(
  (context: KpiContext): ReadonlyMap<RowData, WrongHeading> =>
    new Map(
      context.set.find(pillarKpis.id).flatMap((table) =>
        groupsOf(table).flatMap((group, _at, groups): [RowData, WrongHeading][] => {
          const wrong = wrongHeading(group, groups, context);
          return wrong ? [group.heading, ...group.rows].map((row) => [row, wrong]) : [];
        }),
      ),
    ),
);

interface Group {
  readonly table: TableData;
  readonly heading: RowData;
  readonly code: string;
  readonly rows: readonly RowData[];
}

function groupsOf(table: TableData): readonly Group[] {
  const groups: { table: TableData; heading: RowData; code: string; rows: RowData[] }[] = [];
  for (const row of table.rows) {
    const code = row.role === "section" ? row.id : isResultHeading(row) ? codeIn(row.label) : "";
    if (code !== "") groups.push({ table, heading: row, code, rows: [] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups;
}

function codeIn(label: string): string {
  return /\d\.\d/u.exec(label)?.[0] ?? "";
}

function wrongHeading(
  { table, heading, code, rows }: Group,
  groups: readonly Group[],
  context: KpiContext,
): WrongHeading | undefined {
  const own = printedIndicators(context).flatMap(({ indicator, rows: [first] }) =>
    indicator && first && rows.includes(first.row) ? [indicator.result] : [],
  );
  const [result, ...others] = new Set(own);
  if (result === undefined || others.length > 0 || own.length < LEAST_INDICATORS) return undefined;
  // where the result has its heading, its indicators stand under another one
  if (groups.some((group) => group.code === result)) return undefined;
  return { table, heading, found: code, result };
}
