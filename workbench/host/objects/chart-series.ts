/** Excel.ChartSeries: its name, cells and colour. */
import type { Place } from "../../grid/port";
import { formatAddress } from "../a1";
import type { SeriesRecord } from "../charts";
import { invalidArgument } from "../errors";
import { DONE, hostObject, isHostObject } from "./kind";
import type { HostServices, Kind } from "./kind";
import { sheetOf } from "./sheets";

function colourIn(value: unknown): string {
  if (typeof value !== "string" || !/^#[\da-f]{6}$/i.test(value)) {
    throw invalidArgument(`"${String(value)}" is no colour.`);
  }
  return value;
}

function addressOf(argument: unknown, { grid }: HostServices): string {
  if (!isHostObject(argument) || argument.kind.name !== "Range") {
    throw invalidArgument("A range is expected.");
  }
  const { sheetId, area } = argument.data as Place;
  return formatAddress(sheetOf(grid, sheetId).name, area);
}

const FILL: Kind<SeriesRecord> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (series, [colour]) => {
      series.colour = colourIn(colour);
      return DONE;
    },
    Clear: (series) => {
      series.colour = "none";
      return DONE;
    },
  },
};

const LINE: Kind<SeriesRecord> = {
  name: "ChartLineFormat",
  scalars: {
    Color: {
      get: ({ colour }) => colour,
      set: (series, value) => {
        series.colour = colourIn(value);
      },
    },
  },
};

const FORMAT: Kind<SeriesRecord> = {
  name: "ChartSeriesFormat",
  objects: {
    Fill: (series) => hostObject(FILL, series),
    Line: (series) => hostObject(LINE, series),
  },
};

export const CHART_SERIES: Kind<SeriesRecord> = {
  name: "ChartSeries",
  scalars: {
    Name: {
      get: ({ name }) => name,
      set: (series, value) => {
        if (typeof value !== "string") throw invalidArgument("A series is called by a text.");
        series.name = value;
      },
    },
  },
  objects: { Format: (series) => hostObject(FORMAT, series) },
  methods: {
    SetValues: (series, [source], services) => {
      series.values = addressOf(source, services);
      return DONE;
    },
    SetXAxisValues: (series, [source], services) => {
      series.categories = addressOf(source, services);
      return DONE;
    },
  },
};
