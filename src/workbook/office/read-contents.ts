/** What sheets hold, for whoever checks them: as few requests as Excel's limits allow. */
import { addAll } from "../../model/add-all";
import {
  areaAt,
  countCells,
  overlap,
  parseReference,
  printAddress,
  type Reference,
} from "../../model/a1";
import type { CheckScope, ReadCall, SheetContent, SheetPart } from "../../model/check-port";
import { MAX_CELLS_PER_REQUEST, MAX_DOCUMENT_CELLS } from "../../model/limits";
import type { CellValue, Outcome, WorkbookProblem } from "../../model/workbook-port";
import { SETTINGS_LINE } from "../../tables/companion-line";
import type { Gateway } from "./gateway";
import { requestsFor } from "./pieces";

type Context = Excel.RequestContext;
type Sync = () => Promise<void>;

/** Null objects in place of errors for what does not exist. */
const NULL_OBJECTS = "1.4";
/** Properties of rows and columns, one by one. */
const LINE_PROPERTIES = "1.9";

/** Excel for the web says so of answers beyond its 5 MB. */
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";
/** Cells of a request that is not made smaller any more. */
const FEWEST_CELLS = 1_000;

/** How the cells are asked for: what this Excel can do, and its limit, show when it is asked. */
interface Way {
  readonly needs: typeof LINE_PROPERTIES | typeof NULL_OBJECTS;
  readonly most: number;
}

/** A sheet, and its cells that are read; without any it is blank. */
interface Part {
  readonly id: string;
  readonly name: string;
  readonly cells: Reference | undefined;
  /** What was selected of it. */
  readonly area?: string;
}

