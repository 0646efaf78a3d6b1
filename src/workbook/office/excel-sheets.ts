/** Generated sheets in the open workbook, through Office.js; nothing half-inserted stays behind. */
import {
  EDITING_RETRY_INTERVAL,
  EXCEL_TIME_LIMIT,
  INSERTION_TIME_LIMIT,
  MAX_INSERTED_BASE64,
} from "../../model/limits";
import type {
  InsertCall,
  InsertedSheets,
  Insertion,
  SheetsOutcome,
  SheetsPort,
  SheetsProblem,
} from "../../model/sheets-port";
import type { Call } from "../../model/workbook-port";
import { createGateway, type ExcelHost, type Gateway } from "./gateway";
import { insertAndDraw, INSERTION, structural } from "./insert-sheets";
import { sheetOfName } from "./name-reference";
import { lookAt, removePicked, type Doomed, type Present } from "./sheets-present";
import { within } from "./within";

type Context = Excel.RequestContext;

/** A workbook in a window of its own. */
const CREATION = "1.8";

/** Excel for the web says so of requests beyond its 5 MB. */
const TOO_LARGE = "RequestPayloadSizeLimitExceeded";

/** How often a removal is tried that fails though Excel answers. */
const ATTEMPTS = 2;

export interface SheetsHost extends ExcelHost<Context> {
  createWorkbook(base64: string): Promise<void>;
}

export interface SheetsLimits {
  readonly answer: number;
  readonly insertion: number;
  readonly retry: number;
}

const LIMITS: SheetsLimits = {
  answer: EXCEL_TIME_LIMIT,
  insertion: INSERTION_TIME_LIMIT,
  retry: EDITING_RETRY_INTERVAL,
};

export function createExcelSheets(host: SheetsHost, limits: SheetsLimits = LIMITS): SheetsPort {
  const { answer, insertion: longest, retry } = limits;
  const gateway = createGateway<Context>(host, { answer, retry });
  const patient = createGateway<Context>(host, { answer: longest, retry });
  return {
    get capabilities() {
      return {
        canInsert: host.isSetSupported("ExcelApi", INSERTION),
        canCreate: host.isSetSupported("ExcelApi", CREATION),
      };
    },
    taken: async (call) => {
      const present = await lookAt(gateway, call);
      if (present.problem) return unchanged(present.problem);
      const { sheets, names } = present.value;
      return {
        value: { sheets: sheets.map(({ name }) => name), names: names.map(({ name }) => name) },
      };
    },
    insertSheets: (insertion, call = {}) =>
      insertSheets({ gateway, patient, answer }, insertion, call),
    removeSheets: (inserted, call) => removeSheets(patient, inserted, call),
    createWorkbook: async (base64, call) => {
      const work = async (): Promise<undefined> => {
        await host.createWorkbook(base64);
      };
      const created = await patient({ needs: CREATION, isChange: true, work }, call);
      return created.problem ? unchanged(told(created.problem, base64)) : created;
    },
  };
}

interface Insertable {
  readonly gateway: Gateway<Context>;
  readonly patient: Gateway<Context>;
  readonly answer: number;
}

async function insertSheets(
  { gateway, patient, answer }: Insertable,
  insertion: Insertion,
  call: InsertCall,
): Promise<SheetsOutcome<InsertedSheets>> {
  const { base64 } = insertion;
  if (base64.length > MAX_INSERTED_BASE64) {
    return unchanged({ kind: "tooLarge", bytes: base64.length, limit: MAX_INSERTED_BASE64 });
  }
  call.onStep?.("looking");
  const before = await lookAt(gateway, call);
  if (before.problem) return unchanged(before.problem);
  const objection = objectionTo(insertion, before.value);
  if (objection) return unchanged(objection);

  const pending = createPending();
  const gateways = { gateway: pending.follow(gateway), patient: pending.follow(patient) };
  const outcome = await insertAndDraw(gateways, insertion, call);
  if (!outcome.problem) return outcome;

  call.onStep?.("removing");
  // Excel goes on with a request that nobody waits for: what it is about to insert must be there
  const hasAnswered = await within(pending.answered(), answer);
  const take = (present: Present): Doomed => arrivals(insertion, before.value, present);
  // not to be cancelled: no signal
  const onEditing = call.onEditing;
  const left = await removeAll(patient, take, onEditing ? { onEditing } : {});
  if (!hasAnswered) void pending.answered().then(() => removeAll(patient, take, {}));
  const isUnsure = left === undefined || (!hasAnswered && left.length === 0);
  return {
    problem: told(outcome.problem, base64),
    left: isUnsure ? insertion.sheets.map(({ name }) => name) : left,
  };
}

