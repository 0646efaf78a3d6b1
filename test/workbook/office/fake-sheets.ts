/**
 * As much of Excel as the insertion of sheets uses. Every request can fail before it is begun, fail
 * although it was done (OfficeDev/office-js#3179), or not be answered until the test lets it.
 */
import type { Insertion } from "../../../src/model/sheets-port";
import type { SheetsHost } from "../../../src/workbook/office/excel-sheets";
import { OfficeError } from "./fake-excel";

export type Trouble = "fail" | "failAfter" | "hang" | "hangAfter";

export interface FakeSheet {
  id: string;
  name: string;
  visibility: string;
  isProtected: boolean;
  charts: string[][];
}

export interface FakeSheets {
  readonly host: SheetsHost;
  readonly sheets: () => FakeSheet[];
  /** Name and formula. */
  readonly names: () => Map<string, string>;
  readonly active: () => string;
  readonly requests: () => number;
  readonly created: () => string[];
  /** Lets what hangs be answered. */
  readonly answerLate: () => void;
  readonly protectStructure: () => void;
}

export interface FakeOptions {
  /** What the file holds; the base64 itself is not looked into. */
  readonly file: Insertion;
  readonly troubles?: Readonly<Record<number, Trouble>>;
  /** What Excel calls the sheets and where it leads the names, when it does not as it should. */
  readonly renames?: Readonly<Record<string, string>>;
  readonly lost?: readonly string[];
  readonly astray?: readonly string[];
  readonly minor?: number;
  /** An error in place of the general one. */
  readonly error?: OfficeError;
  readonly lockedSheets?: readonly string[];
  readonly isEditing?: () => boolean;
}

