/** Generated sheets into the open workbook: the steps that change it, each one request. */
import type { InsertCall, Insertion, InsertedSheets, SheetsProblem } from "../../model/sheets-port";
import type { Call, Outcome, WorkbookProblem } from "../../model/workbook-port";
import { drawCharts } from "./draw-charts";
import type { Gateway } from "./gateway";
import { leadsTo, nameFormula } from "./name-reference";
import { queueLook, type NamePresent, type Present } from "./sheets-present";

type Context = Excel.RequestContext;

/** Sheets out of a file. */
export const INSERTION = "1.13";

export interface InsertGateways {
  /** For requests that Excel answers at once. */
  readonly gateway: Gateway<Context>;
  /** For the file, and what is done to all of its sheets. */
  readonly patient: Gateway<Context>;
}

type Result<T> =
  { readonly value: T; readonly problem?: undefined } | { readonly problem: SheetsProblem };

/** What is known of the inserted sheets before anything is drawn. */
interface Arrived {
  readonly present: Present;
  /** Ids by the name that was asked for. */
  readonly ids: ReadonlyMap<string, string>;
  /** The protection of sheets that get charts: it has to be lifted to draw. */
  readonly protections: ReadonlyMap<string, Excel.WorksheetProtectionOptions>;
}

/** Inserts, checks, draws. With a problem the workbook may hold anything of it. */
export async function insertAndDraw(
  { gateway, patient }: InsertGateways,
  insertion: Insertion,
  call: InsertCall,
): Promise<Result<InsertedSheets>> {
  call.onStep?.("inserting");
  const inserted = await sendFile(patient, insertion, call);
  if (inserted.problem) return { problem: structural(inserted.problem) };
  call.onStep?.("checking");
  const arrived = await check(gateway, insertion, inserted.value, call);
  if (arrived.problem) return arrived;
  const problem = problemWith(insertion, arrived.value);
  if (problem) return { problem };
  call.onStep?.("drawing");
  const finished = await finish(patient, insertion, arrived.value, call);
  if (finished.problem) return finished;
  const sheets = insertion.sheets.map(({ name }) => ({ id: idOf(arrived.value, name), name }));
  return { value: { sheets, names: insertion.names.map(({ name }) => name) } };
}

/** Adding and removing sheets is refused for the workbook's protection, never for a sheet's. */
export function structural(problem: WorkbookProblem): SheetsProblem {
  return problem.kind === "protected" ? { kind: "structureProtected" } : problem;
}

function sendFile(
  patient: Gateway<Context>,
  { base64 }: Insertion,
  call: Call,
): Promise<Outcome<readonly string[]>> {
  return patient(
    {
      needs: INSERTION,
      isChange: true,
      work: async (context, sync) => {
        const ids = context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
        await sync();
        return ids.value;
      },
    },
    call,
  );
}

function check(
  gateway: Gateway<Context>,
  { sheets }: Insertion,
  ids: readonly string[],
  call: Call,
): Promise<Outcome<Arrived>> {
  return gateway(
    {
      needs: INSERTION,
      work: async (context, sync) => {
        const seen = queueLook(context);
        const loaded = ids.map((id) => context.workbook.worksheets.getItem(id));
        for (const sheet of loaded) sheet.load("name,protection/protected,protection/options");
        await sync();
        const withCharts = new Set(
          sheets.filter(({ charts }) => charts.length > 0).map(({ name }) => name),
        );
        const locked = loaded.filter(
          ({ name, protection }) => withCharts.has(name) && protection.protected,
        );
        return {
          present: seen(),
          ids: new Map(loaded.map(({ name }, place) => [name, ids[place] ?? ""])),
          protections: new Map(locked.map(({ name, protection }) => [name, protection.options])),
        };
      },
    },
    call,
  );
}

/** Whether what arrived is what was sent, under the names that it was made with. */
function problemWith({ sheets }: Insertion, { present, ids }: Arrived): SheetsProblem | undefined {
  const missing = sheets.map(({ name }) => name).filter((name) => !ids.has(name));
  if (missing.length > 0) {
    const others = new Set(present.sheets.map(({ name }) => name.toLowerCase()));
    const taken = missing.filter((name) => others.has(name.toLowerCase()));
    if (taken.length > 0) return { kind: "taken", names: taken };
  }
  if (missing.length === 0 && ids.size === sheets.length) return undefined;
  const message = `Excel inserted ${ids.size} of ${sheets.length} sheets.`;
  return { kind: "failed", code: "incomplete", message };
}

function idOf({ ids }: Arrived, name: string): string {
  return ids.get(name) ?? name;
}

/** Mends the defined names, draws the charts and shows the first sheet, all in one request. */
function finish(
  patient: Gateway<Context>,
  insertion: Insertion,
  arrived: Arrived,
  call: Call,
): Promise<Outcome<undefined>> {
  return patient(
    {
      needs: INSERTION,
      isChange: true,
      work: async (context, sync): Promise<undefined> => {
        const { worksheets } = context.workbook;
        mendNames(context, insertion, arrived.present.names);
        for (const { name, charts } of insertion.sheets) {
          if (charts.length === 0) continue;
          const sheet = worksheets.getItem(idOf(arrived, name));
          const protection = arrived.protections.get(name);
          if (protection) sheet.protection.unprotect();
          drawCharts(sheet, charts);
          if (protection) sheet.protection.protect(protection);
        }
        const first = firstVisible(insertion, arrived);
        if (first !== undefined) worksheets.getItem(first).activate();
        await sync();
      },
    },
    call,
  );
}

/** Excel is known to leave names behind, or without their sheet (OfficeDev/office-js#3583). */
function mendNames(
  { workbook }: Context,
  { names }: Insertion,
  present: readonly NamePresent[],
): void {
  const found = new Map(present.map((one) => [one.name.toLowerCase(), one]));
  for (const plan of names) {
    const name = found.get(plan.name.toLowerCase());
    if (!name) workbook.names.add(plan.name, nameFormula(plan));
    else if (!leadsTo(name.formula, plan)) {
      workbook.names.getItem(name.name).formula = nameFormula(plan);
    }
  }
}

function firstVisible({ sheets }: Insertion, arrived: Arrived): string | undefined {
  const visible = new Set(
    arrived.present.sheets.filter(({ visibility }) => visibility === "Visible").map(({ id }) => id),
  );
  return sheets.map(({ name }) => idOf(arrived, name)).find((id) => visible.has(id));
}
