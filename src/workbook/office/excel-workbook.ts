/** The open workbook, through Office.js. */
// these rules look for context.sync, whose place the gateway's sync with its time limit takes
/* eslint-disable office-addins/call-sync-after-load, office-addins/call-sync-before-read */
import { addAll } from "../../model/add-all";
import {
  areaAt,
  countCells,
  MAX_COLUMNS,
  MAX_ROWS,
  parseReference,
  printAddress,
  printReference,
  sizeOf,
  type Reference,
} from "../../model/a1";
import { MAX_CELLS_PER_REQUEST, MAX_PREVIEW_CELLS } from "../../model/limits";
import type { CellValue, Contents, Outcome, WorkbookPort } from "../../model/workbook-port";
import type { Gateway, Request } from "./gateway";
import { requestsFor } from "./pieces";

type Context = Excel.RequestContext;
type Sync = () => Promise<void>;

/** Ranges, values and formulas: part of the first version. */
const BASE = "1.1";
/** Null objects in place of errors for what does not exist. */
const NULL_OBJECTS = "1.4";
/** The event of a changed selection. */
const SELECTION_EVENT = "1.2";

export function createExcelWorkbook(gateway: Gateway<Context>): WorkbookPort {
  return {
    selection: (call) => gateway({ needs: BASE, work: selection }, call),
    read: async (references, call) => {
      const isOpen = references.some(isWhole);
      const request: Request<Context, Outcome<CellValue[][][]>> = {
        needs: references.length === 0 ? BASE : NULL_OBJECTS,
        work: (context, sync) => read(context, sync, references, isOpen),
      };
      const outcome = await gateway(request, call);
      return outcome.problem ? outcome : outcome.value;
    },
    contents: (cells, call) =>
      gateway({ needs: BASE, work: (context, sync) => contents(context, sync, cells) }, call),
    change: (change, call) =>
      gateway(
        {
          needs: BASE,
          isChange: true,
          work: async (context, sync) => {
            rangeOf(context, change.cells).formulas = copy(change.formulas);
            const { formats } = change;
            if (formats) rangeOf(context, formats.cells).numberFormat = copy(formats.rows);
            await sync();
            return undefined;
          },
        },
        call,
      ),
    watchSelection: (listener) => watchSelection(gateway, listener),
  };
}

function copy<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row]);
}

function sheetOf(context: Context, { sheet }: Reference): Excel.Worksheet {
  const { worksheets } = context.workbook;
  return sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
}

function rangeOf(context: Context, reference: Reference): Excel.Range {
  return sheetOf(context, reference).getRange(printAddress(reference));
}

async function selection(context: Context, sync: Sync): Promise<Reference> {
  const range = context.workbook.getSelectedRange();
  range.load("address");
  await sync();
  const reference = parseReference(range.address);
  if (!reference) throw new Error(`Excel gave the address ${range.address}`);
  return reference;
}

async function contents(context: Context, sync: Sync, cells: Reference): Promise<Contents> {
  const formulas: CellValue[][] = [];
  const formats: string[][] = [];
  await readPieces(context, sync, [cells], "formulas,numberFormat", (_, range) => {
    addAll(formulas, range.formulas as CellValue[][]);
    addAll(formats, range.numberFormat as string[][]);
  });
  return { formulas, formats };
}

function isWhole(reference: Reference): boolean {
  const { rows, columns } = sizeOf(reference);
  return rows === MAX_ROWS || columns === MAX_COLUMNS;
}

async function read(
  context: Context,
  sync: Sync,
  references: readonly Reference[],
  isOpen: boolean,
): Promise<Outcome<CellValue[][][]>> {
  const sheets = references.map((reference) =>
    reference.sheet === undefined
      ? undefined
      : context.workbook.worksheets.getItemOrNullObject(reference.sheet),
  );
  for (const sheet of sheets) sheet?.load("name");
  const used = isOpen
    ? references.map((reference, place) =>
        isWhole(reference)
          ? (sheets[place] ?? sheetOf(context, reference)).getUsedRangeOrNullObject(true)
          : undefined,
      )
    : [];
  for (const range of used) range?.load("rowIndex,rowCount,columnIndex,columnCount");
  if (isOpen || sheets.some(Boolean)) await sync();
  const absent = references.find((_, place) => sheets[place]?.isNullObject);
  if (absent) return { problem: { kind: "noSuchPlace", place: printReference(absent) } };
  const ranges = references.map((reference, place) => ended(reference, used[place]));
  const cells = ranges.reduce((sum, range) => sum + countCells(range), 0);
  if (cells > MAX_PREVIEW_CELLS) {
    return { problem: { kind: "tooManyCells", limit: MAX_PREVIEW_CELLS } };
  }
  const values: CellValue[][][] = ranges.map(() => []);
  await readPieces(context, sync, ranges, "values", (place, range) => {
    addAll(values[place] ?? [], range.values as CellValue[][]);
  });
  return { value: values };
}

/** Whole rows and columns up to the last cell that holds something. */
function ended(reference: Reference, used: Excel.Range | undefined): Reference {
  if (!used) return reference;
  const isEmpty = used.isNullObject;
  const [bottom, right] = isEmpty
    ? [0, 0]
    : [used.rowIndex + used.rowCount - 1, used.columnIndex + used.columnCount - 1];
  const { sheet, top, left } = reference;
  const lastRow = Math.max(top.at, Math.min(reference.bottom.at, bottom));
  const lastColumn = Math.max(left.at, Math.min(reference.right.at, right));
  const size = { rows: lastRow - top.at + 1, columns: lastColumn - left.at + 1 };
  return areaAt({ sheet, row: top.at, column: left.at }, size);
}

/** Loads properties of ranges, one request for each 5 MB, and hands every piece over in order. */
async function readPieces(
  context: Context,
  sync: Sync,
  ranges: readonly Reference[],
  properties: string,
  take: (place: number, range: Excel.Range) => void,
): Promise<void> {
  for (const request of requestsFor(ranges, MAX_CELLS_PER_REQUEST)) {
    const parts = request.map((piece) => ({ ...piece, loaded: rangeOf(context, piece.cells) }));
    for (const { loaded } of parts) loaded.load(properties);
    await sync();
    for (const { range, loaded } of parts) take(range, loaded);
  }
}

function watchSelection(
  gateway: Gateway<Context>,
  listener: () => void,
): Promise<Outcome<() => void>> {
  return gateway({
    needs: SELECTION_EVENT,
    work: async (context, sync) => {
      const handler = context.workbook.onSelectionChanged.add(() => {
        listener();
        return Promise.resolve();
      });
      await sync();
      return () => {
        void gateway({
          needs: SELECTION_EVENT,
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
