import type { Language } from "../model/language";
import type { Measure } from "../model/measure";
import { nameKey, normaliseText } from "../model/text";
import {
  instanceId,
  type HeaderOrigin,
  type NoteData,
  type PrintedHeading,
  type RowData,
  type RowOrigin,
  type TableData,
  type UnitLine,
} from "../tables/data";
import type { ColumnSpec, TableSpec } from "../tables/spec";
import { namedRows } from "../tables/table-set";
import { misnamed, type HeaderMatch } from "./header";
import type { Unplaced } from "./recognised";
import type { GridRow } from "./document";
import { labelOf } from "./rows";
import type { RowMatch } from "./row-match";

/** A table under way: a later grid may continue it. */
export interface Draft {
  readonly spec: TableSpec;
  readonly parameters: TableData["parameters"];
  readonly document: string;
  readonly title: string;
  /** Where its header stands: nowhere, where it was printed without one. */
  readonly headerRows?: readonly GridRow[];
  readonly titleLine?: number;
  readonly language: Language;
  readonly unit: Measure;
  readonly unitLine?: UnitLine;
  readonly header: HeaderMatch;
  readonly width: number;
  readonly rows: RowMatch[];
  readonly notes: NoteData[];
}

export function draftId({ spec, parameters }: Pick<Draft, "spec" | "parameters">): string {
  return instanceId(spec.id, parameters);
}

/** A table that ends in a total is over once the total is there. */
export function isComplete({ spec, rows }: Draft): boolean {
  const total = namedRows(spec)
    .filter(({ role }) => role === "total")
    .at(-1);
  return total === undefined
    ? spec.rows.from === "fixed" && rows.length >= spec.rows.rows.length
    : rows.some(({ id }) => id === total.id);
}

/** A continued table may have its columns at other places than its first part. */
export function realigned(match: RowMatch, own: HeaderMatch, first: HeaderMatch): RowMatch {
  const width = Math.max(first.label, ...first.places.values()) + 1;
  const cells = Array<string>(width).fill("");
  for (const [column, at] of first.places) {
    cells[at] = match.row.cells[own.places.get(column) ?? -1] ?? "";
  }
  cells[first.label] = printedLabel(match, own.label);
  const origin = originOf(match.row, own, [...first.places.keys()]);
  return { ...match, row: { ...match.row, cells }, origin };
}

/** The cells of a continued table's row that stand under no column of its first part. */
export function notInFirst(
  { spec, header: first }: Pick<Draft, "spec" | "header">,
  own: HeaderMatch,
): (match: RowMatch) => Unplaced[] {
  const columns = [...own.places].filter(([column]) => first.places.has(column));
  return outside(spec, new Set([...columns.map(([, at]) => at), own.label]), own.label);
}

/** The table, and the cells of its rows that stand under no known column. */
export function finish(draft: Draft): { table: TableData; unplaced: Unplaced[] } {
  const { spec, header, parameters } = draft;
  const columns = spec.columns.filter(({ id }) => header.places.has(id));
  const labelOfColumn = (id: string): string => header.labels[header.places.get(id) ?? -1] ?? id;
  const wrong = columns.filter(({ id }) => isMisnamed(spec, id, labelOfColumn(id)));
  const table: TableData = {
    id: draftId(draft),
    spec: spec.id,
    ...(parameters ? { parameters } : {}),
    document: draft.document,
    title: draft.title,
    language: draft.language,
    unit: draft.unit,
    ...(draft.unitLine ? { unitLine: draft.unitLine } : {}),
    columns: columns.map(({ id }) => ({
      id,
      label: labelOfColumn(id),
    })),
    rows: draft.rows.map((match) => rowData(match, draft, columns)),
    ...(draft.notes.length > 0 ? { notes: draft.notes } : {}),
    ...(wrong.length > 0
      ? { remarks: [{ code: "headerMisnamed", columns: wrong.map(({ id }) => id) }] }
      : {}),
    ...headerOrigin(draft, columns),
  };
  const placed = new Set([...header.places.values(), header.label]);
  return { table, unplaced: draft.rows.flatMap(outside(spec, placed, header.label)) };
}

