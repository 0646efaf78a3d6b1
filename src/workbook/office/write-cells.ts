/** New contents for cells, all or none of them. */
import { printAddress } from "../../model/a1";
import type { CellWrite, WriteOutcome } from "../../model/check-port";
import { MAX_FILLED_CELLS } from "../../model/limits";
import type { Call, CellValue, Outcome } from "../../model/workbook-port";
import { allOrNothing } from "./all-or-nothing";
import { cellAt, printCell, runsOf, type Run } from "./cell-runs";
import { nullableSheets, sheetsOnce } from "./each-sheet-once";
import type { Gateway } from "./gateway";
import { typedAgain, typedText } from "./typed-text";

type Context = Excel.RequestContext;

/** Values and formulas: part of the first version. */
const BASE = "1.1";
/** Null objects in place of errors for what does not exist. */
const NULL_OBJECTS = "1.4";

/** What a run of cells held before it was written to. */
interface Former extends Run<CellWrite> {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

export async function writeCells(
  gateway: Gateway<Context>,
  cells: readonly CellWrite[],
  call?: Call,
): Promise<WriteOutcome> {
  if (cells.length === 0) return { value: undefined };
  if (cells.length > MAX_FILLED_CELLS) {
    return { problem: { kind: "tooManyCells", limit: MAX_FILLED_CELLS } };
  }
  const unreadable = cells.find((cell) => !cellAt(cell));
  if (unreadable) return { problem: { kind: "noSuchPlace", place: printCell(unreadable) } };

  const runs = runsOf(cells);
  const before = await contentsOf(gateway, runs, call);
  if (before.problem) return before;
  const other = before.value.flatMap(otherThanHeld)[0];
  if (other) return { problem: { kind: "changedMeanwhile", place: printCell(other) } };
  return allOrNothing(
    gateway,
    {
      needs: BASE,
      queue: (context) => {
        const rangeOf = rangesOf(context);
        for (const run of runs)
          rangeOf(run).values = run.items.map(({ content }) => [typed(content)]);
      },
      undo: (context) => {
        const rangeOf = rangesOf(context);
        for (const former of before.value) rangeOf(former).formulas = rowsAgain(former);
      },
    },
    call,
  );
}

function typed(content: string | number): string | number {
  return typeof content === "string" ? typedText(content) : content;
}

function rangesOf(context: Context) {
  const sheetOf = sheetsOnce(context);
  return ({ sheet, cells }: Pick<Former, "sheet" | "cells">): Excel.Range =>
    sheetOf(sheet).getRange(printAddress(cells));
}

/** What the cells hold now; a problem where a sheet is gone. */
async function contentsOf(
  gateway: Gateway<Context>,
  runs: readonly Run<CellWrite>[],
  call?: Call,
): Promise<Outcome<readonly Former[]>> {
  const outcome = await gateway<Outcome<readonly Former[]>>(
    {
      needs: NULL_OBJECTS,
      work: async (context, sync) => {
        const sheetOf = nullableSheets(context);
        const ranges = runs.map((run) => {
          const range = sheetOf(run.sheet).getRange(printAddress(run.cells));
          return range.load("values,formulas");
        });
        await sync();
        const [absent] = runs.find((run) => sheetOf(run.sheet).isNullObject)?.items ?? [];
        if (absent) return { problem: { kind: "noSuchPlace", place: printCell(absent) } };
        return { value: runs.map((run, place) => formerOf(run, ranges[place])) };
      },
    },
    call,
  );
  return outcome.problem ? outcome : outcome.value;
}

function formerOf(run: Run<CellWrite>, range: Excel.Range | undefined): Former {
  const values = (range?.values ?? []) as CellValue[][];
  const formulas = (range?.formulas ?? []) as CellValue[][];
  return { ...run, values, formulas };
}

/** The cells that hold something else than they were said to hold. */
function otherThanHeld({ items, values, formulas }: Former): readonly CellWrite[] {
  return items.filter(
    ({ held }, at) =>
      held && (held.value !== values[at]?.[0] || held.formula !== formulas[at]?.[0]),
  );
}

/** What has to be written for the cells to hold again what they held. */
function rowsAgain({ values, formulas }: Former): CellValue[][] {
  return formulas.map((row, at) =>
    row.map((formula, place) => typedAgain(values[at]?.[place] ?? "", formula)),
  );
}
