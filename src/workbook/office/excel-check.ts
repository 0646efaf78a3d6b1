/** What the check reads of the open workbook and does to it, through Office.js. */
// these rules look for context.sync, whose place the gateway's sync with its time limit takes
/* eslint-disable office-addins/call-sync-after-load, office-addins/call-sync-before-read */
import { areaAt, parseReference, printAddress, type Reference } from "../../model/a1";
import type {
  CellAddress,
  CellMark,
  CellWrite,
  CheckPort,
  CheckScope,
  ReadCall,
  SheetContent,
} from "../../model/check-port";
import { MAX_CELLS_PER_REQUEST, MAX_FILLED_CELLS, MAX_ROWS_ONE_BY_ONE } from "../../model/limits";
import { readNumberText } from "../../model/number-text";
import type { CellValue, Outcome } from "../../model/workbook-port";
import { markCells, markedCells, unmarkCells } from "./cell-marks";
import type { Gateway } from "./gateway";
import { requestsFor } from "./pieces";

type Context = Excel.RequestContext;
type Sync = () => Promise<void>;

/** Null objects in place of errors for what does not exist. */
const NULL_OBJECTS = "1.4";
/** Properties of rows, the pattern of fills, the event of changed cells. */
const ROWS_AND_EVENTS = "1.9";

export function createExcelCheck(gateway: Gateway<Context>): CheckPort {
  return {
    read: (scope, call = {}) =>
      gateway(
        { needs: ROWS_AND_EVENTS, work: (context, sync) => read(context, sync, scope, call) },
        call,
      ),
    show: async (cell, call) => {
      const shown = await gateway(
        { needs: NULL_OBJECTS, work: (context, sync) => show(context, sync, cell) },
        call,
      );
      return shown.problem ? shown : shown.value;
    },
    write: (cells, call) => write(gateway, cells, call),
    mark: async (cells: readonly CellMark[], call) => {
      const marked = await gateway(
        {
          needs: ROWS_AND_EVENTS,
          isChange: true,
          work: (context, sync) => markCells(context, sync, cells),
        },
        call,
      );
      return marked.problem ? marked : marked.value;
    },
    unmark: (call) => gateway({ needs: ROWS_AND_EVENTS, isChange: true, work: unmarkCells }, call),
    marked: (call) =>
      gateway(
        {
          needs: NULL_OBJECTS,
          work: async (context, sync) => (await markedCells(context, sync)).length,
        },
        call,
      ),
    watch: (listener) => watch(gateway, listener),
  };
}

interface SheetPart {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Reference;
  /** Whether some of its rows are hidden, and others are not. */
  readonly isMixed: boolean;
}

/** Three requests, and one more for each further 5 MB of cells. */
async function read(
  context: Context,
  sync: Sync,
  scope: CheckScope,
  { onProgress }: ReadCall,
): Promise<readonly SheetContent[]> {
  const parts = await usedParts(context, sync, scope);
  const rows = parts.map(({ sheet, used, isMixed }) => (isMixed ? rowsOf(sheet, used) : []));
  for (const row of rows.flat()) row.load("rowHidden");
  const contents = parts.map(({ name, used }) => ({
    name,
    top: used.top.at,
    left: used.left.at,
    values: [] as CellValue[][],
    formulas: [] as CellValue[][],
    formats: [] as string[][],
  }));
  const requests = requestsFor(
    parts.map(({ used }) => used),
    MAX_CELLS_PER_REQUEST,
  );
  for (const [at, request] of requests.entries()) {
    const pieces = request.flatMap(({ range, cells }) => {
      const [part, content] = [parts[range], contents[range]];
      return part && content ? [{ content, loaded: part.sheet.getRange(printAddress(cells)) }] : [];
    });
    for (const { loaded } of pieces) loaded.load("values,formulas,numberFormat");
    await sync();
    for (const { content, loaded } of pieces) {
      content.values.push(...(loaded.values as CellValue[][]));
      content.formulas.push(...(loaded.formulas as CellValue[][]));
      content.formats.push(...(loaded.numberFormat as string[][]));
    }
    onProgress?.((at + 1) / requests.length);
  }
  return contents.map((content, at) => ({
    ...content,
    hiddenRows: (rows[at] ?? []).flatMap(({ rowHidden }, row) =>
      rowHidden ? [content.top + row + 1] : [],
    ),
  }));
}

