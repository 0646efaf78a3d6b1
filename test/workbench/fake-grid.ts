/** A grid in memory, for the host's own tests: it stores what is written and computes nothing. */
import type {
  Area,
  Cell,
  CellEdit,
  Condition,
  DefinedName,
  Grid,
  Place,
  SheetInfo,
} from "../../workbench/grid/port";

export interface FakeGrid extends Grid {
  /** What was done to the grid, in order. */
  done: string[];
}

export function createFakeGrid(names: readonly string[] = ["One", "It's"]): FakeGrid {
  const sheets: SheetInfo[] = names.map((name, index) => ({
    id: `id-${index + 1}`,
    name,
    hidden: false,
    protected: false,
  }));
  const cells = new Map<string, Cell>();
  const conditions = new Map<string, readonly Condition[]>();
  const formattable = new Set<string>();
  const done: string[] = [];
  const defined: DefinedName[] = [{ name: "Rate", formula: "=One!$B$1" }];
  let active = sheets[0]!.id;
  let selected: Place = { sheetId: active, area: at(0, 0) };

  const key = (sheetId: string, row: number, column: number) => `${sheetId}/${row}/${column}`;
  const cell = (sheetId: string, row: number, column: number): Cell =>
    cells.get(key(sheetId, row, column)) ?? empty();
  const find = (sheetId: string) => sheets.find((sheet) => sheet.id === sheetId)!;
  const put = ({ sheetId, area }: Place, change: (old: Cell, r: number, c: number) => Cell) => {
    for (let r = 0; r < area.rowCount; r++) {
      for (let c = 0; c < area.columnCount; c++) {
        const [row, column] = [area.row + r, area.column + c];
        cells.set(key(sheetId, row, column), change(cell(sheetId, row, column), r, c));
      }
    }
  };

  return {
    done,
    sheets: () => sheets,
    activeSheetId: () => active,
    hiddenRows: ({ area }) => Array.from({ length: area.rowCount }, () => false),
    hiddenColumns: ({ area }) => Array.from({ length: area.columnCount }, () => false),
    activateSheet: (id) => {
      active = id;
      done.push(`activate ${id}`);
    },
    addSheet: (name) => {
      const id = `id-${sheets.length + 1}`;
      sheets.push({ id, name, hidden: false, protected: false });
      done.push(`add ${name}`);
      return id;
    },
    renameSheet: (id, name) => {
      find(id).name = name;
    },
    setSheetHidden: (id, hidden) => {
      find(id).hidden = hidden;
    },
    deleteSheet: (id) => {
      sheets.splice(sheets.indexOf(find(id)), 1);
    },
    insertFile: (file, position) => {
      const ids = file.sheets.map(({ name, hidden, isProtected }, index) => {
        const id = `file-${sheets.length + 1}`;
        sheets.splice(position + index, 0, { id, name, hidden, protected: isProtected });
        return id;
      });
      defined.push(...file.names);
      done.push(`insert ${file.sheets.map(({ name }) => name).join(", ")} at ${position}`);
      return ids;
    },
    names: () => defined,
    addName: (name) => {
      defined.push(name);
    },
    setName: ({ name, formula }) => {
      defined.find((one) => one.name === name)!.formula = formula;
    },
    deleteName: (name) => {
      defined.splice(
        defined.findIndex((one) => one.name === name),
        1,
      );
    },
    isLocked: ({ sheetId }) => find(sheetId).protected,
    allowsFormats: (id) => !find(id).protected || formattable.has(id),
    protect: (id, { allowsFormats } = { allowsFormats: false }) => {
      find(id).protected = true;
      if (allowsFormats) formattable.add(id);
      return Promise.resolve();
    },
    unprotect: (id) => {
      find(id).protected = false;
      formattable.delete(id);
      return Promise.resolve();
    },
    selection: () => selected,
    activeCell: () => ({ ...selected, area: at(selected.area.row, selected.area.column) }),
    select: (place) => {
      selected = place;
    },
    usedArea: (sheetId) => {
      const used = [...cells].filter(([name, one]) => name.startsWith(sheetId) && one.value !== "");
      const rows = used.map(([name]) => Number(name.split("/")[1]));
      const columns = used.map(([name]) => Number(name.split("/")[2]));
      if (used.length === 0) return null;
      const [row, column] = [Math.min(...rows), Math.min(...columns)];
      return {
        row,
        column,
        rowCount: Math.max(...rows) - row + 1,
        columnCount: Math.max(...columns) - column + 1,
      };
    },
    read: ({ sheetId, area }) =>
      Array.from({ length: area.rowCount }, (_r, r) =>
        Array.from({ length: area.columnCount }, (_c, c) =>
          cell(sheetId, area.row + r, area.column + c),
        ),
      ),
    spillArea: () => null,
    write: (place, edits) => {
      done.push("write");
      put(place, (old, r, c) => edited(old, edits[r]?.[c]));
    },
    setNumberFormats: (place, formats) => {
      put(place, (old, r, c) => ({ ...old, numberFormat: formats[r]![c]! }));
    },
    setStyle: (_place, style) => {
      done.push(`style ${JSON.stringify(style)}`);
    },
    conditions: (sheetId) => conditions.get(sheetId) ?? [],
    setCondition: (sheetId, condition) => {
      const others = (conditions.get(sheetId) ?? []).filter(({ id }) => id !== condition.id);
      conditions.set(sheetId, [condition, ...others]);
    },
    removeCondition: (sheetId, id) => {
      const all = conditions.get(sheetId) ?? [];
      conditions.set(
        sheetId,
        all.filter((one) => one.id !== id),
      );
    },
    insertRows: (sheetId, row, count) => {
      done.push(`insert ${count} rows at ${row} of ${sheetId}`);
    },
    setColumnWidth: (_place, pixels) => {
      done.push(`width ${pixels}`);
    },
    clear: (place) => {
      put(place, empty);
    },
    isFormula: (formula) => !formula.endsWith("("),
    recalculate: (full) => {
      done.push(full ? "recalculate all" : "recalculate");
    },
    settled: () => {
      done.push("settled");
      return Promise.resolve();
    },
    asOneUndoStep: (work) => work(),
    onSelectionChanged: () => undefined,
    onDataChanged: () => undefined,
  };
}

function at(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function empty(): Cell {
  return {
    value: "",
    formula: null,
    text: "",
    numberFormat: "General",
    isError: false,
    fill: null,
  };
}

function edited(old: Cell, edit: CellEdit | undefined): Cell {
  if (edit === undefined) return old;
  const { numberFormat } = old;
  if (edit === null) return { ...empty(), numberFormat };
  if ("formula" in edit) {
    return { ...empty(), numberFormat, formula: edit.formula, value: "computed", text: "computed" };
  }
  return { ...empty(), numberFormat, value: edit.value, text: String(edit.value) };
}
