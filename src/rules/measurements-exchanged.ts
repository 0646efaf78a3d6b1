import type { Measurement } from "../framework/framework";
import { onceFor } from "../model/once-for";
import { nameKey } from "../model/text";
import type { TableData } from "../tables/data";
import { kpiRows, type KpiContext, type KpiRow } from "./kpi-rows";
import { headingPlace } from "./places";
import type { Found, RuleContext } from "./rule";
import { figuresIn } from "./told-figures";

/** Of a few indicators baseline and target may be alike. */
const LEAST_ROWS = 3;

/**
 * The tables of performance data whose baselines stand under the heading of the targets, and the other
 * way round: most of their rows have them so.
 */
export const measurementsExchanged = onceFor((context: KpiContext): ReadonlySet<TableData> => {
  const rows = new Map<TableData, { exchanged: number; known: number }>();
  for (const row of kpiRows(context)) {
    const { component } = row;
    if (!component || row.baseline === "" || row.target === "") continue;
    const counts = rows.get(row.table) ?? { exchanged: 0, known: 0 };
    rows.set(row.table, counts);
    counts.known += 1;
    if (isExchanged(row, component.baseline, component.target)) counts.exchanged += 1;
  }
  const exchanged = [...rows].filter(
    ([, { exchanged: count, known }]) => count >= LEAST_ROWS && count * 2 > known,
  );
  return new Set(exchanged.map(([table]) => table));
});

function isExchanged(row: KpiRow, baseline: Measurement, target: Measurement): boolean {
  const isAsHeaded = isTold(row.baseline, baseline) || isTold(row.target, target);
  return !isAsHeaded && isTold(row.baseline, target) && isTold(row.target, baseline);
}

/** Whether a cell has the words, or all the figures, of one of the framework's measurements. */
function isTold(printed: string, { text }: Measurement): boolean {
  if (nameKey(printed) === nameKey(text)) return true;
  const [own, known] = [figuresIn(printed), figuresIn(text)];
  return own.length > 0 && own.join(" ") === known.join(" ");
}

/** Under the other one's heading all of them differ: the heading is told, once. */
export function exchangedHeading(table: TableData, context: RuleContext): Pick<Found, "because"> {
  const isExchanged = context.runs("header-exchanged") && measurementsExchanged(context).has(table);
  return isExchanged ? { because: headingPlace(table, "baseline") } : {};
}
