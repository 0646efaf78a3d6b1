import { displayedNumber } from "../../templates/displayed-number";
import type { CellPlan, SheetPlan } from "../../model/workbook-plan";
import type { Preview, PreviewCell } from "./protocol";

/** What fits into the narrowest pane. */
const ROWS = 8;
const COLUMNS = 4;

/** Characters of a cell that are shown: enough to know what stands there. */
const LONGEST = 60;

/** The top of a table's sheet: title, unit, headings, first rows. */
export function previewOf(sheet: SheetPlan): Preview {
  const { first, last } = sheet.print.titleRows ?? { first: 0, last: -1 };
  const cellsOf = (row: number): readonly (CellPlan | null)[] => sheet.rows[row]?.cells ?? [];
  const after = sheet.rows.slice(last + 1);
  // notes stand behind a row without cells
  const end = after.findIndex(({ cells }) => cells.length === 0);
  const body = end < 0 ? after : after.slice(0, end);
  const width = sheet.columnWidths.length;
  const second = cellsOf(1)[0];
  return {
    title: textOf(cellsOf(0)[0]),
    unit: second?.style === "unit" ? textOf(second) : undefined,
    headings: headings(cellsOf(first), last > first ? cellsOf(last) : [], Math.min(width, COLUMNS)),
    rows: body
      .slice(0, ROWS)
      .map(({ cells }) =>
        Array.from({ length: Math.min(width, COLUMNS) }, (_, at) => shown(cells[at])),
      ),
    moreRows: Math.max(0, body.length - ROWS),
    moreColumns: Math.max(0, width - COLUMNS),
    charts: sheet.charts.length,
  };
}

/** A heading of a group goes before each of its columns. */
function headings(
  upper: readonly (CellPlan | null)[],
  lower: readonly (CellPlan | null)[],
  count: number,
): readonly string[] {
  let group = "";
  return Array.from({ length: count }, (_, at) => {
    const above = textOf(upper[at]);
    const below = textOf(lower[at]);
    if (above !== "") group = above;
    return cut(below === "" ? above : `${group} · ${below}`);
  });
}

function shown(cell: CellPlan | null | undefined): PreviewCell {
  const style = cell?.style ?? "";
  return {
    text: cut(textOf(cell)),
    isInput: style.includes("-input-"),
    isFigure: style.startsWith("figure-"),
  };
}

function textOf(cell: CellPlan | null | undefined): string {
  const content = cell?.content;
  if (!content) return "";
  if (content.kind === "text") return content.text;
  const value = content.kind === "number" ? content.value : content.result;
  if (typeof value === "number") return displayedNumber(value, cell.format ?? "General");
  return typeof value === "object" ? value.error : String(value);
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  // half a character is never left
  return `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…`;
}
