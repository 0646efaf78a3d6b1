import { isNotApplicableText } from "../model/number-text";
import {
  STANDARD_SIZE,
  type Area,
  type CellPlan,
  type RowPlan,
  type SheetPlan,
} from "../model/workbook-plan";
import type { RowData } from "../tables/data";
import { keyLine } from "../tables/key-line";
import type { Holds, RowSpec, TableSpec } from "../tables/spec";
import { columnSpec, holdsOf, namedRows } from "../tables/table-set";
import { bareSheet } from "./bare-sheet";
import { printedFigure, heldFigure, textContent, type ShownCell } from "./cell-content";
import { columnWidths, rowHeight } from "./column-widths";
import { groupLabel, labelHeading } from "./column-label";
import { cellKey, type Relations } from "./derivations";
import { derivedFormula } from "./derived-formula";
import type { HeldCells } from "./held-cells";
import type { Formulas } from "./request";
import { TITLE_SIZE, type CellKind } from "./styles";
import type { Layouts, TableLayout } from "./table-layout";
import type { TemplateTexts } from "./texts";
import type { Wording } from "./titles";
import { unitLine } from "./unit-line";

/** What the sheets of a workbook are made with. */
export interface Sheets {
  readonly layouts: Layouts;
  readonly relations: Relations;
  readonly cells: HeldCells;
  readonly formulas: Formulas;
  readonly wording: Wording;
  readonly texts: TemplateTexts;
  readonly isPublished: (table: string) => boolean;
}

/** Of a bold text fewer letters fit into a width. */
const BOLD_FITS = 0.88;

/** Sheets wider than this, in characters, are printed across the page. */
const PORTRAIT_WIDTH = 90;

/** A table as a sheet, without what hangs on other sheets: validations, conditions and charts. */
export function tableSheet(layout: TableLayout, sheets: Sheets): SheetPlan {
  const { table, headerRow, headerRows, width, sheet } = layout;
  const widths = sheetWidths(layout);
  const header = headerPlan(layout, sheets, widths);
  const body = table.rows.map((row) => bodyRow(row, layout, sheets, widths));
  const notes = (table.notes ?? []).map(({ text }) => noteRow(text, widths));
  const firstNote = layout.firstRow + body.length + 1;
  const isWide = widths.reduce((sum, one) => sum + one, 0) > PORTRAIT_WIDTH;
  const title = titleRow(table.title, widths);
  const rows = [
    title.row,
    ...(layout.unitRow === undefined ? [] : [textRow(unitLine(table) ?? "", "unit")]),
    textRow(keyLine(table), "key"),
    { cells: [] },
    ...header.rows,
    ...body,
    ...(notes.length > 0 ? [{ cells: [] }, ...notes] : []),
  ];
  return {
    ...bareSheet({ name: sheet, columnWidths: widths, rows }, table.language),
    merges: [
      ...(title.isSpanned ? [{ top: 0, left: 0, bottom: 0, right: width - 1 }] : []),
      ...header.merges,
      ...notes.map((_, at) => {
        const row = firstNote + at;
        return { top: row, left: 0, bottom: row, right: width - 1 };
      }),
    ],
    frozen: { rows: headerRow + headerRows, columns: 1 },
    print: {
      isLandscape: isWide,
      titleRows: { first: headerRow, last: headerRow + headerRows - 1 },
    },
  };
}

/** Room for what is still to be written, by what a column holds. */
const ROOM: Readonly<Record<Holds, number>> = {
  amount: 14,
  share: 12,
  rating: 18,
  arrow: 12,
  code: 12,
  name: 40,
  text: 32,
  prose: 48,
};

function sheetWidths({ table, spec }: TableLayout): readonly number[] {
  const [label = 0, ...own] = columnWidths(table);
  const isOpen = spec.rows.from === "open";
  return [
    isOpen ? Math.max(ROOM.name, label) : label,
    ...own.map((width, at) => {
      const holds = columnSpec(spec, table.columns[at]?.id ?? "")?.holds;
      return holds === undefined ? width : Math.max(ROOM[holds], width);
    }),
  ];
}

function textRow(text: string, style: string): RowPlan {
  return { cells: [{ ...textContent(text), style }] };
}

/** A title that is longer than its table is wide goes on in more lines over the table's width. */
function titleRow(
  text: string,
  widths: readonly number[],
): { readonly row: RowPlan; readonly isSpanned: boolean } {
  const scale = TITLE_SIZE / STANDARD_SIZE;
  const width = widths.reduce((sum, one) => sum + one, 0) / scale;
  const height = rowHeight([text], [width]);
  if (height === rowHeight([text], [Infinity]))
    return { row: textRow(text, "title"), isSpanned: false };
  return {
    row: {
      height: Math.ceil(height * scale),
      cells: [{ ...textContent(text), style: "titleInLines" }],
    },
    isSpanned: true,
  };
}

function noteRow(text: string, widths: readonly number[]): RowPlan {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return { height: rowHeight([text], [width]), cells: [{ ...textContent(text), style: "note" }] };
}

