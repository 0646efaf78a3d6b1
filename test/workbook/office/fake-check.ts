/**
 * As much of Excel as the check uses. Requests run in turn; one that fails half-way leaves done what
 * came before its failure, as Excel does.
 */
import { areaAt, parseReference, printAddress, sizeOf } from "../../../src/model/a1";
import type { CellValue } from "../../../src/model/workbook-port";
import type { ExcelHost } from "../../../src/workbook/office/gateway";
import { OfficeError } from "./fake-excel";

/** `half`: the latter half of its changes fails; `hang`: it is done only when the test lets it. */
export type Trouble = "fail" | "half" | "failAfter" | "hang" | "tooLarge";

export interface FakeCell {
  value: CellValue;
  /** As it was typed. */
  formula: CellValue;
  format?: string;
  /** Null and undefined for no fill. */
  fill?: string | null;
}

/** A conditional format. */
export interface FakeFormat {
  readonly id: string;
  readonly type: string;
  cells: readonly string[];
  formula?: string;
  colour?: string;
}

export interface FakeSheet {
  readonly id: string;
  name: string;
  readonly cells: Record<string, FakeCell>;
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** The newest first. */
  readonly formats?: FakeFormat[];
  /** Cells that cannot be changed; formats cannot be on such a sheet. */
  readonly locked?: readonly string[];
}

export interface FakeCheckOptions {
  readonly sheets: FakeSheet[];
  readonly selection?: string;
  readonly troubles?: Readonly<Record<number, Trouble>>;
  readonly minor?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly isEditing?: () => boolean;
  /** Told before each request. */
  readonly onRequest?: (request: number) => void;
}

export interface FakeCheck {
  readonly host: ExcelHost<Excel.RequestContext>;
  readonly sheets: FakeSheet[];
  readonly settings: Map<string, unknown>;
  /** The conditional formats of a sheet, by its place. */
  readonly formats: (sheet: number) => FakeFormat[];
  readonly requests: () => number;
  /** What was asked of Excel in each request: how many cells it loaded. */
  readonly loaded: () => readonly number[];
  readonly selected: () => string;
  readonly answerLate: () => Promise<void>;
  readonly change: (sheetId: string) => void;
  readonly listeners: () => number;
}

/** A cell with a constant. */
export function constant(value: CellValue, rest: Partial<FakeCell> = {}): FakeCell {
  return { value, formula: value, ...rest };
}

/** Formulas that the tests compute. */
const RESULTS: Readonly<Record<string, CellValue>> = { "=1/2": 0.5 };

/** What a text becomes that is typed into a cell. */
function typed(input: CellValue): Pick<FakeCell, "value" | "formula"> {
  if (typeof input !== "string") return { value: input, formula: input };
  if (input.startsWith("'")) return { value: input.slice(1), formula: input.slice(1) };
  if (/^[=+\-@]./u.test(input)) return { value: RESULTS[input] ?? "computed", formula: input };
  const number = input === "" ? Number.NaN : Number(input.replaceAll(",", ""));
  const value = Number.isNaN(number) ? input : number;
  return { value, formula: value };
}

