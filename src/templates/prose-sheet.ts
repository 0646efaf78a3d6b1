import type { CellPlan, RowPlan, SheetPlan } from "../model/workbook-plan";
import { bareSheet, companionRow } from "./bare-sheet";
import { textContent } from "./cell-content";
import { rowHeight } from "./column-widths";
import { proseCell, type ProseFigures } from "./prose-figures";
import { addressOf, positionOf, type Layouts } from "./table-layout";
import type { TemplateTexts } from "./texts";
import type { Wording } from "./titles";

const PLACE_WIDTH = 70;
const FIGURE_WIDTH = 12;
const ADDRESS_WIDTH = 22;

/** The figures that sentences derive, each with a link to its sentence and the figures it is made of. */
export function proseSheet(
  { layout, told }: ProseFigures,
  layouts: Layouts,
  { language }: Wording,
  { sheets: { prose, control } }: TemplateTexts,
): SheetPlan {
  const { table } = layout;
  const widths = table.columns.map(() => FIGURE_WIDTH);
  const heading = (text: string): CellPlan => ({ ...textContent(text), style: "header" });
  const rows = told.map(({ place }, at): RowPlan => {
    const row = table.rows[at];
    const column = place.table.columns.find(({ id }) => id === place.column)?.label ?? "";
    const label = [place.table.title, table.rows[at]?.label ?? "", column].filter(
      (text) => text !== "",
    );
    const figures = table.columns.map(({ id }): CellPlan => {
      const { value, format } = proseCell({ table, row: row ?? place.row, column: id });
      return typeof value !== "number"
        ? { style: "figure" }
        : { content: { kind: "number", value }, format, style: "figure-input-item" };
    });
    const text = label.join(" › ");
    const position = positionOf(layouts, place);
    return {
      height: rowHeight([text], [PLACE_WIDTH]),
      cells: [
        { ...textContent(text), style: "text" },
        ...figures,
        { ...textContent(addressOf(position)), style: "link", link: position },
      ],
    };
  });
  const sheet = {
    name: layout.sheet,
    columnWidths: [PLACE_WIDTH, ...widths, ADDRESS_WIDTH],
    rows: [
      { cells: [{ ...textContent(prose.title), style: "title" }] },
      { cells: [{ ...textContent(prose.note), style: "unit" }] },
      companionRow("prose"),
      {
        cells: [
          heading(control.table),
          ...table.columns.map((_, at) => heading(at === 0 ? prose.figure : prose.of)),
          heading(control.cell),
        ],
      },
      ...rows,
    ],
  };
  return {
    ...bareSheet(sheet, language),
    frozen: { rows: layout.firstRow, columns: 1 },
    print: { isLandscape: true, titleRows: { first: layout.headerRow, last: layout.headerRow } },
  };
}