interface Content extends SheetContent {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly formats: string[][];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

export async function readContents(
  gateway: Gateway<Context>,
  scope: CheckScope | SheetPart,
  call: ReadCall = {},
): Promise<Outcome<readonly SheetContent[]>> {
  let way: Way = { needs: LINE_PROPERTIES, most: MAX_CELLS_PER_REQUEST };
  for (;;) {
    const { needs } = way;
    const work = read(scope, way, call);
    const outcome = await gateway({ needs, work }, call);
    if (!outcome.problem) return outcome.value;
    const other = otherWay(way, outcome.problem);
    if (!other) return outcome;
    way = other;
  }
}

/** Older Excels do not tell which rows and columns are hidden; cells full of prose need smaller requests. */
function otherWay(way: Way, problem: WorkbookProblem): Way | undefined {
  if (problem.kind === "unsupported" && way.needs === LINE_PROPERTIES) {
    return { ...way, needs: NULL_OBJECTS };
  }
  const isTooLarge = problem.kind === "failed" && problem.code === TOO_LARGE;
  if (isTooLarge && way.most > FEWEST_CELLS) return { ...way, most: Math.ceil(way.most / 4) };
  return undefined;
}

function read(scope: CheckScope | SheetPart, { needs, most }: Way, { onProgress }: ReadCall) {
  return async (context: Context, sync: Sync): Promise<Outcome<readonly SheetContent[]>> => {
    const parts = await partsOf(scope, context, sync);
    if (!parts) {
      return { problem: { kind: "noSuchPlace", place: (scope as SheetPart).sheet } };
    }
    const filled = parts.flatMap(({ id, cells }, place) => (cells ? [{ id, cells, place }] : []));
    const total = filled.reduce((sum, { cells }) => sum + countCells(cells), 0);
    // a single stray cell far away makes a sheet of millions
    if (total > MAX_DOCUMENT_CELLS) {
      return { problem: { kind: "tooManyCells", limit: MAX_DOCUMENT_CELLS } };
    }
    const contents = parts.map(blank);
    let done = 0;
    const pieces = requestsFor(
      filled.map(({ cells }) => cells),
      most,
    );
    for (const request of pieces) {
      const loaded = request.flatMap(({ range: at, cells }) => {
        const one = filled[at];
        const content = one && contents[one.place];
        if (!content) return [];
        const range = context.workbook.worksheets.getItem(one.id).getRange(printAddress(cells));
        range.load("values,formulas,numberFormat");
        const lines =
          needs === LINE_PROPERTIES
            ? {
                rows: range.getRowProperties({ rowHidden: true }),
                columns: range.getColumnProperties({ columnHidden: true }),
              }
            : undefined;
        return [{ content, cells, range, lines }];
      });
      await sync();
      for (const { content, cells, range, lines } of loaded) {
        addAll(content.values, range.values as CellValue[][]);
        addAll(content.formulas, range.formulas as CellValue[][]);
        addAll(content.formats, range.numberFormat as string[][]);
        lines?.rows.value.forEach(({ rowHidden }, row) => {
          if (rowHidden) content.hiddenRows.push(cells.top.at + row + 1);
        });
        lines?.columns.value.forEach(({ columnHidden }, at) => {
          const column = cells.left.at + at;
          // the next piece of the sheet may have the same columns
          if (columnHidden && !content.hiddenColumns.includes(column)) {
            content.hiddenColumns.push(column);
          }
        });
        done += countCells(cells);
      }
      onProgress?.(done / total);
    }
    return { value: contents };
  };
}

function blank({ name, cells, area }: Part): Content {
  const [top, left] = [cells?.top.at ?? 0, cells?.left.at ?? 0];
  const content = {
    name,
    top,
    left,
    values: [],
    formulas: [],
    formats: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return area === undefined ? content : { ...content, area };
}

/** Undefined where the sheet is gone. */
async function partsOf(
  scope: CheckScope | SheetPart,
  context: Context,
  sync: Sync,
): Promise<readonly Part[] | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  if (scope === "workbook") {
    await sync();
    const sheets = worksheets.items.map((sheet) => ({ sheet, used: usedOf(sheet) }));
    if (sheets.length > 0) await sync();
    return sheets.map(({ sheet: { id, name }, used }) => ({ id, name, cells: cellsOf(used) }));
  }
  const part = await partOf(scope, context, sync);
  return part && [part, ...(await settingsBeside(part, worksheets.items, sync))];
}

async function partOf(
  scope: Exclude<CheckScope, "workbook"> | SheetPart,
  { workbook }: Context,
  sync: Sync,
): Promise<Part | undefined> {
  const range = scope === "selection" ? workbook.getSelectedRange() : undefined;
  if (range) loadBounds(range);
  const sheet =
    range?.worksheet ??
    (typeof scope === "object"
      ? workbook.worksheets.getItemOrNullObject(scope.sheet)
      : workbook.worksheets.getActiveWorksheet());
  sheet.load("id,name");
  const used = usedOf(sheet);
  await sync();
  if (sheet.isNullObject) return undefined;
  const { id, name } = sheet;
  const filled = cellsOf(used);
  const wanted = range
    ? cellsOf(range)
    : typeof scope === "object" && scope.area !== undefined
      ? parseReference(scope.area)
      : undefined;
  if (!wanted) return { id, name, cells: filled };
  return { id, name, cells: filled && common(wanted, filled), area: printAddress(wanted) };
}

/** Where a sheet says in its first lines what it is. */
const HEAD = "A1:A10";

/** The sheet on which rules are set: it holds for every check, whatever is checked. */
async function settingsBeside(
  part: Part,
  sheets: readonly Excel.Worksheet[],
  sync: Sync,
): Promise<readonly Part[]> {
  const others = sheets.filter(({ id }) => id !== part.id);
  if (others.length === 0) return [];
  const heads = others.map((sheet) => {
    const head = sheet.getRange(HEAD);
    head.load("values");
    return { sheet, head, used: usedOf(sheet) };
  });
  await sync();
  return heads
    .filter(({ head }) => head.values.flat().includes(SETTINGS_LINE))
    .map(({ sheet: { id, name }, used }) => ({ id, name, cells: cellsOf(used) }));
}

function loadBounds(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
}

function usedOf(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  loadBounds(used);
  return used;
}

function cellsOf(range: Excel.Range): Reference | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return areaAt({ row, column }, { rows, columns });
}

/** The cells that two areas of a sheet share. */
function common(one: Reference, other: Reference): Reference | undefined {
  if (!overlap(one, other)) return undefined;
  const row = Math.max(one.top.at, other.top.at);
  const column = Math.max(one.left.at, other.left.at);
  const rows = Math.min(one.bottom.at, other.bottom.at) - row + 1;
  const columns = Math.min(one.right.at, other.right.at) - column + 1;
  return areaAt({ row, column }, { rows, columns });
}
