import { areaAt, parseReference, printAddress, sizeOf } from "../../../src/model/a1";

type Scalar = string | number | boolean;
type Sheets = Readonly<Record<string, Readonly<Record<string, Scalar>>>>;

/** As much of Excel's object model as the adapter uses, over cells given by address. */
export interface FakeWorkbook {
  readonly context: Excel.RequestContext;
  readonly syncs: () => number;
  readonly written: () => unknown[];
  readonly selectionChanged: () => void;
}

/** With a refusal, every write fails as a whole batch does. */
export function fakeWorkbook(sheets: Sheets, selection: string, refusal?: Error): FakeWorkbook {
  let syncs = 0;
  let queue: (() => void)[] = [];
  const written: unknown[] = [];
  const listeners = new Set<() => void>();
  const selected = parseReference(selection)!;

  const sync = (): Promise<void> => {
    syncs += 1;
    const batch = queue;
    queue = [];
    return Promise.resolve().then(() => {
      for (const action of batch) action();
    });
  };

  const range = (sheet: string, address: string) => {
    const { top, left, ...rest } = parseReference(address)!;
    const { rows, columns } = sizeOf({ top, left, ...rest });
    const each = <T>(take: (cell: Scalar | undefined) => T): T[][] =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_none, column) => {
          const corner = { row: top.at + row, column: left.at + column };
          return take(sheets[sheet]?.[printAddress(areaAt(corner, { rows: 1, columns: 1 }))]);
        }),
      );
    const loaded: Record<string, unknown> = {};
    const write = (property: string) => (value: unknown) => {
      queue.push(() => {
        if (refusal) throw refusal;
        written.push([`${sheet}!${address}`, property, value]);
      });
    };
    const readers: Record<string, () => unknown> = {
      values: () => each((cell) => cell ?? ""),
      formulas: () => each((cell) => cell ?? ""),
      numberFormat: () => each(() => "General"),
    };
    const object = {
      load: (properties: string) => {
        queue.push(() => {
          for (const property of properties.split(",")) loaded[property] = readers[property]?.();
        });
      },
    };
    for (const property of Object.keys(readers)) {
      Object.defineProperty(object, property, {
        get: () => loaded[property],
        set: write(property),
      });
    }
    return object;
  };

  const usedRange = (sheet: string) => {
    const used = Object.keys(sheets[sheet] ?? {}).map((address) => parseReference(address)!);
    const bottom = Math.max(...used.map((cell) => cell.bottom.at));
    const right = Math.max(...used.map((cell) => cell.right.at));
    const size = { rowIndex: 0, columnIndex: 0, rowCount: bottom + 1, columnCount: right + 1 };
    return { load: () => undefined, isNullObject: false, ...size };
  };

  const worksheet = (sheet: string) => ({
    load: () => undefined,
    isNullObject: !(sheet in sheets),
    getRange: (address: string) => range(sheet, address),
    getUsedRangeOrNullObject: () => usedRange(sheet),
  });

  const context = {
    sync,
    workbook: {
      getSelectedRange: () => ({ load: () => undefined, address: selection }),
      worksheets: {
        getActiveWorksheet: () => worksheet(selected.sheet!),
        getItem: worksheet,
        getItemOrNullObject: worksheet,
      },
      onSelectionChanged: {
        add: (listener: () => void) => {
          listeners.add(listener);
          return { context, remove: () => listeners.delete(listener) };
        },
      },
    },
  };

  return {
    context: context as unknown as Excel.RequestContext,
    syncs: () => syncs,
    written: () => written,
    selectionChanged: () => {
      for (const listener of listeners) listener();
    },
  };
}
