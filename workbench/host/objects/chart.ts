/** Excel.Chart and what hangs on it, as far as it can be recorded. */
import type { Place } from "../../grid/port";
import { formatAddress, formatArea, parseAddress } from "../a1";
import type { ChartRecord, SeriesRecord } from "../charts";
import { accessDenied, invalidArgument, itemNotFound, notImplemented } from "../errors";
import { bounding } from "./area";
import { CHART_SERIES } from "./chart-series";
import { DONE, hostObject, isHostObject } from "./kind";
import type { HostServices, Kind } from "./kind";
import { sheetOf } from "./sheets";

/** The types that are known to be asked for; Excel has many more. */
const TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Pie",
  "Doughnut",
  "Line",
];
const WITHOUT_AXES = ["Pie", "Doughnut"];
const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"];

function text(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`"${name}" is a text.`);
  return value;
}

function truth(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`"${name}" is true or false.`);
  return value;
}

/** The range that an argument is; charts take no others. */
export function rangeIn(argument: unknown): Place {
  if (!isHostObject(argument) || argument.kind.name !== "Range") {
    throw invalidArgument("A range is expected.");
  }
  return argument.data as Place;
}

export function addressOf({ sheetId, area }: Place, { grid }: HostServices): string {
  return formatAddress(sheetOf(grid, sheetId).name, area);
}

function unlocked(sheetId: string, { grid }: HostServices): void {
  const sheet = sheetOf(grid, sheetId);
  if (sheet.protected) throw accessDenied(sheet.name);
}

function corner(argument: unknown, chart: ChartRecord) {
  if (typeof argument === "string") return parseAddress(argument).area;
  const { sheetId, area } = rangeIn(argument);
  if (sheetId !== chart.sheetId) throw invalidArgument("The range lies on another sheet.");
  return area;
}

const TITLE: Kind<ChartRecord> = {
  name: "ChartTitle",
  scalars: {
    Text: {
      get: (chart) => chart.title,
      set: (chart, value) => {
        chart.title = text(value, "text");
      },
    },
  },
};

const LEGEND_ENTRY: Kind<{ chart: ChartRecord; index: number }> = {
  name: "ChartLegendEntry",
  scalars: {
    Visible: {
      get: ({ chart, index }) => !chart.legend.hiddenEntries.includes(index),
      set: ({ chart, index }, value) => {
        const others = chart.legend.hiddenEntries.filter((one) => one !== index);
        chart.legend.hiddenEntries = truth(value, "visible") ? others : [...others, index];
      },
    },
  },
};

const LEGEND_ENTRIES: Kind<ChartRecord> = {
  name: "ChartLegendEntryCollection",
  methods: {
    GetItemAt: (chart, [index]) => {
      if (typeof index !== "number" || chart.series[index] === undefined) {
        throw itemNotFound(`the legend entry ${String(index)}`);
      }
      return hostObject(LEGEND_ENTRY, { chart, index });
    },
  },
};

const LEGEND: Kind<ChartRecord> = {
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: ({ legend }) => legend.isVisible,
      set: ({ legend }, value) => {
        legend.isVisible = truth(value, "visible");
      },
    },
    Position: {
      get: ({ legend }) => legend.position,
      set: ({ legend }, value) => {
        if (!POSITIONS.includes(String(value))) {
          throw invalidArgument(`"${String(value)}" is no position of a legend.`);
        }
        legend.position = String(value);
      },
    },
  },
  objects: { LegendEntries: (chart) => hostObject(LEGEND_ENTRIES, chart) },
};

const DATA_LABELS: Kind<ChartRecord> = {
  name: "ChartDataLabels",
  scalars: {
    NumberFormat: {
      get: ({ labelFormat }) => labelFormat,
      set: (chart, value) => {
        chart.labelFormat = text(value, "numberFormat");
      },
    },
  },
};

const VALUE_AXIS: Kind<ChartRecord> = {
  name: "ChartAxis",
  scalars: {
    NumberFormat: {
      get: ({ axisFormat }) => axisFormat,
      set: (chart, value) => {
        chart.axisFormat = text(value, "numberFormat");
      },
    },
  },
};

const AXES: Kind<ChartRecord> = {
  name: "ChartAxes",
  objects: {
    ValueAxis: (chart) => {
      if (WITHOUT_AXES.includes(chart.type)) {
        throw invalidArgument(`A chart of the type ${chart.type} has no axes.`);
      }
      return hostObject(VALUE_AXIS, chart);
    },
  },
};

const SERIES: Kind<ChartRecord> = {
  name: "ChartSeriesCollection",
  items: (chart) => chart.series.map((one) => hostObject(CHART_SERIES, one)),
  methods: {
    GetItemAt: (chart, [index]) => {
      const found = typeof index === "number" ? chart.series[index] : undefined;
      if (found === undefined) throw itemNotFound(`the series ${String(index)}`);
      return hostObject(CHART_SERIES, found);
    },
    GetCount: (chart) => ({ value: chart.series.length }),
    Add: (chart, [name, index]) => {
      if (index !== null && index !== undefined) {
        throw notImplemented("the place in ChartSeriesCollection.add()");
      }
      const series = newSeries(typeof name === "string" ? name : "");
      chart.series.push(series);
      return hostObject(CHART_SERIES, series);
    },
  },
};

const CHART: Kind<ChartRecord> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    ChartType: { get: ({ type }) => type },
  },
  objects: {
    Title: (chart) => hostObject(TITLE, chart),
    Series: (chart) => hostObject(SERIES, chart),
    Legend: (chart) => hostObject(LEGEND, chart),
    DataLabels: (chart) => hostObject(DATA_LABELS, chart),
    Axes: (chart) => hostObject(AXES, chart),
  },
  methods: {
    SetPosition: (chart, [start, end]) => {
      const first = corner(start, chart);
      const last = end === null || end === undefined ? first : corner(end, chart);
      chart.place = formatArea(bounding(first, last));
      return DONE;
    },
    Delete: (chart, _args, services) => {
      unlocked(chart.sheetId, services);
      services.charts.remove(chart.id);
      return DONE;
    },
  },
};

function newSeries(name: string): SeriesRecord {
  return { name, values: null, categories: null, colour: null };
}

/** The charts of one sheet. */
export const CHARTS: Kind<string> = {
  name: "ChartCollection",
  items: (sheetId, { charts }) =>
    charts.all().flatMap((chart) => (chart.sheetId === sheetId ? [hostObject(CHART, chart)] : [])),
  methods: {
    GetCount: (sheetId, _args, { charts }) => ({
      value: charts.all().filter((chart) => chart.sheetId === sheetId).length,
    }),
    Add: (sheetId, [type, source, seriesBy], services) => {
      unlocked(sheetId, services);
      if (!TYPES.includes(String(type))) throw notImplemented(`the chart type "${String(type)}"`);
      const place = rangeIn(source);
      const { rowCount, columnCount } = place.area;
      const isOneSeries = seriesBy === "Columns" ? columnCount === 1 : rowCount === 1;
      if (!isOneSeries || (seriesBy !== "Columns" && seriesBy !== "Rows")) {
        throw notImplemented("a chart that is not made of one row or one column");
      }
      const values = addressOf(place, services);
      const chart = services.charts.add({
        sheetId,
        type: String(type),
        title: "",
        place: null,
        series: [{ ...newSeries("Series1"), values }],
        legend: { isVisible: true, position: "Right", hiddenEntries: [] },
        axisFormat: null,
        labelFormat: null,
      });
      return hostObject(CHART, chart);
    },
  },
};
