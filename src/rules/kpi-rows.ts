import type { Indicator, IndicatorComponent } from "../framework/framework";
import { onceFor } from "../model/once-for";
import type { RowData, TableData } from "../tables/data";
import { isFurtherRow } from "../tables/further-row";
import { pillarKpis } from "../tables/pillar-kpis";
import { matchIndicator, type NameMatch } from "./indicator-names";
import { textUnder } from "./places";
import { ratingMarks, type RatingMark } from "./rating-marks";
import type { RuleContext } from "./rule";

/** An indicator as a table of performance data prints it: a row for each of its targets. */
export interface PrintedIndicator {
  readonly table: TableData;
  /** As printed in its first row. */
  readonly name: string;
  readonly match: NameMatch;
  /** The framework's indicator, where the name is that of one or near it. */
  readonly indicator: Indicator | undefined;
  readonly rows: readonly KpiRow[];
}

export interface KpiRow {
  readonly table: TableData;
  readonly row: RowData;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly rating: string;
  readonly marks: readonly RatingMark[];
  /** What the framework measures there, where it has as many components as there are rows. */
  readonly component: IndicatorComponent | undefined;
  /** All that the framework measures there: one, or all of them where they share a row. */
  readonly components: readonly IndicatorComponent[];
}

/** What of a check is needed to read performance data. */
export type KpiContext = Pick<RuleContext, "framework" | "period" | "set">;

/** Every indicator of the tables of performance data, in their order. */
export const printedIndicators = onceFor((context: KpiContext): readonly PrintedIndicator[] =>
  context.set.find(pillarKpis.id).flatMap((table) => ofTable(table, context)),
);

export function kpiRows(context: KpiContext): readonly KpiRow[] {
  return printedIndicators(context).flatMap(({ rows }) => rows);
}

function ofTable(table: TableData, { framework }: KpiContext): PrintedIndicator[] {
  const groups: RowData[][] = [];
  for (const row of table.rows) {
    if (row.role === "section" || isResultHeading(row)) continue;
    const group = groups.at(-1);
    if (group && isFurtherRow(row.label)) group.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => {
    const name = group[0]?.label ?? "";
    const match = matchIndicator(framework, name);
    const indicator = match.kind === "unknown" ? undefined : match.indicator;
    const components = indicator?.components ?? [];
    return {
      table,
      name,
      match,
      indicator,
      rows: group.map((row, at) => {
        const text = (column: string): string => textUnder(table, row, column).trim();
        return {
          table,
          row,
          baseline: text("baseline"),
          target: text("target"),
          actual: text("actual"),
          rating: text("rating"),
          marks: ratingMarks(text("rating")),
          component: components.length === group.length ? components[at] : undefined,
          components: group.length === 1 ? components : componentsAt(components, group, at),
        };
      }),
    };
  });
}

/** "3.9 …": what looks like the heading of an expected result, and is of none that is known. */
export function isResultHeading({ role, label, cells }: RowData): boolean {
  const looksSo = /^(?:\p{L}+\s*)?\d\.\d(?!\d|-)[\s.:：]*\p{L}/u.test(label);
  return role !== "section" && looksSo && cells.every((cell) => cell.trim() === "");
}

function componentsAt(
  components: readonly IndicatorComponent[],
  { length }: readonly RowData[],
  at: number,
): readonly IndicatorComponent[] {
  return components.length === length ? components.slice(at, at + 1) : [];
}

/** Whether a label names something: letters, not only figures and marks. */
export function isName(label: string): boolean {
  return /\p{L}{2}/u.test(label);
}
