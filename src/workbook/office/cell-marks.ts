/**
 * Tints of cells, which can be taken away again: how the cells looked before is kept in the
 * workbook's settings. A cell that somebody has given another fill since then is theirs again.
 */
// these rules look for context.sync, whose place the gateway's sync with its time limit takes
/* eslint-disable office-addins/call-sync-after-load, office-addins/call-sync-before-read */
import { areaAt, printAddress } from "../../model/a1";
import type { CellMark } from "../../model/check-port";
import { MAX_MARKS } from "../../model/limits";
import type { Call, Outcome } from "../../model/workbook-port";
import { cellAt, printCell } from "./cell-runs";
import { toTheEnd, type Gateway } from "./gateway";
import { nullableSheets } from "./nullable-sheets";

type Context = Excel.RequestContext;

/** Settings, and null objects in place of errors for what does not exist. */
const SETTINGS = "1.4";
/** The pattern of a fill: only it tells a cell without a fill from a white one. */
const PATTERNS = "1.9";

/** The workbook's setting that holds the marks. */
const KEY = "wipo-check-marks";

/** A marked cell as the setting has it. A sheet's id stays, whatever it is called. */
interface Mark {
  readonly sheetId: string;
  readonly cell: string;
  /** What the cell was filled with; null for nothing. */
  readonly colour: string | null;
  readonly tint: string;
}

/** A cell that is to be marked, and what it is filled with now. */
type Look = Mark;

interface Seen {
  /** Undefined where the workbook has no such setting. */
  readonly stored: readonly Mark[] | undefined;
  readonly looks: readonly Look[];
}

export async function markCells(
  gateway: Gateway<Context>,
  all: readonly CellMark[],
  call?: Call,
): Promise<Outcome<number>> {
  const unreadable = all.find((cell) => !cellAt(cell));
  if (unreadable) return { problem: { kind: "noSuchPlace", place: printCell(unreadable) } };
  const cells = withoutDoubles(all);
  if (cells.length > MAX_MARKS) return { problem: { kind: "tooManyCells", limit: MAX_MARKS } };

  const seen = await look(gateway, cells, call);
  if (seen.problem) return seen;
  const { stored, looks } = seen.value;
  const marks = marksWith(stored ?? [], looks);
  if (marks.length > MAX_MARKS) return { problem: { kind: "tooManyCells", limit: MAX_MARKS } };
  if (looks.length === 0) return { value: marks.length };

  const marked = await change(
    gateway,
    (context) => {
      // first: whatever is tinted is then remembered
      context.workbook.settings.add(KEY, marks);
      for (const one of looks) fillOf(context, one).color = one.tint;
    },
    call,
  );
  if (!marked.problem) return { value: marks.length };
  // in the same order: what stops this at a cell has stopped the change there as well. Where not
  // even the setting came in, its deletion fails, and rightly ends the request.
  await change(
    gateway,
    (context) => {
      const { settings } = context.workbook;
      if (stored) settings.add(KEY, stored);
      else settings.getItem(KEY).delete();
      for (const one of looks) fill(context, one);
    },
    toTheEnd(call),
  );
  return marked;
}

export async function unmarkCells(
  gateway: Gateway<Context>,
  call?: Call,
): Promise<Outcome<number>> {
  const tinted = await gateway({ needs: SETTINGS, work: tintedMarks }, call);
  if (tinted.problem) return tinted;
  const marks = tinted.value;
  if (!marks) return { value: 0 };
  const unmarked = await change(
    gateway,
    (context) => {
      for (const mark of marks) fill(context, mark);
      // last: where a cell cannot be filled, the rest is still remembered
      context.workbook.settings.getItem(KEY).delete();
    },
    call,
  );
  return unmarked.problem ? unmarked : { value: marks.length };
}

export function countMarks(gateway: Gateway<Context>, call?: Call): Promise<Outcome<number>> {
  return gateway(
    {
      needs: SETTINGS,
      work: async (context, sync) => {
        const stored = queueMarks(context);
        await sync();
        return stored()?.length ?? 0;
      },
    },
    call,
  );
}

/**
 * Each cell once, its address as it is kept. A cell with several findings gets the tint that comes
 * first, the gravest one's.
 */
function withoutDoubles(cells: readonly CellMark[]): readonly CellMark[] {
  const first = new Map<string, CellMark>();
  for (const one of cells) {
    const at = cellAt(one);
    const cell = at ? printAddress(areaAt(at, { rows: 1, columns: 1 })) : one.cell;
    const key = `${cell},${one.sheet.toLowerCase()}`;
    if (!first.has(key)) first.set(key, { ...one, cell });
  }
  return [...first.values()];
}