export function fakeCheck(options: FakeCheckOptions): FakeCheck {
  const { sheets, selection = `${sheets[0]?.name}!A1`, troubles = {}, minor = 17 } = options;
  const settings = new Map<string, unknown>(Object.entries(options.settings ?? {}));
  const listeners = new Set<(event: { worksheetId: string }) => unknown>();
  const loaded: number[] = [];
  const formatted: Record<string, FakeFormat[]> = {};
  let lastFormat = 0;
  let requests = 0;
  let selected = selection;
  let active = sheets.find(({ name }) => name === parseReference(selection)?.sheet) ?? sheets[0]!;
  let turn: Promise<unknown> = Promise.resolve();
  let release: () => void = () => undefined;

  const find = (key: string): FakeSheet | undefined =>
    sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

  /** One `Excel.run`. */
  const open = () => {
    let queue: { readonly isChange: boolean; readonly run: () => void }[] = [];
    const look = (run: () => void): void => void queue.push({ isChange: false, run });
    const change = (run: () => void): void => void queue.push({ isChange: true, run });

    const perform = (batch: typeof queue, trouble: Trouble | undefined): void => {
      if (trouble === "fail") throw new OfficeError("GeneralException");
      if (trouble === "tooLarge") throw new OfficeError("ResponsePayloadSizeLimitExceeded");
      const changes = batch.filter(({ isChange }) => isChange).length;
      let done = 0;
      for (const { isChange, run } of batch) {
        if (isChange && trouble === "half" && done >= Math.floor(changes / 2)) {
          throw new OfficeError("GeneralException");
        }
        run();
        if (isChange) done += 1;
      }
      if (trouble === "failAfter") throw new OfficeError("GeneralException");
    };

    const sync = (): Promise<void> => {
      requests += 1;
      options.onRequest?.(requests);
      const trouble = troubles[requests];
      if (options.isEditing?.()) {
        const refused = turn.then(() => {
          throw new OfficeError("InvalidOperationInCellEditMode");
        });
        turn = refused.catch(() => undefined);
        return refused;
      }
      const batch = queue;
      queue = [];
      loaded.push(0);
      const mine = turn.then(async () => {
        if (trouble === "hang") {
          await new Promise<void>((resolve) => {
            release = resolve;
          });
        }
        perform(batch, trouble);
      });
      turn = mine.catch(() => undefined);
      return mine;
    };

    const range = (sheetOf: () => FakeSheet | undefined, addressOf: () => string) => {
      const place = () => {
        const reference = parseReference(addressOf());
        if (!reference) throw new OfficeError("InvalidArgument", addressOf());
        return reference;
      };
      const addresses = (): string[][] => {
        const { top, left, ...rest } = place();
        const { rows, columns } = sizeOf({ top, left, ...rest });
        return Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (_none, column) =>
            printAddress(
              areaAt({ row: top.at + row, column: left.at + column }, { rows: 1, columns: 1 }),
            ),
          ),
        );
      };
      const each = <T>(take: (cell: FakeCell) => T): T[][] => {
        const grid = addresses();
        loaded[loaded.length - 1]! += grid.length * (grid[0]?.length ?? 0);
        return grid.map((row) =>
          row.map((address) => take(sheetOf()?.cells[address] ?? constant(""))),
        );
      };
      const alter = (address: string, make: (cell: FakeCell) => FakeCell): void => {
        const sheet = sheetOf();
        if (!sheet) throw new OfficeError("ItemNotFound", address);
        if (sheet.locked?.includes(address)) throw new OfficeError("AccessDenied", address);
        sheet.cells[address] = make(sheet.cells[address] ?? constant(""));
      };
      const write = (rows: CellValue[][]): void => {
        change(() => {
          addresses().forEach((row, at) => {
            row.forEach((address, column) => {
              alter(address, (cell) => ({ ...cell, ...typed(rows[at]![column]!) }));
            });
          });
        });
      };
      const values: Record<string, unknown> = {};
      const readers: Record<string, () => unknown> = {
        values: () => each(({ value }) => value),
        formulas: () => each(({ formula }) => formula),
        numberFormat: () => each(({ format }) => format ?? "General"),
        rowIndex: () => place().top.at,
        columnIndex: () => place().left.at,
        rowCount: () => sizeOf(place()).rows,
        columnCount: () => sizeOf(place()).columns,
      };
      const object = {
        isNullObject: false,
        load: (properties: string) => {
          look(() => {
            object.isNullObject = sheetOf() === undefined || addressOf() === "";
            if (object.isNullObject) return;
            for (const property of properties.split(",")) {
              const reader = readers[property];
              if (!reader) throw new OfficeError("NotImplemented", property);
              values[property] = reader();
            }
          });
          return object;
        },
        getRowProperties: (wanted: object) => {
          expect(wanted).toEqual({ rowHidden: true });
          const result = { value: [] as { rowHidden: boolean }[] };
          look(() => {
            const first = place().top.at + 1;
            result.value = Array.from({ length: sizeOf(place()).rows }, (_, row) => ({
              rowHidden: sheetOf()?.hiddenRows?.includes(first + row) ?? false,
            }));
          });
          return result;
        },
        getColumnProperties: (wanted: object) => {
          expect(wanted).toEqual({ columnHidden: true });
          const result = { value: [] as { columnHidden: boolean }[] };
          look(() => {
            const first = place().left.at;
            result.value = Array.from({ length: sizeOf(place()).columns }, (_, column) => ({
              columnHidden: sheetOf()?.hiddenColumns?.includes(first + column) ?? false,
            }));
          });
          return result;
        },
        select: () => {
          look(() => {
            const sheet = sheetOf();
            if (!sheet) throw new OfficeError("ItemNotFound");
            selected = `${sheet.name}!${addressOf()}`;
          });
        },
      };
      for (const property of ["values", "formulas", "numberFormat"]) {
        Object.defineProperty(object, property, { get: () => values[property], set: write });
      }
      for (const property of ["rowIndex", "columnIndex", "rowCount", "columnCount"]) {
        Object.defineProperty(object, property, { get: () => values[property] });
      }
      return object;
    };

    const usedAddress = (sheet: FakeSheet | undefined): string => {
      const used = Object.entries(sheet?.cells ?? {})
        .filter(([, { value, formula }]) => value !== "" || formula !== "")
        .map(([address]) => parseReference(address)!);
      if (used.length === 0) return "";
      const rows = used.map(({ top }) => top.at);
      const columns = used.map(({ left }) => left.at);
      const [row, column] = [Math.min(...rows), Math.min(...columns)];
      const size = {
        rows: Math.max(...rows) - row + 1,
        columns: Math.max(...columns) - column + 1,
      };
      return printAddress(areaAt({ row, column }, size));
    };

    const formats = (sheetOf: () => FakeSheet | undefined, cells: readonly string[]) => {
      const list = (): FakeFormat[] => {
        const sheet = sheetOf();
        if (!sheet) throw new OfficeError("ItemNotFound");
        return (formatted[sheet.id] ??= [...(sheet.formats ?? [])]);
      };
      const alter = (run: () => void): void => {
        change(() => {
          if (sheetOf()?.locked) throw new OfficeError("AccessDenied");
          run();
        });
      };
      const format = (found: () => FakeFormat) => {
        const read = { id: "", type: "", address: "", cellCount: 0, formula: "", color: "" };
        const existing = (): FakeFormat => {
          const one = list().find(({ id }) => id === found().id);
          if (!one) throw new OfficeError("ItemNotFound", found().id);
          return one;
        };
        const customOnly = (): FakeFormat => {
          if (existing().type !== "Custom") throw new OfficeError("InvalidOperation");
          return existing();
        };
        return {
          read,
          get id() {
            return read.id;
          },
          get type() {
            return read.type;
          },
          getRanges: () => ({
            load: () => {
              look(() => {
                const quoted = `'${sheetOf()?.name.replaceAll("'", "''")}'`;
                read.address = existing()
                  .cells.map((cell) => `${quoted}!${cell}`)
                  .join(", ");
                read.cellCount = existing().cells.length;
              });
            },
            get address() {
              return read.address;
            },
            get cellCount() {
              return read.cellCount;
            },
          }),
          custom: {
            rule: {
              load: () => {
                look(() => {
                  read.formula = customOnly().formula ?? "";
                });
              },
              get formula() {
                return read.formula;
              },
              set formula(formula: string) {
                alter(() => {
                  customOnly().formula = formula;
                });
              },
            },
            format: {
              fill: {
                load: () => {
                  look(() => {
                    read.color = customOnly().colour ?? "";
                  });
                },
                get color() {
                  return read.color;
                },
                set color(colour: string) {
                  alter(() => {
                    customOnly().colour = colour;
                  });
                },
              },
            },
          },
          delete: () => {
            alter(() => {
              list().splice(list().indexOf(existing()), 1);
            });
          },
        };
      };
      const object = {
        items: [] as ReturnType<typeof format>[],
        load: () => {
          look(() => {
            object.items = list().map((one) => {
              const item = format(() => one);
              Object.assign(item.read, { id: one.id, type: one.type });
              return item;
            });
          });
        },
        getItem: (id: string) => format(() => ({ id, type: "", cells: [] })),
        add: (type: string) => {
          let added: FakeFormat | undefined;
          alter(() => {
            added = { id: `{format ${(lastFormat += 1)}}`, type, cells };
            list().unshift(added);
          });
          return format(() => added!);
        },
      };
      return object;
    };

    const worksheet = (sheetOf: () => FakeSheet | undefined, mayBeNull: boolean) => {
      const values = { id: "", name: "" };
      const existing = (): FakeSheet | undefined => {
        const sheet = sheetOf();
        if (!sheet && !mayBeNull) throw new OfficeError("ItemNotFound");
        return sheet;
      };
      const object = {
        isNullObject: false,
        get id() {
          return values.id;
        },
        get name() {
          return values.name;
        },
        load: () => {
          look(() => {
            const sheet = existing();
            object.isNullObject = sheet === undefined;
            if (sheet) Object.assign(values, { id: sheet.id, name: sheet.name });
          });
        },
        activate: () => {
          look(() => {
            active = existing()!;
          });
        },
        getRange: (address?: string) =>
          address === undefined
            ? { conditionalFormats: formats(existing, []) }
            : range(existing, () => address),
        getRanges: (addresses: string) => {
          expect(addresses.length).toBeLessThanOrEqual(8192);
          return { conditionalFormats: formats(existing, addresses.split(/, ?/)) };
        },
        getUsedRangeOrNullObject: (valuesOnly: boolean) => {
          expect(valuesOnly).toBe(true);
          return range(existing, () => usedAddress(existing()));
        },
      };
      return object;
    };

    const setting = (key: string, mayBeNull: boolean) => {
      const object = {
        isNullObject: false,
        value: undefined as unknown,
        load: () => {
          look(() => {
            if (!settings.has(key) && !mayBeNull) throw new OfficeError("ItemNotFound", key);
            object.isNullObject = !settings.has(key);
            object.value = settings.get(key);
          });
        },
        delete: () => {
          change(() => {
            if (!settings.delete(key)) throw new OfficeError("ItemNotFound", key);
          });
        },
      };
      return object;
    };

    const all = { items: [] as ReturnType<typeof worksheet>[] };
    const context = {
      sync,
      workbook: {
        getSelectedRange: () => {
          const [reference] = [parseReference(selection)];
          const object = range(
            () => {
              if (!reference) throw new OfficeError("InvalidSelection");
              return find(reference.sheet!);
            },
            () => printAddress(reference!),
          );
          return Object.assign(object, {
            worksheet: worksheet(() => find(reference!.sheet!), false),
          });
        },
        settings: {
          add: (key: string, value: unknown) => {
            // what travels is JSON
            const json = JSON.stringify(value);
            change(() => settings.set(key, JSON.parse(json)));
          },
          getItem: (key: string) => setting(key, false),
          getItemOrNullObject: (key: string) => setting(key, true),
        },
        worksheets: {
          load: () => {
            look(() => {
              all.items = sheets.map(({ id, name }) =>
                Object.defineProperties(
                  worksheet(() => find(id), false),
                  { id: { value: id }, name: { value: name } },
                ),
              );
            });
          },
          get items() {
            return all.items;
          },
          getItem: (key: string) => worksheet(() => find(key), false),
          getItemOrNullObject: (key: string) => worksheet(() => find(key), true),
          getActiveWorksheet: () => worksheet(() => active, false),
          onChanged: {
            add: (listener: (event: { worksheetId: string }) => unknown) => {
              change(() => listeners.add(listener));
              return {
                context,
                remove: () => {
                  change(() => listeners.delete(listener));
                },
              };
            },
          },
        },
      },
    };
    return context;
  };

  return {
    host: {
      run: (work) => work(open() as unknown as Excel.RequestContext),
      isSetSupported: (name, version) =>
        name === "ExcelApi" && Number(version.split(".")[1]) <= minor,
    },
    sheets,
    settings,
    formats: (at) => formatted[sheets[at]!.id] ?? sheets[at]!.formats ?? [],
    requests: () => requests,
    loaded: () => loaded,
    selected: () => selected,
    answerLate: async () => {
      release();
      await turn;
    },
    change: (worksheetId) => {
      for (const listener of listeners) listener({ worksheetId });
    },
    listeners: () => listeners.size,
  };
}