/** Headings of columns; those of one group stand under a heading of their own. */
function headerPlan(
  { table, spec, headerRow, headerRows }: TableLayout,
  { wording }: Sheets,
  widths: readonly number[],
): { rows: readonly RowPlan[]; merges: readonly Area[] } {
  const heading = (text: string, style = "header"): CellPlan => ({ ...textContent(text), style });
  const label = heading(labelHeading(spec, wording), "headerLabel");
  const own = table.columns.map((column) => column.label);
  const height = rowHeight(
    [label.content?.kind === "text" ? label.content.text : "", ...own],
    widths.map((width) => width * BOLD_FITS),
  );
  if (headerRows === 1) {
    return { rows: [{ height, cells: [label, ...own.map((text) => heading(text))] }], merges: [] };
  }
  const groups = table.columns.map(({ id }) => groupLabel(spec, id, wording));
  const isFirst = (at: number): boolean =>
    groups[at] === undefined || groups[at] !== groups[at - 1];
  const upper = own.map((text, at) =>
    heading(groups[at] === undefined ? text : isFirst(at) ? groups[at] : ""),
  );
  const lower = own.map((text, at) => heading(groups[at] === undefined ? "" : text));
  const merges: Area[] = [{ top: headerRow, left: 0, bottom: headerRow + 1, right: 0 }];
  own.forEach((_, at) => {
    if (!isFirst(at)) return;
    const isAlone = groups[at] === undefined;
    const next = own.findIndex((_text, other) => other > at && isFirst(other));
    const last = isAlone ? at : (next < 0 ? own.length : next) - 1;
    const bottom = isAlone ? headerRow + 1 : headerRow;
    if (last > at || isAlone)
      merges.push({ top: headerRow, left: at + 1, bottom, right: last + 1 });
  });
  return {
    rows: [{ cells: [label, ...upper] }, { height, cells: [heading("", "headerLabel"), ...lower] }],
    merges,
  };
}

function bodyRow(
  row: RowData,
  layout: TableLayout,
  sheets: Sheets,
  widths: readonly number[],
): RowPlan {
  const { table, spec } = layout;
  const named = namedRows(spec).find(({ id }) => id === row.id);
  const cells = table.columns.map(({ id }, at) =>
    bodyCell(row, id, row.cells[at] ?? "", named, layout, sheets),
  );
  const isNamedLater = spec.rows.from === "open" && named === undefined && !isListed(spec);
  const label: CellPlan = {
    ...textContent(row.label),
    style: isNamedLater ? `label-input-${row.role}` : `label-${row.role}`,
  };
  return { height: rowHeight([row.label, ...row.cells], widths), cells: [label, ...cells] };
}

/** Whether the framework names the rows, so that nobody else has to. */
function isListed({ rows }: TableSpec): boolean {
  return rows.from === "open" && rows.listed !== undefined;
}

function bodyCell(
  row: RowData,
  column: string,
  printed: string,
  named: RowSpec | undefined,
  { table, spec }: TableLayout,
  { relations, layouts, cells, formulas, wording, texts, isPublished }: Sheets,
): CellPlan {
  if (row.role === "section") return { ...textContent(printed), style: "label-section" };
  const holds = columnSpec(spec, column) ? holdsOf(spec, row.id, column) : "amount";
  const isFigure = holds === "amount" || holds === "share";
  const style = (kind: CellKind): string => `${isFigure ? "figure" : "text"}-${kind}-${row.role}`;
  if (named?.notApplicable?.includes(column) === true) {
    const text = isNotApplicableText(printed) ? texts.sheets.about.notApplicable : printed;
    return { ...textContent(text), style: style("notApplicable") };
  }
  if (!isFigure) {
    const text = holds === "rating" ? ratingText(row, printed, wording, texts) : printed;
    return { ...textContent(text), style: style("input") };
  }
  const place = { table, row, column };
  const derivation = relations.derivations.get(cellKey(place));
  const kind: CellKind = relations.derived.has(cellKey(place)) ? "derived" : "input";
  const isAsPrinted = isPublished(table.id) || columnSpec(spec, column)?.readFrom !== undefined;
  const shown: ShownCell = isAsPrinted
    ? printedFigure(printed, cells(place))
    : heldFigure(cells(place), derivation && derivedFormula(derivation, layouts, formulas));
  return { ...shown, style: style(kind) };
}

/**
 * A rating in words behind a sign of its own: of the printed signs `●` and `◆` mean two things each,
 * which the framework tells apart. Several signs in one cell stay as they are.
 */
function ratingText(
  { id }: RowData,
  printed: string,
  { framework }: Wording,
  { sheets }: TemplateTexts,
): string {
  if (!/^[●▲◆]$/u.test(printed.trim())) return printed;
  const rating = framework.indicators
    .flatMap(({ components }) => components)
    .find(({ code }) => code === id)?.rating;
  return rating ? sheets.ratings[rating] : printed;
}