/** Why the sheets cannot come in under the names that they were made with, or at all. */
function objectionTo(insertion: Insertion, present: Present): SheetsProblem | undefined {
  if (present.isStructureProtected) return { kind: "structureProtected" };
  const sheets = lowered(present.sheets);
  const names = lowered(present.names);
  const taken = [
    ...insertion.sheets.filter(({ name }) => sheets.has(name.toLowerCase())),
    ...insertion.names.filter(({ name }) => names.has(name.toLowerCase())),
  ];
  if (taken.length === 0) return undefined;
  return { kind: "taken", names: taken.map(({ name }) => name) };
}

/** What has come in since then: sheets of these names, or of these with Excel's number behind. */
function arrivals(insertion: Insertion, before: Present, present: Present): Doomed {
  const ids = new Set(before.sheets.map(({ id }) => id));
  const sheets = lowered(insertion.sheets);
  const former = lowered(before.names);
  const names = lowered(insertion.names);
  const isOurs = (name: string): boolean => {
    const lower = name.toLowerCase();
    if (sheets.has(lower)) return true;
    // Excel shortens a name that has no room for its number
    const start = / \(\d+\)$/.exec(lower) && lower.replace(/ \(\d+\)$/, "");
    return start !== null && [...sheets].some((one) => one.startsWith(start));
  };
  return {
    sheets: present.sheets.filter(({ id, name }) => !ids.has(id) && isOurs(name)),
    names: present.names.filter(({ name }) => {
      const lower = name.toLowerCase();
      return names.has(lower) && !former.has(lower);
    }),
  };
}

async function removeSheets(
  gateway: Gateway<Context>,
  inserted: InsertedSheets,
  call?: Call,
): Promise<SheetsOutcome<undefined>> {
  const ids = new Set(inserted.sheets.map(({ id }) => id));
  const known = new Set(inserted.names.map((name) => name.toLowerCase()));
  const take = (present: Present): Doomed => {
    const sheets = present.sheets.filter(({ id }) => ids.has(id));
    const current = lowered(sheets);
    return {
      sheets,
      // a name that somebody has led elsewhere since then is no longer ours
      names: present.names.filter(({ name, formula }) => {
        if (!known.has(name.toLowerCase())) return false;
        const sheet = sheetOfName(formula)?.toLowerCase();
        return formula.startsWith("=#REF!") || (sheet !== undefined && current.has(sheet));
      }),
    };
  };
  const removed = await removePicked(gateway, take, call);
  const left = (): Promise<readonly string[]> => leftOver(gateway, take, inserted);
  if (removed.problem) return { problem: structural(removed.problem), left: await left() };
  if (removed.value !== "done") return { problem: { kind: removed.value }, left: await left() };
  return { value: undefined };
}

/** The sheets that are still there; all of them where Excel does not say. */
async function leftOver(
  gateway: Gateway<Context>,
  take: (present: Present) => Doomed,
  { sheets }: InsertedSheets,
): Promise<readonly string[]> {
  const present = await lookAt(gateway);
  return (present.problem ? sheets : take(present.value).sheets).map(({ name }) => name);
}

/** Removes what the function picks; names what is left of it, where Excel says so at all. */
async function removeAll(
  gateway: Gateway<Context>,
  take: (present: Present) => Doomed,
  call: Call,
): Promise<readonly string[] | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const removed = await removePicked(gateway, take, call);
    if (!removed.problem && removed.value === "done") return [];
    if (removed.problem?.kind !== "failed") break;
  }
  const present = await lookAt(gateway, call);
  if (present.problem) return undefined;
  const { sheets, names } = take(present.value);
  return [...sheets, ...names].map(({ name }) => name);
}

function lowered(all: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(all.map(({ name }) => name.toLowerCase()));
}

function unchanged<T>(problem: SheetsProblem): SheetsOutcome<T> {
  return { problem, left: [] };
}

function told(problem: SheetsProblem, base64: string): SheetsProblem {
  if (problem.kind === "failed" && problem.code === TOO_LARGE) {
    return { kind: "tooLarge", bytes: base64.length, limit: MAX_INSERTED_BASE64 };
  }
  return problem;
}

/** Follows requests of which nobody may be waiting any more. */
function createPending() {
  let last: Promise<unknown> = Promise.resolve();
  const follow =
    (gateway: Gateway<Context>): Gateway<Context> =>
    (request, call) =>
      gateway(
        {
          ...request,
          work: (context, sync) =>
            request.work(context, () => {
              const sent = sync();
              last = sent.catch(() => undefined);
              return sent;
            }),
        },
        call,
      );
  return { follow, answered: () => last };
}
