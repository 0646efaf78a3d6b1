import type { Area, ChartKind, ChartPlan } from "../model/workbook-plan";
import { RATINGS } from "../model/rating";
import { PLAN_AMOUNTS } from "../tables/plan-columns";
import { CHART_YEARS } from "../tables/years";
import type { TableLayout } from "./table-layout";

/** A chart of a kind of table: which rows and columns it shows, as the report's pictures do. */
interface ChartSpec {
  readonly specs: readonly string[];
  readonly kind: ChartKind;
  /**
   * Its categories: the rows, each column being a series; the columns of one row; or the columns,
   * each row being a series.
   */
  readonly along: "rows" | "columns" | "stacks";
  /** Rows that stand together, by id; left out: all items. */
  readonly rows?: readonly string[];
  readonly exceptRows?: readonly string[];
  /** Columns that stand together where they are the categories. */
  readonly columns: readonly string[];
  readonly format: string;
}

const WHOLE = "#,##0";
const BLUE = "2F5597";
/** Of neighbours in a stack, told apart by their lightness too. */
const STACK = ["1F3864", "8FAADC", "C55A11", "F4B183", "548235", "A9D18E", "7F6000", "FFD966"];

/** Every chart, described once: drawn into the file and by Excel's chart interface alike. */
const CHARTS: readonly ChartSpec[] = [
  {
    specs: ["table-2"],
    kind: "stackedColumn",
    along: "stacks",
    columns: PLAN_AMOUNTS,
    format: WHOLE,
  },
  {
    specs: ["annex-2"],
    kind: "stackedColumn",
    along: "stacks",
    columns: ["estimate", "updatedEstimate"],
    format: WHOLE,
  },
  {
    specs: ["table-4"],
    kind: "bar",
    along: "rows",
    exceptRows: ["unallocated"],
    columns: ["utilisation"],
    format: "0%",
  },
  {
    specs: ["sector-costs"],
    kind: "doughnut",
    along: "rows",
    columns: ["expenditure"],
    format: WHOLE,
  },
  {
    specs: ["rating-overview", "pillar-rating-overview", "sector-rating-overview"],
    kind: "column",
    along: "columns",
    rows: ["ratings"],
    columns: RATINGS,
    format: WHOLE,
  },
  {
    specs: ["annex-4-filings"],
    kind: "column",
    along: "rows",
    rows: CHART_YEARS,
    columns: ["filings"],
    format: WHOLE,
  },
  {
    specs: ["annex-5-applications", "annex-6-applications", "annex-7-applications"],
    kind: "column",
    along: "rows",
    rows: CHART_YEARS,
    columns: ["applications"],
    format: WHOLE,
  },
  {
    specs: [
      "annex-4-unit-cost",
      "annex-5-unit-cost-registrations",
      "annex-5-unit-cost-documents",
      "annex-6-unit-cost-designs",
      "annex-6-unit-cost-documents",
    ],
    kind: "line",
    along: "rows",
    rows: CHART_YEARS,
    columns: ["unitCost"],
    format: WHOLE,
  },
];

/** One category alone shows nothing that its figure does not. */
const FEWEST_CATEGORIES = 2;
/** Rows between a table and its chart, and rows and columns that the chart takes. */
const GAP = 2;
const HEIGHT = 15;
const WIDTH = 5;

/** The charts of a table's sheet: below the table, and below its notes. */
export function chartsOf(layout: TableLayout): readonly ChartPlan[] {
  const specs = CHARTS.filter(({ specs: ids }) => ids.includes(layout.spec.id));
  return specs.flatMap((spec) => {
    const chart = MAKERS[spec.along](spec, layout);
    return chart ? [chart] : [];
  });
}

/** A stack for each column, of the rows that are no sums of others. */
function stacks(spec: ChartSpec, layout: TableLayout): ChartPlan | undefined {
  const { table, firstRow, headerRow, headerRows } = layout;
  const places = spec.columns.map((id) => table.columns.findIndex((one) => one.id === id));
  if (places.some((at) => at < 0)) return undefined;
  const line = (at: number): Area => ({
    top: at,
    left: Math.min(...places) + 1,
    bottom: at,
    right: Math.max(...places) + 1,
  });
  const series = table.rows.flatMap(({ role, label }, at) =>
    role === "item" ? [{ name: label, values: line(firstRow + at) }] : [],
  );
  const coloured = series.map((one, at) => ({ ...one, colour: STACK[at % STACK.length] ?? BLUE }));
  return chartPlan(spec, layout, line(headerRow + headerRows - 1), coloured);
}

const MAKERS = { rows: alongRows, columns: alongColumns, stacks } as const;

function alongRows(spec: ChartSpec, layout: TableLayout): ChartPlan | undefined {
  const { table, firstRow } = layout;
  const places = table.rows.flatMap(({ id, role }, at) => {
    const isWanted = spec.rows ? spec.rows.includes(id) : role === "item";
    return isWanted && !(spec.exceptRows ?? []).includes(id) ? [at] : [];
  });
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined || places.length < FEWEST_CATEGORIES) {
    return undefined;
  }
  const column = (at: number): Area => ({
    top: firstRow + first,
    left: at,
    bottom: firstRow + last,
    right: at,
  });
  const series = spec.columns.flatMap((id) => {
    const at = table.columns.findIndex((one) => one.id === id);
    const name = table.columns[at]?.label ?? id;
    return at < 0 ? [] : [{ name, values: column(at + 1), colour: BLUE }];
  });
  return series.length === 0 ? undefined : chartPlan(spec, layout, column(0), series);
}

function alongColumns(spec: ChartSpec, layout: TableLayout): ChartPlan | undefined {
  const { table, firstRow, headerRow, headerRows } = layout;
  const row = table.rows.findIndex(({ id }) => spec.rows?.includes(id));
  const places = spec.columns.map((id) => table.columns.findIndex((one) => one.id === id));
  if (row < 0 || places.some((at) => at < 0)) return undefined;
  const line = (at: number): Area => ({
    top: at,
    left: Math.min(...places) + 1,
    bottom: at,
    right: Math.max(...places) + 1,
  });
  const name = table.rows[row]?.label ?? "";
  return chartPlan(spec, layout, line(headerRow + headerRows - 1), [
    { name, values: line(firstRow + row), colour: BLUE },
  ]);
}

function chartPlan(
  { kind, format }: ChartSpec,
  { table, firstRow, width }: TableLayout,
  categories: Area,
  series: ChartPlan["series"],
): ChartPlan {
  const top = firstRow + table.rows.length + (table.notes?.length ?? 0) + GAP;
  return {
    kind,
    title: table.title,
    categories,
    series,
    format,
    place: { top, left: 0, bottom: top + HEIGHT, right: Math.min(WIDTH, width) - 1 },
    description: `${table.title}: ${series.map(({ name }) => name).join(", ")}`,
  };
}