/** What is marked with these cells; those that are marked already keep the looks they had at first. */
function marksWith(stored: readonly Mark[], looks: readonly Look[]): readonly Mark[] {
  const marks = new Map(stored.map((mark) => [keyOf(mark), mark]));
  for (const one of looks) {
    const former = marks.get(keyOf(one));
    const isOurs = former !== undefined && isSameColour(former.tint, one.colour);
    marks.set(keyOf(one), isOurs ? { ...one, colour: former.colour } : one);
  }
  return [...marks.values()];
}

function keyOf({ sheetId, cell }: Mark): string {
  return `${cell},${sheetId}`;
}

function isSameColour(one: string, other: string | null): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

/** What is kept, and how the cells look; a problem where a sheet is gone. */
async function look(
  gateway: Gateway<Context>,
  cells: readonly CellMark[],
  call?: Call,
): Promise<Outcome<Seen>> {
  const outcome = await gateway<Outcome<Seen>>(
    {
      needs: PATTERNS,
      work: async (context, sync) => {
        const stored = queueMarks(context);
        const sheetOf = nullableSheets(context, cells);
        const ranges = cells.map((cell) => {
          const range = sheetOf(cell).getRange(cell.cell);
          return range.load("format/fill/color,format/fill/pattern");
        });
        await sync();
        const absent = cells.find((cell) => sheetOf(cell).isNullObject);
        if (absent) return { problem: { kind: "noSuchPlace", place: printCell(absent) } };
        const looks = cells.map((cell, place): Look => ({
          sheetId: sheetOf(cell).id,
          cell: cell.cell,
          colour: colourOf(ranges[place]?.format.fill),
          tint: cell.colour,
        }));
        return { value: { stored: stored(), looks } };
      },
    },
    call,
  );
  return outcome.problem ? outcome : outcome.value;
}

/** Excel calls a cell without a fill white; some Excels give it no pattern at all. */
function colourOf(fill: Excel.RangeFill | undefined): string | null {
  // null is missing from their types
  const pattern = fill?.pattern as string | null | undefined;
  if (!fill || pattern === "None" || (pattern ?? null) === null) return null;
  return fill.color || null;
}

/** Those kept marks whose cells still have their tints; undefined where none are kept. */
async function tintedMarks(
  context: Context,
  sync: () => Promise<void>,
): Promise<readonly Mark[] | undefined> {
  const stored = queueMarks(context);
  await sync();
  const marks = stored();
  if (!marks || marks.length === 0) return marks;
  const sheetOf = nullableSheets(
    context,
    marks.map(({ sheetId }) => ({ sheet: sheetId })),
  );
  const ranges = marks.map(({ sheetId, cell }) => {
    const range = sheetOf({ sheet: sheetId }).getRange(cell);
    return range.load("format/fill/color");
  });
  await sync();
  return marks.filter(({ sheetId, tint }, place) => {
    if (sheetOf({ sheet: sheetId }).isNullObject) return false;
    return isSameColour(tint, ranges[place]?.format.fill.color ?? null);
  });
}

/** Queues the kept marks; they can be read once the caller has sent it. */
function queueMarks({ workbook }: Context): () => readonly Mark[] | undefined {
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => {
    if (setting.isNullObject) return undefined;
    const value: unknown = setting.value;
    // whatever else wrote it
    return Array.isArray(value) ? value.filter(isMark) : [];
  };
}

function isMark(value: unknown): value is Mark {
  const { sheetId, cell, colour, tint } = Object(value) as Partial<Record<keyof Mark, unknown>>;
  if (typeof sheetId !== "string" || typeof cell !== "string" || typeof tint !== "string") {
    return false;
  }
  const isCell = cellAt({ sheet: "", cell }) !== undefined;
  return isCell && (colour === null || typeof colour === "string");
}

function fillOf({ workbook }: Context, { sheetId, cell }: Mark): Excel.RangeFill {
  return workbook.worksheets.getItem(sheetId).getRange(cell).format.fill;
}

function fill(context: Context, mark: Mark): void {
  if (mark.colour === null) fillOf(context, mark).clear();
  else fillOf(context, mark).color = mark.colour;
}

function change(
  gateway: Gateway<Context>,
  queue: (context: Context) => void,
  call?: Call,
): Promise<Outcome<undefined>> {
  const work = async (context: Context, sync: () => Promise<void>): Promise<undefined> => {
    queue(context);
    await sync();
  };
  return gateway({ needs: SETTINGS, isChange: true, work }, call);
}
