/** What the workbook holds, and the removal of some of it: each one look and at most one change. */
import type { Call, Outcome } from "../../model/workbook-port";
import type { Gateway } from "./gateway";

type Context = Excel.RequestContext;

/** Defined names can be added and deleted, null objects, the workbook's own protection. */
export const SHEETS_AND_NAMES = "1.7";

export interface SheetPresent {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
}

export interface NamePresent {
  readonly name: string;
  readonly formula: string;
}

/** Sheets, hidden ones included, and the defined names of the whole workbook. */
export interface Present {
  readonly sheets: readonly SheetPresent[];
  readonly names: readonly NamePresent[];
  readonly isStructureProtected: boolean;
}

export type Doomed = Pick<Present, "sheets" | "names">;

/** Queues the look; what it saw can be read once the caller has sent it. */
export function queueLook({ workbook }: Context): () => Present {
  const { worksheets, names, protection } = workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  protection.load("protected");
  return () => ({
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    isStructureProtected: protection.protected,
  });
}

export function lookAt(gateway: Gateway<Context>, call?: Call): Promise<Outcome<Present>> {
  return gateway(
    {
      needs: SHEETS_AND_NAMES,
      work: async (context, sync) => {
        const seen = queueLook(context);
        await sync();
        return seen();
      },
    },
    call,
  );
}

/** What became of a removal; unless it is done, nothing was deleted. */
export type Removal = "done" | "onlySheets" | "structureProtected";

/** Deletes what is picked, unless no visible sheet would remain or no sheet may be deleted. */
export function removePicked(
  gateway: Gateway<Context>,
  pick: (present: Present) => Doomed,
  call?: Call,
): Promise<Outcome<Removal>> {
  return gateway(
    {
      needs: SHEETS_AND_NAMES,
      isChange: true,
      work: async (context, sync) => {
        const seen = queueLook(context);
        await sync();
        const present = seen();
        const { sheets, names } = pick(present);
        if (sheets.length === 0 && names.length === 0) return "done";
        if (present.isStructureProtected && sheets.length > 0) return "structureProtected";
        const ids = new Set(sheets.map(({ id }) => id));
        const remains = present.sheets.some(
          ({ id, visibility }) => visibility === "Visible" && !ids.has(id),
        );
        if (!remains) return "onlySheets";
        const { workbook } = context;
        // names first: without their sheet they would be left as #REF!
        for (const { name } of names) workbook.names.getItem(name).delete();
        for (const { id, visibility } of sheets) {
          const sheet = workbook.worksheets.getItem(id);
          // Excel does not delete a sheet that only code can show
          if (visibility === "VeryHidden") sheet.visibility = "Hidden";
          sheet.delete();
        }
        await sync();
        return "done";
      },
    },
    call,
  );
}