/** The heading of a group may stand in front of the column's own. */
function isMisnamed(spec: TableSpec, column: string, label: string): boolean {
  const key = nameKey(label);
  return misnamed(spec, column).some(
    (pattern) => pattern.matches(key) || key.endsWith(pattern.key),
  );
}

function headerOrigin(
  { header, headerRows = [], titleLine }: Draft,
  columns: readonly ColumnSpec[],
): { header?: HeaderOrigin } {
  const lowest = headerRows.at(-1);
  if (!lowest) return {};
  const { line, first = 0 } = lowest;
  return {
    header: {
      line,
      ...(titleLine === undefined ? {} : { titleLine }),
      label: first + header.label,
      columns: columns.map(({ id }) => first + (header.places.get(id) ?? 0)),
      printed: header.labels.map((text, at) => ({
        at: first + at,
        text,
        ...ownHeading(headerRows, at, line),
      })),
    },
  };
}

/** The lowest cell of a header that has words over a column: below it the header is merged, or blank. */
function ownHeading(
  headerRows: readonly GridRow[],
  at: number,
  line: number,
): Pick<PrintedHeading, "line" | "own"> {
  const lowest = [...headerRows].reverse().find(({ cells }) => (cells[at] ?? "").trim() !== "");
  return { line: lowest?.line ?? line, own: normaliseText(lowest?.cells[at] ?? "") };
}

/** Where a row's cells stand, of the columns of its table. */
function originOf(
  { first = 0, facts }: GridRow,
  { label, places }: HeaderMatch,
  columns: readonly string[],
): RowOrigin {
  return {
    label: first + label,
    cells: columns.map((id) => {
      const at = places.get(id);
      return at === undefined ? undefined : first + at;
    }),
    ...(facts ? { facts } : {}),
  };
}

/** In the order of the first part's places, which is that of the header; a row's is the table's. */
function inOrderOf(
  origin: RowOrigin,
  from: ReadonlyMap<string, number>,
  columns: readonly ColumnSpec[],
): RowOrigin {
  const ids = [...from.keys()];
  return { ...origin, cells: columns.map(({ id }) => origin.cells[ids.indexOf(id)]) };
}

function rowData(match: RowMatch, { header }: Draft, columns: readonly ColumnSpec[]): RowData {
  const { row, id, role, section } = match;
  const origin = match.origin
    ? inOrderOf(match.origin, header.places, columns)
    : originOf(
        row,
        header,
        columns.map((column) => column.id),
      );
  return {
    id,
    label: printedLabel(match, header.label),
    role,
    ...(section === undefined ? {} : { section }),
    line: row.line,
    cells: columns.map((column) => (row.cells[header.places.get(column.id) ?? -1] ?? "").trim()),
    origin,
  };
}

/** A section's number may stand in a cell before its name, which may stand in any. */
function printedLabel({ role, row }: RowMatch, label: number): string {
  if (role !== "section") return labelOf(row, label);
  const upToLabel = normaliseText(row.cells.slice(0, label + 1).join(" "));
  return upToLabel || normaliseText(row.cells.join(" "));
}

/** What of a row stands neither under a known column nor in its label. */
function outside(
  spec: TableSpec,
  placed: ReadonlySet<number>,
  label: number,
): (match: RowMatch) => Unplaced[] {
  return (match) => {
    const { row, role } = match;
    // a section's name may have been read out of any of its cells
    const name = role === "section" ? printedLabel(match, label) : "";
    return row.cells.flatMap((cell, at) => {
      const text = normaliseText(cell);
      if (placed.has(at) || text === "" || name.includes(text)) return [];
      return [
        {
          line: row.line,
          text: cell,
          why: `column ${at + 1} of ${spec.id} is not known`,
          about: { code: "unknownColumn", table: spec.id, column: (row.first ?? 0) + at },
        },
      ];
    });
  };
}
