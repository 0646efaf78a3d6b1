/** What a check reads of the open workbook, and does to it, through Office.js. */
// these rules look for context.sync, whose place the gateway's sync with its time limit takes
/* eslint-disable office-addins/call-sync-after-load, office-addins/call-sync-before-read */
import type { CellAddress, CheckPort } from "../../model/check-port";
import type { Call, Outcome } from "../../model/workbook-port";
import { printCell } from "./cell-runs";
import type { Gateway } from "./gateway";
import { countMarks, markCells, unmarkCells } from "./cell-marks";
import { readContents } from "./read-contents";
import { writeCells } from "./write-cells";

type Context = Excel.RequestContext;

/** Sheets are activated and ranges selected: part of the first version. */
const SHOWING = "1.1";
/** The event of changed cells, for all sheets at once. */
const CHANGE_EVENT = "1.9";

/** @param patient for changes: nobody would know of one that took too long whether it was made */
export function createExcelCheck(gateway: Gateway<Context>, patient = gateway): CheckPort {
  return {
    read: (scope, call) => readContents(gateway, scope, call),
    show: (cell, call) => show(gateway, cell, call),
    write: (cells, call) => writeCells(patient, cells, call),
    mark: (cells, call) => markCells(patient, cells, call),
    unmark: (call) => unmarkCells(patient, call),
    marked: (call) => countMarks(gateway, call),
    watch: (listener) => watch(gateway, listener),
  };
}

async function show(
  gateway: Gateway<Context>,
  address: CellAddress,
  call?: Call,
): Promise<Outcome<undefined>> {
  const shown = await gateway(
    {
      needs: SHOWING,
      work: async (context, sync): Promise<undefined> => {
        const sheet = context.workbook.worksheets.getItem(address.sheet);
        sheet.activate();
        sheet.getRange(address.cell).select();
        await sync();
      },
    },
    call,
  );
  const isGone = shown.problem?.kind === "failed" && shown.problem.code === "ItemNotFound";
  return isGone ? { problem: { kind: "noSuchPlace", place: printCell(address) } } : shown;
}

function watch(
  gateway: Gateway<Context>,
  listener: (sheet: string) => void,
): Promise<Outcome<() => void>> {
  return gateway({
    needs: CHANGE_EVENT,
    work: async (context, sync) => {
      let isOver = false;
      const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
        const name = await sheetName(gateway, worksheetId);
        if (name !== undefined && !isOver) listener(name);
      });
      await sync();
      return () => {
        isOver = true;
        void gateway({
          needs: CHANGE_EVENT,
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

/** Undefined where the sheet is gone again, or Excel does not say. */
async function sheetName(gateway: Gateway<Context>, id: string): Promise<string | undefined> {
  const name = await gateway({
    needs: CHANGE_EVENT,
    work: async (context, sync) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await sync();
      return sheet.isNullObject ? undefined : sheet.name;
    },
  });
  return name.problem ? undefined : name.value;
}
