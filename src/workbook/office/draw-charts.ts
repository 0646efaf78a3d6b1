/**
 * Chart plans through Excel's chart API. It has no alternative text for charts: what a plan's
 * description says reaches only the files.
 */
import { areaAt, printAddress } from "../../model/a1";
import type { Area, ChartKind, ChartPlan } from "../../model/workbook-plan";

const TYPES = {
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  stackedBar: "BarStacked",
  pie: "Pie",
  doughnut: "Doughnut",
  line: "Line",
} as const satisfies Record<ChartKind, string>;

/** Kinds that colour their points, and have no axes. */
const ROUND: readonly ChartKind[] = ["pie", "doughnut"];

/** Queues everything that draws the charts on their sheet; the caller sends it. */
export function drawCharts(sheet: Excel.Worksheet, plans: readonly ChartPlan[]): void {
  for (const plan of plans) drawChart(sheet, plan);
}

function drawChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const range = (area: Area): Excel.Range => sheet.getRange(addressOf(area));
  const isRound = ROUND.includes(plan.kind);
  const [first, ...others] = plan.series;
  if (!first) return;
  // one row or one column of values, whatever stands in them, makes exactly one series
  const isColumn = first.values.left === first.values.right;
  const chart = sheet.charts.add(
    TYPES[plan.kind],
    range(first.values),
    isColumn ? "Columns" : "Rows",
  );
  chart.title.text = plan.title;
  chart.setPosition(cornerOf(plan.place, "start"), cornerOf(plan.place, "end"));

  const all = [
    { series: chart.series.getItemAt(0), values: first },
    ...others.map((values) => ({ series: chart.series.add(values.name), values })),
  ];
  for (const { series, values } of all) {
    series.name = values.name;
    series.setValues(range(values.values));
    series.setXAxisValues(range(plan.categories));
    if (values.colour !== undefined && !isRound) paint(series, plan.kind, values.colour);
  }

  chart.legend.visible = isRound || plan.series.length > 1;
  chart.legend.position = "Bottom";
  for (const [place, { colour }] of plan.series.entries()) {
    if (colour === "none") chart.legend.legendEntries.getItemAt(place).visible = false;
  }
  if (plan.format === undefined) return;
  if (isRound) chart.dataLabels.numberFormat = plan.format;
  else chart.axes.valueAxis.numberFormat = plan.format;
}

function paint(series: Excel.ChartSeries, kind: ChartKind, colour: string): void {
  if (colour === "none") series.format.fill.clear();
  else if (kind === "line") series.format.line.color = `#${colour}`;
  else series.format.fill.setSolidColor(`#${colour}`);
}

function addressOf({ top, left, bottom, right }: Area): string {
  const size = { rows: bottom - top + 1, columns: right - left + 1 };
  return printAddress(areaAt({ sheet: undefined, row: top, column: left }, size));
}

function cornerOf({ top, left, bottom, right }: Area, corner: "start" | "end"): string {
  const [row, column] = corner === "start" ? [top, left] : [bottom, right];
  return addressOf({ top: row, left: column, bottom: row, right: column });
}
