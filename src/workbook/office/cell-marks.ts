/**
 * Tints of cells, which can be taken away again. They are conditional formats, known by their rule:
 * the cells' own formats stay as they are, and a tint goes along when rows are put in above it.
 */
import { areaAt, printAddress } from "../../model/a1";
import type { CellMark } from "../../model/check-port";
import { MAX_ADDRESS_LENGTH, MAX_MARKS } from "../../model/limits";
import type { Call, Outcome } from "../../model/workbook-port";
import { allOrNothing } from "./all-or-nothing";
import { cellAt, printCell } from "./cell-runs";
import { sheetsOnce } from "./each-sheet-once";
import type { Gateway } from "./gateway";

type Context = Excel.RequestContext;

/** Formats of several ranges at once. */
const FORMATS = "1.9";

/** Always true, whatever the cell holds, and nobody else's: the number of a text is nil. */
const RULE = '=N("WIPO.CHECK")=0';

/** A conditional format by a formula. */
interface Mark {
  readonly sheetId: string;
  readonly id: string;
  readonly formula: string;
  /** The cells' addresses, without their sheet. */
  readonly cells: string;
  readonly count: number;
  readonly colour: string;
}

/** Cells of a sheet that get one tint. */
interface Tint {
  readonly sheet: string;
  readonly cells: string;
  readonly colour: string;
}

interface Seen {
  /** By name in lower case. */
  readonly sheets: ReadonlySet<string>;
  /** All formats by a formula. */
  readonly formats: readonly Mark[];
  /** Those that are ours. */
  readonly marks: readonly Mark[];
}

/** Marks these cells and no others: marks from before are taken away. */
export async function markCells(
  gateway: Gateway<Context>,
  all: readonly CellMark[],
  call?: Call,
): Promise<Outcome<number>> {
  const unreadable = all.find((cell) => !cellAt(cell));
  if (unreadable) return { problem: { kind: "noSuchPlace", place: printCell(unreadable) } };
  const cells = withoutDoubles(all);
  if (cells.length > MAX_MARKS) return { problem: { kind: "tooManyCells", limit: MAX_MARKS } };

  const seen = await look(gateway, call);
  if (seen.problem) return seen;
  const { sheets, marks } = seen.value;
  const absent = cells.find(({ sheet }) => !sheets.has(sheet.toLowerCase()));
  if (absent) return { problem: { kind: "noSuchPlace", place: printCell(absent) } };

  const marked = await allOrNothing(
    gateway,
    {
      needs: FORMATS,
      queue: (context) => {
        queueTints(context, tintsOf(cells));
        // last: where a cell cannot be marked, the marks from before stay
        queueRemoval(context, marks);
      },
      undo: async (context, sync) => {
        const now = (await marksIn(context, sync)).formats;
        const left = new Set(now.map(({ id }) => id));
        const former = new Set(seen.value.formats.map(({ id }) => id));
        // what stopped half-way may have left one without its rule
        const ours = now.filter(({ formula }) => formula === RULE || formula === "");
        queueRemoval(
          context,
          ours.filter(({ id }) => !former.has(id)),
        );
        const gone = marks.filter(({ id }) => !left.has(id));
        queueTints(
          context,
          gone.map(({ sheetId, ...mark }) => ({ ...mark, sheet: sheetId })),
        );
      },
    },
    call,
  );
  return marked.problem ? marked : { value: cells.length };
}

export async function unmarkCells(
  gateway: Gateway<Context>,
  call?: Call,
): Promise<Outcome<number>> {
  const seen = await look(gateway, call);
  if (seen.problem) return seen;
  const { marks } = seen.value;
  if (marks.length === 0) return { value: 0 };
  const work = async (context: Context, sync: () => Promise<void>): Promise<undefined> => {
    queueRemoval(context, marks);
    await sync();
  };
  const unmarked = await gateway({ needs: FORMATS, isChange: true, work }, call);
  return unmarked.problem ? unmarked : { value: countOf(marks) };
}

export async function countMarks(gateway: Gateway<Context>, call?: Call): Promise<Outcome<number>> {
  const seen = await look(gateway, call);
  return seen.problem ? seen : { value: countOf(seen.value.marks) };
}

function countOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, { count }) => sum + count, 0);
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

/** Cells of one sheet and colour together, as many as an address has room for. */
function tintsOf(cells: readonly CellMark[]): readonly Tint[] {
  const open = new Map<string, Tint>();
  const full: Tint[] = [];
  for (const { sheet, cell, colour } of cells) {
    const key = `${colour},${sheet.toLowerCase()}`;
    const tint = open.get(key);
    const joined = tint && `${tint.cells},${cell}`;
    if (joined === undefined || joined.length > MAX_ADDRESS_LENGTH) {
      if (tint) full.push(tint);
      open.set(key, { sheet, cells: cell, colour });
    } else open.set(key, { sheet, cells: joined, colour });
  }
  return [...full, ...open.values()];
}

function queueTints(context: Context, tints: readonly Tint[]): void {
  const sheetOf = sheetsOnce(context);
  for (const { sheet, cells, colour } of tints) {
    const { custom } = sheetOf(sheet).getRanges(cells).conditionalFormats.add("Custom");
    custom.rule.formula = RULE;
    custom.format.fill.color = colour;
  }
}

function queueRemoval(context: Context, marks: readonly Mark[]): void {
  const sheetOf = sheetsOnce(context);
  for (const { sheetId, id } of marks) formatsOf(sheetOf(sheetId)).getItem(id).delete();
}

function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

function look(gateway: Gateway<Context>, call?: Call): Promise<Outcome<Seen>> {
  return gateway({ needs: FORMATS, work: marksIn }, call);
}

/** The workbook's sheets and our marks, which their rule alone tells from other formats. */
async function marksIn(context: Context, sync: () => Promise<void>): Promise<Seen> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await sync();
  const bySheet = worksheets.items.map((sheet) => {
    const formats = formatsOf(sheet);
    formats.load("items/id,items/type");
    return { sheet, formats };
  });
  await sync();
  const custom = bySheet.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => {
        const areas = format.getRanges();
        areas.load("address,cellCount");
        format.custom.rule.load("formula");
        format.custom.format.fill.load("color");
        return { sheet, format, areas };
      }),
  );
  if (custom.length > 0) await sync();
  const formats = custom.map(({ sheet, format, areas }) => ({
    sheetId: sheet.id,
    id: format.id,
    formula: format.custom.rule.formula,
    cells: withoutSheets(areas.address),
    count: areas.cellCount,
    colour: format.custom.format.fill.color,
  }));
  return {
    sheets: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
    formats,
    marks: formats.filter(({ formula }) => formula === RULE),
  };
}

/** Excel names the sheet before each range: `'Table 4'!C2, 'Table 4'!C5`. */
function withoutSheets(addresses: string): string {
  return addresses.replace(/('(?:[^']|'')*'|[^,!']+)!/gu, "");
}
