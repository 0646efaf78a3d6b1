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
import { allOrNothing } from "./all-or-nothing";
import { cellAt, printCell } from "./cell-runs";
import { nullableSheets, sheetsOnce } from "./each-sheet-once";
import type { Gateway } from "./gateway";

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

  const marked = await allOrNothing(
    gateway,
    {
      needs: SETTINGS,
      queue: (context) => {
        const fillOf = fillsOf(context);
        // first: whatever is tinted is then remembered
        context.workbook.settings.add(KEY, marks);
        for (const one of looks) fillOf(one).color = one.tint;
      },
      undo: (context) => {
        const { settings } = context.workbook;
        const fillOf = fillsOf(context);
        // where not even the setting came in, its deletion fails, and rightly ends the request
        if (stored) settings.add(KEY, stored);
        else settings.getItem(KEY).delete();
        for (const one of looks) restore(fillOf(one), one);
      },
    },
    call,
  );
  return marked.problem ? marked : { value: marks.length };
}

export async function unmarkCells(
  gateway: Gateway<Context>,
  call?: Call,
): Promise<Outcome<number>> {
  const tinted = await gateway({ needs: SETTINGS, work: tintedMarks }, call);
  if (tinted.problem) return tinted;
  const marks = tinted.value;
  if (!marks) return { value: 0 };
  const work = async (context: Context, sync: () => Promise<void>): Promise<undefined> => {
    const fillOf = fillsOf(context);
    for (const mark of marks) restore(fillOf(mark), mark);
    // last: where a cell cannot be filled, the rest is still remembered
    context.workbook.settings.getItem(KEY).delete();
    await sync();
  };
  const unmarked = await gateway({ needs: SETTINGS, isChange: true, work }, call);
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
        const sheetOf = nullableSheets(context);
        const ranges = cells.map((cell) => {
          const range = sheetOf(cell.sheet).getRange(cell.cell);
          return range.load("format/fill/color,format/fill/pattern");
        });
        await sync();
        const absent = cells.find((cell) => sheetOf(cell.sheet).isNullObject);
        if (absent) return { problem: { kind: "noSuchPlace", place: printCell(absent) } };
        const looks = cells.map((cell, place): Look => ({
          sheetId: sheetOf(cell.sheet).id,
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
  const sheetOf = nullableSheets(context);
  const ranges = marks.map(({ sheetId, cell }) => {
    const range = sheetOf(sheetId).getRange(cell);
    return range.load("format/fill/color");
  });
  await sync();
  return marks.filter(({ sheetId, tint }, place) => {
    if (sheetOf(sheetId).isNullObject) return false;
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

function fillsOf(context: Context) {
  const sheetOf = sheetsOnce(context);
  return ({ sheetId, cell }: Mark): Excel.RangeFill => sheetOf(sheetId).getRange(cell).format.fill;
}

function restore(fill: Excel.RangeFill, { colour }: Mark): void {
  if (colour === null) fill.clear();
  else fill.color = colour;
}
