import type { CellPlace } from "../../../src/tables/checks";
import type { RowData, TableData } from "../../../src/tables/data";
import { readCellAt } from "../../../src/tables/reproduce";
import { specOf } from "../../../src/tables/table-set";
import type { CleanDocument } from "./clean";
import {
  nameOfCell,
  rowsAt,
  textAt,
  withoutRows,
  withRowsBehind,
  withText,
  withTexts,
  type CellAt,
} from "./edit";
import { madeOf } from "./figures";
import type { Candidate, Fault, Kind } from "./kind";
import { misspelt } from "./words";
import { inputsOf, isBrokenBy, leastChange } from "./widths";

/** The rows of grids whose labels stand in cells of their own. */
function rowsOf(
  document: CleanDocument,
): readonly { readonly table: TableData; readonly row: RowData; readonly at: CellAt }[] {
  return document.tables.flatMap((table) => {
    const layout = specOf(table.spec)?.layout;
    if (layout === "card" || layout === "timeline") return [];
    return table.rows.flatMap((row) => {
      const at = document.labelAt(row);
      return row.origin && textAt(document.blocks, at).trim() !== "" ? [{ table, row, at }] : [];
    });
  });
}

function figuresOf(table: TableData, row: RowData): readonly CellPlace[] {
  return table.columns
    .map(({ id: column }) => ({ table, row, column }))
    .filter((place) => readCellAt(place).cell.kind === "number");
}

/** Whether a row is one that its table must have, by its own name. */
function isNamed({ spec }: TableData, row: RowData): boolean {
  const rows = specOf(spec)?.rows;
  if (!rows) return false;
  // in an open table an item may be called anything
  if (rows.from === "open" && row.role === "item") return false;
  const isFixed = (rows.from === "fixed" ? rows.rows : rows.then).some(({ id }) => id === row.id);
  return isFixed || rows.from === "sectors" || rows.from === "results";
}

/** The cells, those below a line moved up or down. */
function shifted(
  cells: readonly CellAt[],
  from: Pick<CellAt, "sheet" | "line">,
  by: number,
): readonly CellAt[] {
  return cells.map((cell) =>
    cell.sheet === from.sheet && cell.line > from.line ? { ...cell, line: cell.line + by } : cell,
  );
}

function cellsOf(document: CleanDocument, places: readonly CellPlace[]): readonly CellAt[] {
  return places.flatMap((place) => document.cellAt(place) ?? []);
}

/** The figures that are sums over this row, by enough that they must lack it. */
function sumsOver(document: CleanDocument, table: TableData, row: RowData): readonly CellPlace[] {
  return figuresOf(table, row).filter((place) => {
    const lists = document.relations
      .of(place)
      .filter(
        ({ check }) =>
          check.cell.row !== row &&
          Object.entries(check.inputs).some(
            ([name, places]) =>
              !check.single.has(name) &&
              places.some((one) => one.row === row && one.column === place.column) &&
              places.some((one) => one.row !== row),
          ),
      );
    const least = leastChange(place, lists);
    return least !== undefined && Math.abs(readCellAt(place).cell.value ?? 0) >= least;
  });
}

/** The names of a table's sums: a row that they count, and that is not there, is told beside them. */
function sumLabels(document: CleanDocument, { rows }: TableData): readonly CellAt[] {
  return rows
    .filter(({ role }) => role === "total" || role === "subtotal")
    .map((row) => document.labelAt(row));
}

/** Where a list names the fund or project that the row is about. */
function listedAs(document: CleanDocument, { id }: RowData): readonly CellAt[] {
  return document.tables
    .filter(({ spec }) => spec === "annex-8-list" || spec === "annex-9-list")
    .flatMap(({ rows }) => rows.filter((row) => row.id === id))
    .map((row) => document.labelAt(row));
}

const STRANGERS = { zh: "食堂", en: "Cafeteria" };

