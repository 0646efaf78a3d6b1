/** Cells that the check has tinted, and how they looked before: kept in the workbook's settings. */
// these rules look for context.sync, whose place the gateway's sync with its time limit takes
/* eslint-disable office-addins/call-sync-after-load, office-addins/call-sync-before-read */
import type { CellMark } from "../../model/check-port";
import { MAX_MARKS } from "../../model/limits";
import type { Outcome } from "../../model/workbook-port";

type Context = Excel.RequestContext;
type Sync = () => Promise<void>;

const SETTING = "wipo-check-marks";

/** A tinted cell with its own fill; null where it had none. */
interface Marked {
  readonly sheet: string;
  readonly cell: string;
  readonly fill: string | null;
}

/** The cells that are marked now. */
export async function markedCells(context: Context, sync: Sync): Promise<readonly Marked[]> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING);
  setting.load("value");
  await sync();
  return setting.isNullObject ? [] : readMarks(setting.value);
}

/** What stands in the settings may be anybody's. */
function readMarks(value: unknown): readonly Marked[] {
  try {
    const marks: unknown = JSON.parse(String(value));
    if (!Array.isArray(marks)) return [];
    return marks.filter(
      (mark: Partial<Marked> | null): mark is Marked =>
        typeof mark?.sheet === "string" && typeof mark.cell === "string",
    );
  } catch {
    return [];
  }
}

/** Tints the cells in one request, in which their own looks are kept as well. */
export async function markCells(
  context: Context,
  sync: Sync,
  cells: readonly CellMark[],
): Promise<Outcome<number>> {
  if (cells.length > MAX_MARKS) return { problem: { kind: "tooManyCells", limit: MAX_MARKS } };
  const before = await markedCells(context, sync);
  const known = new Map(before.map((mark) => [keyOf(mark), mark]));
  // a cell with several findings is tinted once, by the gravest of them
  const wanted = new Map<string, CellMark>();
  for (const cell of cells) {
    if (!wanted.has(keyOf(cell))) wanted.set(keyOf(cell), cell);
  }
  const fills = [...wanted.values()].map((mark) => {
    const { fill } = context.workbook.worksheets.getItem(mark.sheet).getRange(mark.cell).format;
    fill.load("color,pattern");
    return { mark, fill };
  });
  await sync();
  const looks = fills.map(({ mark: { sheet, cell }, fill }): Marked => {
    const isNone = fill.pattern === null || fill.pattern === Excel.FillPattern.none;
    return known.get(keyOf({ sheet, cell })) ?? { sheet, cell, fill: isNone ? null : fill.color };
  });
  const marks = [...new Map([...before, ...looks].map((mark) => [keyOf(mark), mark])).values()];
  // first what would be needed to take the tints back
  context.workbook.settings.add(SETTING, JSON.stringify(marks));
  for (const { mark, fill } of fills) fill.color = mark.colour;
  await sync();
  return { value: marks.length };
}

/** Gives all marked cells their own looks again; sheets that are gone are passed over. */
export async function unmarkCells(context: Context, sync: Sync): Promise<number> {
  const marks = await markedCells(context, sync);
  if (marks.length === 0) return 0;
  const sheets = new Map(
    [...new Set(marks.map(({ sheet }) => sheet))].map((name) => [
      name,
      context.workbook.worksheets.getItemOrNullObject(name),
    ]),
  );
  for (const sheet of sheets.values()) sheet.load("name");
  await sync();
  for (const { sheet: name, cell, fill } of marks) {
    const sheet = sheets.get(name);
    if (!sheet || sheet.isNullObject) continue;
    const own = sheet.getRange(cell).format.fill;
    if (fill === null) own.clear();
    else own.color = fill;
  }
  context.workbook.settings.getItem(SETTING).delete();
  await sync();
  return marks.length;
}

function keyOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}
