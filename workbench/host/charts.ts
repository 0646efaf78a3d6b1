/** The charts that add-ins have asked for, as data: the grid cannot draw them. */

export interface SeriesRecord {
  name: string;
  /** Addresses with their sheet; null until they are set. */
  values: string | null;
  categories: string | null;
  colour: string | null;
}

export interface ChartRecord {
  id: string;
  sheetId: string;
  type: string;
  title: string;
  /** The cells it covers: `A6:H21`. */
  place: string | null;
  series: SeriesRecord[];
  legend: { isVisible: boolean; position: string; hiddenEntries: number[] };
  /** Number formats of the axis of values and of the labels. */
  axisFormat: string | null;
  labelFormat: string | null;
}

export interface ChartStore {
  add: (chart: Omit<ChartRecord, "id">) => ChartRecord;
  remove: (id: string) => void;
  all: () => readonly ChartRecord[];
  /** Called after every batch that may have changed a chart. */
  onChange: (listener: () => void) => void;
  changed: () => void;
}

/** Charts of sheets that no longer exist are not told of. */
export function createCharts(sheetExists: (sheetId: string) => boolean): ChartStore {
  const charts = new Map<string, ChartRecord>();
  const listeners: (() => void)[] = [];
  let last = 0;
  return {
    add: (chart) => {
      last += 1;
      const record = { ...chart, id: `{chart:${last}}` };
      charts.set(record.id, record);
      return record;
    },
    remove: (id) => {
      charts.delete(id);
    },
    all: () => [...charts.values()].filter(({ sheetId }) => sheetExists(sheetId)),
    onChange: (listener) => {
      listeners.push(listener);
    },
    changed: () => {
      for (const listener of listeners) listener();
    },
  };
}