export const ROW_KINDS: readonly Kind[] = [
  {
    group: "rows",
    title: "A label misspelt",
    candidates: (document) =>
      rowsOf(document)
        .filter(({ table, row }) => isNamed(table, row))
        .map(({ table, row, at }): Candidate => ({
          template: table.spec,
          plant: (random) => {
            const text = textAt(document.blocks, at);
            const slip = misspelt(text, random);
            if (slip === undefined) return undefined;
            return {
              ...labelled(document, at, slip),
              // a name that is taken for another row's leaves the sums without its figures
              made: madeOf(document, figuresOf(table, row)),
            };
          },
        })),
  },
  {
    group: "rows",
    title: "A row under a name that is none",
    candidates: (document) =>
      rowsOf(document)
        .filter(({ table, row }) => isNamed(table, row) && figuresOf(table, row).length > 0)
        .map(({ table, at }): Candidate => ({
          template: table.spec,
          plant: () => labelled(document, at, STRANGERS[document.language]),
        })),
  },
  {
    group: "rows",
    title: "The labels of two rows exchanged",
    candidates: (document) =>
      rowsOf(document).flatMap((one, place, all) => {
        const other = all[place + 1];
        const isPair =
          other?.table === one.table && one.row.role === "item" && other.row.role === "item";
        if (!isPair) return [];
        return [{ template: one.table.spec, plant: () => exchanged(document, one, other) }];
      }),
  },
  {
    group: "rows",
    title: "A row left out",
    candidates: (document) =>
      rowsOf(document).map(({ table, row, at }): Candidate => ({
        template: table.spec,
        plant: () => {
          const counted = sumsOver(document, table, row);
          if (counted.length === 0) return undefined;
          const listed = listedAs(document, row);
          return {
            document: withoutRows(document.blocks, at),
            at: [document.titleAt(table)],
            made: [
              ...shifted([...madeOf(document, counted), ...sumLabels(document, table)], at, -1),
              ...listed,
            ],
            isAcross: listed.length > 0,
            what: `${nameOfCell(at)}: without the row ${row.label}`,
          };
        },
      })),
  },
  {
    group: "rows",
    title: "A row twice",
    candidates: (document) =>
      rowsOf(document)
        .filter(({ table, row }) => figuresOf(table, row).length > 0)
        .map(({ table, row, at }): Candidate => ({
          template: table.spec,
          plant: () => {
            const own = [at, ...cellsOf(document, figuresOf(table, row))];
            return {
              document: withRowsBehind(document.blocks, at, rowsAt(document.blocks, at)),
              at: [...own, ...own.map((cell) => ({ ...cell, line: cell.line + 1 }))],
              made: shifted(madeOf(document, figuresOf(table, row)), at, 1),
              what: `${nameOfCell(at)}: ${row.label} twice`,
            };
          },
        })),
  },
  {
    group: "rows",
    title: "A word of another language in a label",
    candidates: (document) =>
      rowsOf(document).flatMap(({ table, at }): Candidate[] => {
        const text = textAt(document.blocks, at);
        if (!/\p{Script=Han}和\p{Script=Han}/u.test(text)) return [];
        return [
          {
            template: table.spec,
            plant: () =>
              labelled(
                document,
                at,
                text.replace(/(?<=\p{Script=Han})和(?=\p{Script=Han})/u, " and "),
              ),
          },
        ];
      }),
  },
];

function labelled(document: CleanDocument, at: CellAt, text: string): Fault {
  return {
    document: withText(document.blocks, at, text),
    at: [at],
    what: `${nameOfCell(at)}: ${textAt(document.blocks, at)} → ${text}`,
  };
}

interface LabelledRow {
  readonly table: TableData;
  readonly row: RowData;
  readonly at: CellAt;
}

/** Undefined where no relation tells the two rows from each other. */
function exchanged(
  document: CleanDocument,
  one: LabelledRow,
  other: LabelledRow,
): Fault | undefined {
  const standIn = (place: CellPlace): CellPlace => {
    if (place.row === one.row) return { ...place, row: other.row };
    return place.row === other.row ? { ...place, row: one.row } : place;
  };
  const places = [...figuresOf(one.table, one.row), ...figuresOf(other.table, other.row)];
  const isTold = places.some((place) =>
    document.relations
      .of(place)
      .some(
        (held) =>
          [held.check.cell, ...inputsOf(held.check)].some(({ row }) => row === place.row) &&
          isBrokenBy(held, standIn),
      ),
  );
  if (!isTold) return undefined;
  return {
    document: withTexts(document.blocks, [
      [one.at, textAt(document.blocks, other.at)],
      [other.at, textAt(document.blocks, one.at)],
    ]),
    at: [one.at, other.at, ...cellsOf(document, places)],
    made: madeOf(document, places),
    what: `${nameOfCell(one.at)}: ${one.row.label} ↔ ${other.row.label}`,
  };
}