/** The used cells of the sheets of a scope; sheets without any are left out. */
async function usedParts(
  context: Context,
  sync: Sync,
  scope: CheckScope,
): Promise<readonly SheetPart[]> {
  const { worksheets } = context.workbook;
  if (scope !== "workbook") {
    const selected = context.workbook.getSelectedRange();
    const sheet = worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("name");
    used.load("address,rowHidden");
    if (scope === "selection") selected.load("address");
    await sync();
    const part = partOf(sheet, used);
    if (!part) return [];
    if (scope === "sheet") return [part];
    const common = intersection(part.used, parseReference(selected.address));
    return common ? [{ ...part, used: common }] : [];
  }
  worksheets.load("items/name");
  await sync();
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true),
  }));
  for (const { used } of sheets) used.load("address,rowHidden");
  await sync();
  return sheets.flatMap(({ sheet, used }) => partOf(sheet, used) ?? []);
}

function partOf(sheet: Excel.Worksheet, used: Excel.Range): SheetPart | undefined {
  const reference = used.isNullObject ? undefined : parseReference(used.address);
  // null where the rows differ; a used range that is hidden as a whole is a hidden sheet's, in effect
  const isMixed = !used.isNullObject && (used.rowHidden as boolean | null) === null;
  return reference && { name: sheet.name, sheet, used: reference, isMixed };
}

/** Each row by itself, of a sheet that is small enough for as many objects. */
function rowsOf(sheet: Excel.Worksheet, { top, bottom, left }: Reference): Excel.Range[] {
  const count = bottom.at - top.at + 1;
  if (count > MAX_ROWS_ONE_BY_ONE) return [];
  return Array.from({ length: count }, (_, at) =>
    sheet.getRangeByIndexes(top.at + at, left.at, 1, 1),
  );
}

function intersection(one: Reference, other: Reference | undefined): Reference | undefined {
  if (!other) return undefined;
  const top = Math.max(one.top.at, other.top.at);
  const left = Math.max(one.left.at, other.left.at);
  const rows = Math.min(one.bottom.at, other.bottom.at) - top + 1;
  const columns = Math.min(one.right.at, other.right.at) - left + 1;
  if (rows <= 0 || columns <= 0) return undefined;
  return areaAt({ sheet: one.sheet, row: top, column: left }, { rows, columns });
}

async function show(
  context: Context,
  sync: Sync,
  { sheet: name, cell }: CellAddress,
): Promise<Outcome<undefined>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await sync();
  if (sheet.isNullObject) return { problem: { kind: "noSuchPlace", place: name } };
  sheet.activate();
  sheet.getRange(cell).select();
  await sync();
  return { value: undefined };
}

async function write(
  gateway: Gateway<Context>,
  cells: readonly CellWrite[],
  call: Parameters<CheckPort["write"]>[1],
): Promise<Outcome<undefined>> {
  if (cells.length > MAX_FILLED_CELLS) {
    return { problem: { kind: "tooManyCells", limit: MAX_FILLED_CELLS } };
  }
  const before = await gateway(
    {
      needs: NULL_OBJECTS,
      work: async (context, sync) => {
        const ranges = cells.map((one) => rangeOf(context, one));
        for (const range of ranges) range.load("formulas");
        await sync();
        return ranges.map(({ formulas }) => formulas as CellValue[][]);
      },
    },
    call,
  );
  if (before.problem) return before;
  const written = await gateway(
    {
      needs: NULL_OBJECTS,
      isChange: true,
      work: async (context, sync) => {
        for (const one of cells) rangeOf(context, one).values = [[asTyped(one.content)]];
        await sync();
        return undefined;
      },
    },
    call,
  );
  if (!written.problem) return written;
  // a request that fails leaves done what came before its failure
  await gateway({
    needs: NULL_OBJECTS,
    isChange: true,
    work: async (context, sync) => {
      cells.forEach((one, at) => {
        rangeOf(context, one).formulas = before.value[at] ?? [[""]];
      });
      await sync();
    },
  });
  return written;
}

function rangeOf(context: Context, { sheet, cell }: CellAddress): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(cell);
}

/** What Excel would take for a formula or a number stays a text behind an apostrophe. */
function asTyped(content: string | number): string | number {
  if (typeof content === "number") return content;
  const isTaken = /^[=+\-@']/u.test(content) || readNumberText(content) !== undefined;
  return isTaken ? `'${content}` : content;
}

function watch(
  gateway: Gateway<Context>,
  listener: (sheet: string) => void,
): Promise<Outcome<() => void>> {
  return gateway({
    needs: ROWS_AND_EVENTS,
    work: async (context, sync) => {
      const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
        const named = await gateway({
          needs: NULL_OBJECTS,
          work: async (own, ownSync) => {
            const sheet = own.workbook.worksheets.getItemOrNullObject(worksheetId);
            sheet.load("name");
            await ownSync();
            return sheet.isNullObject ? "" : sheet.name;
          },
        });
        listener(named.problem ? "" : named.value);
      });
      await sync();
      return () => {
        void gateway({
          needs: ROWS_AND_EVENTS,
          work: async () => {
            handler.remove();
            // only the context that added the handler can take it away
            await handler.context.sync();
          },
        });
      };
    },
  });
}