export function fakeSheets(options: FakeOptions): FakeSheets {
  const { file, troubles = {}, renames = {}, minor = 17 } = options;
  const error = options.error ?? new OfficeError("GeneralException");
  const all: FakeSheet[] = [sheet("{0}", "Own"), { ...sheet("{1}", "Kept"), visibility: "Hidden" }];
  const names = new Map([["Own_Total", "=Own!$A$1"]]);
  const created: string[] = [];
  let active = "{0}";
  let requests = 0;
  let nextId = 2;
  let isStructureProtected = false;
  let queue: (() => void)[] = [];
  const waiting: (() => void)[] = [];

  function sheet(id: string, name: string): FakeSheet {
    return { id, name, visibility: "Visible", isProtected: false, charts: [] };
  }
  const later = (action: () => void): void => void queue.push(action);
  const find = (key: string): FakeSheet => {
    const found = all.find(({ id, name }) => id === key || name === key);
    if (!found) throw new OfficeError("ItemNotFound", key);
    return found;
  };

  const insert = (): string[] => {
    if (isStructureProtected) throw new OfficeError("AccessDenied");
    const ids = file.sheets.map(({ name }) => {
      const id = `{${nextId++}}`;
      const isLocked = options.lockedSheets?.includes(name) ?? false;
      all.push({ ...sheet(id, renames[name] ?? name), isProtected: isLocked });
      return id;
    });
    for (const { name, sheet: on } of file.names) {
      if (options.lost?.includes(name)) continue;
      names.set(name, options.astray?.includes(name) ? "=#REF!$A$1:$A$3" : `='${on}'!$A$1:$A$3`);
    }
    return ids;
  };

  /** An object that takes every property and every method, and says which. */
  const recorder = (path: string, tell: (what: string) => void): unknown =>
    new Proxy(() => undefined, {
      get: (_target, key) => recorder(`${path}.${String(key)}`, tell),
      set: (_target, key, value) => {
        later(() => {
          tell(`${path}.${String(key)} = ${String(value)}`);
        });
        return true;
      },
      apply: (_target, _self, args) => {
        const text = `${path}(${args.map(String).join(", ")})`;
        if (!/\.(getItemAt|add)\([^)]*\)$/.test(text)) {
          later(() => {
            tell(text);
          });
        }
        return recorder(text, tell);
      },
    });

  const worksheet = (key: string) => {
    const loaded: Record<string, unknown> = {};
    const chart = (...made: unknown[]): unknown => {
      const lines: string[] = [];
      later(() => {
        const target = find(key);
        if (target.isProtected) throw new OfficeError("AccessDenied");
        lines.push(`add(${made.map(String).join(", ")})`);
        target.charts.push(lines);
      });
      return recorder("chart", (what) => lines.push(what));
    };
    return {
      load: () => {
        later(() => {
          const { isProtected, ...rest } = find(key);
          Object.assign(loaded, rest);
          loaded["protection"] = { protected: isProtected, options: { allowSort: true } };
        });
      },
      get name() {
        return loaded["name"];
      },
      get protection() {
        return {
          ...(loaded["protection"] as object | undefined),
          unprotect: () => {
            later(() => {
              find(key).isProtected = false;
            });
          },
          protect: (protection: unknown) => {
            later(() => {
              find(key).isProtected = JSON.stringify(protection) === '{"allowSort":true}';
            });
          },
        };
      },
      set visibility(value: string) {
        later(() => {
          find(key).visibility = value;
        });
      },
      charts: { add: chart },
      getRange: (address: string) => address,
      activate: () => {
        later(() => {
          active = find(key).id;
        });
      },
      delete: () => {
        later(() => {
          const found = find(key);
          if (isStructureProtected) throw new OfficeError("AccessDenied");
          if (found.visibility === "VeryHidden") throw new OfficeError("InvalidOperation");
          all.splice(all.indexOf(found), 1);
        });
      },
    };
  };

  const newContext = () => {
    const sheetItems: FakeSheet[] = [];
    const nameItems: { name: string; formula: string }[] = [];
    const protection = { protected: false, load: () => undefined };
    const workbook = {
      protection,
      worksheets: {
        items: sheetItems,
        load: () => {
          later(() => {
            sheetItems.splice(0, Infinity, ...all.map((one) => ({ ...one })));
            protection.protected = isStructureProtected;
          });
        },
        getItem: worksheet,
      },
      names: {
        items: nameItems,
        load: () => {
          later(() => {
            const present = [...names].map(([name, formula]) => ({ name, formula }));
            nameItems.splice(0, Infinity, ...present);
          });
        },
        add: (name: string, formula: string) => {
          later(() => {
            if (names.has(name)) throw new OfficeError("ItemAlreadyExists");
            names.set(name, formula);
          });
        },
        getItem: (name: string) => ({
          set formula(value: string) {
            later(() => names.set(name, value));
          },
          delete: () => {
            later(() => {
              if (!names.delete(name)) throw new OfficeError("ItemNotFound");
            });
          },
        }),
      },
      insertWorksheetsFromBase64: () => {
        const result = { value: [] as string[] };
        later(() => {
          result.value = insert();
        });
        return result;
      },
    };
    return { workbook, sync };
  };

  const sync = async (): Promise<void> => {
    await Promise.resolve();
    requests += 1;
    const batch = queue;
    queue = [];
    if (options.isEditing?.()) throw new OfficeError("InvalidOperationInCellEditMode");
    const trouble = troubles[requests];
    if (trouble === "fail") throw error;
    if (trouble === "hang") await new Promise<void>((resolve) => waiting.push(resolve));
    for (const action of batch) action();
    if (trouble === "failAfter") throw error;
    if (trouble === "hangAfter") await new Promise<void>((resolve) => waiting.push(resolve));
  };

  return {
    host: {
      run: async (work) => work(newContext() as unknown as Excel.RequestContext),
      isSetSupported: (name, version) =>
        name === "ExcelApi" && Number(version.split(".")[1]) <= minor,
      createWorkbook: (base64) => {
        created.push(base64);
        return options.error ? Promise.reject(options.error) : Promise.resolve();
      },
    },
    sheets: () => all,
    names: () => names,
    active: () => active,
    requests: () => requests,
    created: () => created,
    answerLate: () => {
      for (const resolve of waiting.splice(0)) resolve();
    },
    protectStructure: () => {
      isStructureProtected = true;
    },
  };
}
