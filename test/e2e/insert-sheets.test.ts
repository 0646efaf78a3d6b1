/**
 * Generated sheets into the workbook: the adapter in the pane's page, through the real Office.js. The
 * pane's own view has its test beside this one.
 */
import type { InsertedSheets, Insertion, SheetsOutcome } from "../../src/model/sheets-port";
import type { WorkbookPlan } from "../../src/model/workbook-plan";
import { writePlan } from "../../src/workbook/xlsx/write-plan";
import type { Trouble } from "../../workbench/host/state";
import { bundle } from "./bundle";
import { startHarness, until } from "./harness";
import type { Harness, OpenOptions, Workbench } from "./harness";

const PLAN: WorkbookPlan = {
  language: "en",
  title: "Template",
  subject: "Test",
  styles: {
    plain: {},
    head: { isBold: true, fill: "DDEBF7", wraps: true },
    input: { isUnlocked: true, fill: "FFF2CC" },
  },
  names: [{ name: "T_Budget", sheet: "My Table", area: { top: 1, left: 1, bottom: 2, right: 1 } }],
  sheets: [
    sheet("About", {
      rows: [{ cells: [{ content: { kind: "text", text: "=not a formula" }, style: "head" }] }],
    }),
    sheet("My Table", {
      isProtected: true,
      frozen: { rows: 1, columns: 1 },
      merges: [{ top: 4, left: 0, bottom: 4, right: 2 }],
      rows: [
        { height: 30, cells: [null, text("Budget"), text("Spent"), text("Use")] },
        row("Patents", 200, 90, "_xldudf_WIPO_UTILISATION(C2,B2)", 0.45),
        row("Madrid", 100, 25, "_xldudf_WIPO_UTILISATION(C3,B3)", 0.25),
        {
          cells: [
            text("Total"),
            formula("SUM(T_Budget)", 300),
            formula("SUM(C2:C3)", 115),
            formula("Lists!A1", 7),
          ],
        },
      ],
      charts: [
        {
          kind: "column",
          title: "Use by sector",
          categories: { top: 1, left: 0, bottom: 2, right: 0 },
          series: [
            { name: "Use", values: { top: 1, left: 3, bottom: 2, right: 3 }, colour: "336699" },
          ],
          format: "0%",
          place: { top: 6, left: 0, bottom: 20, right: 5 },
          description: "How much of each budget was spent.",
        },
      ],
    }),
    sheet("Lists", {
      isHidden: true,
      rows: [{ cells: [{ content: { kind: "number", value: 7 }, style: "plain" }] }],
    }),
  ],
};

type Sheet = WorkbookPlan["sheets"][number];
type Cell = NonNullable<Sheet["rows"][number]["cells"][number]>;

function sheet(name: string, rest: Partial<Sheet>): Sheet {
  return {
    name,
    isRightToLeft: false,
    columnWidths: [24, 14, 14, 14],
    rows: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: { isLandscape: true },
    validations: [],
    conditions: [],
    charts: [],
    isProtected: false,
    ...rest,
  };
}

function text(value: string): Cell {
  return { content: { kind: "text", text: value }, style: "head" };
}

function formula(of: string, result: number, format = "General"): Cell {
  return { content: { kind: "formula", formula: of, result }, style: "plain", format };
}

function row(label: string, budget: number, spent: number, use: string, result: number) {
  const input = (value: number): Cell => ({ content: { kind: "number", value }, style: "input" });
  return { cells: [text(label), input(budget), input(spent), formula(use, result, "0%")] };
}

let harness: Harness;
let workbench: Workbench;
let script: string;
let insertion: Insertion;
/** Whether the console's errors are part of the test. */
let expectsErrors: boolean;
/** Tests that leave the workbook as it was go on in one. */
let keepsWorkbench = false;

beforeAll(async () => {
  [harness, script] = await Promise.all([startHarness(), bundle("sheets-entry.ts")]);
  insertion = {
    base64: Buffer.from(await writePlan(PLAN, { charts: false })).toString("base64"),
    sheets: PLAN.sheets.map(({ name, charts }) => ({ name, charts })),
    names: PLAN.names,
  };
});

afterAll(async () => {
  await harness.stop();
});

async function start(options: OpenOptions = {}): Promise<void> {
  expectsErrors = false;
  workbench = await harness.open(options);
  await workbench.ready();
  await workbench.pane().evaluate(script);
}

afterEach(async () => {
  const errors = [...workbench.errors];
  if (!keepsWorkbench) await workbench.close();
  if (!expectsErrors) expect(errors).toEqual([]);
  expect(workbench.foreignRequests()).toEqual([]);
});

function insert(what: Insertion = insertion): Promise<SheetsOutcome<InsertedSheets>> {
  return workbench.pane().evaluate((one) => window.sheetsPort.insertSheets(one), what);
}

async function inserted(): Promise<InsertedSheets> {
  const outcome = await insert();
  if (outcome.problem) throw new Error(JSON.stringify(outcome));
  await workbench.settled();
  return outcome.value;
}

/** Everything that an insertion may change. */
function state() {
  return workbench.page.evaluate(() => ({
    sheets: window.workbench.sheets(),
    names: window.workbench.names(),
    charts: window.workbench.charts(),
    cells: window.workbench.snapshot(),
  }));
}

const cell = (address: string) =>
  workbench.page.evaluate((at) => window.workbench.getCell("My Table", at), address);
const sheetNames = async () => (await state()).sheets.map(({ name }) => name);

describe("inserting", () => {
  beforeEach(() => start());

  test("the sheets come in with their cells, names and charts", async () => {
    const before = await state();
    const { sheets } = await inserted();
    expect(sheets.map(({ name }) => name)).toEqual(["About", "My Table", "Lists"]);
    const after = await state();
    expect(after.sheets.slice(before.sheets.length)).toEqual([
      { id: sheets[0]?.id, name: "About", hidden: false, protected: false },
      { id: sheets[1]?.id, name: "My Table", hidden: false, protected: true },
      { id: sheets[2]?.id, name: "Lists", hidden: true, protected: false },
    ]);
    expect(after.cells).toMatchObject(before.cells);
    expect(after.names).toEqual([{ name: "T_Budget", formula: "='My Table'!$B$2:$B$3" }]);
    expect(after.charts).toMatchObject([
      {
        sheet: "My Table",
        type: "ColumnClustered",
        title: "Use by sector",
        place: "A7:F21",
        series: [
          {
            name: "Use",
            values: "'My Table'!D2:D3",
            categories: "'My Table'!A2:A3",
            colour: "#336699",
          },
        ],
        axisFormat: "0%",
      },
    ]);
    expect(await workbench.page.evaluate(() => window.workbench.selection())).toMatch(/^About!/);
    await expect(workbench.page.locator(".charts summary").textContent()).resolves.toBe(
      "Charts: 1, not drawn here",
    );
    await workbench.page.evaluate(() => {
      window.workbench.activate("My Table");
    });
    await workbench.screenshot("inserted-sheets");
  });

  test("WIPO functions and names compute, and go on computing", async () => {
    await inserted();
    expect(await cell("D2")).toMatchObject({
      formula: "=WIPO.UTILISATION(C2,B2)",
      value: 0.45,
      text: "45%",
    });
    await workbench.page.evaluate(() => {
      window.workbench.setCell("My Table", "B2", 400);
    });
    await workbench.settled();
    expect(await cell("D2")).toMatchObject({ value: 0.225 });
    expect(await cell("B4")).toMatchObject({ formula: "=SUM(T_Budget)", value: 500 });
    expect(await cell("D4")).toMatchObject({ value: 7 });
    expect((await state()).cells["About!A1"]).toBe("=not a formula");
  });

  test("free cells of a protected sheet can be written to, locked ones not", async () => {
    await inserted();
    const write = (address: string) =>
      workbench.pane().evaluate(
        (at) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("My Table").getRange(at).values = [[1]];
            await context.sync();
            return "written";
          }).catch((error: unknown) => (error as { code: string }).code),
        address,
      );
    expect(await write("B2")).toBe("written");
    expect(await write("D2")).toBe("AccessDenied");
    // the check may mark what it may not change
    await workbench.pane().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("My Table");
        const { custom } = sheet.getRange("D2").conditionalFormats.add("Custom");
        custom.rule.formula = "=TRUE";
        custom.format.fill.color = "#FFE699";
        await context.sync();
      }),
    );
    expect(await workbench.page.evaluate(() => window.workbench.conditions("My Table"))).toEqual([
      { cells: "D2", fill: "#FFE699" },
    ]);
  });

  test("what was inserted is removed, and nothing else", async () => {
    const before = await state();
    const value = await inserted();
    const outcome = await workbench
      .pane()
      .evaluate((one) => window.sheetsPort.removeSheets(one), value);
    expect(outcome).toEqual({});
    expect(await state()).toEqual(before);
  });

  test("undo takes the insertion back, redo brings it again", async () => {
    const before = await state();
    await inserted();
    await workbench.page.evaluate(() => window.workbench.undo());
    expect(await state()).toEqual(before);
    await workbench.page.evaluate(() => window.workbench.redo());
    expect(await sheetNames()).toContain("My Table");
  });

  test("taken names are told, and refused", async () => {
    await inserted();
    const taken = await workbench.pane().evaluate(() => window.sheetsPort.taken());
    expect(taken).toEqual({ value: { sheets: await sheetNames(), names: ["T_Budget"] } });
    const before = await state();
    expect(await insert()).toEqual({
      problem: { kind: "taken", names: ["About", "My Table", "Lists", "T_Budget"] },
      left: [],
    });
    expect(await state()).toEqual(before);
  });

  test("a new workbook is handed over as its file", async () => {
    const outcome = await workbench
      .pane()
      .evaluate((file) => window.sheetsPort.createWorkbook(file), insertion.base64);
    expect(outcome).toEqual({});
    const files = await workbench.page.evaluate(() => window.workbench.createdWorkbooks());
    expect(files).toEqual([insertion.base64]);
    await expect(workbench.page.locator(".created").textContent()).resolves.toMatch(/3 sheets/);
  });
});

describe("trouble leaves the workbook as it was", () => {
  beforeAll(async () => {
    await start();
    keepsWorkbench = true;
  });
  beforeEach(async () => {
    workbench.errors.length = 0;
    await workbench.page.evaluate(() => {
      window.workbench.simulate({ troubles: {}, structureProtected: false });
    });
  });
  afterAll(async () => {
    keepsWorkbench = false;
    await workbench.close();
  });

  const simulate = (troubles: Record<number, Trouble>) =>
    workbench.page.evaluate((what) => {
      window.workbench.simulate({ troubles: what });
    }, troubles);

  const REQUESTS = [1, 2, 3, 4];
  const TROUBLES = REQUESTS.flatMap((request) =>
    (["fail", "failAfter"] as const).map((trouble) => [request, trouble] as const),
  );

  test.each(TROUBLES)("request %i: %s", async (request, trouble) => {
    const before = await state();
    await simulate({ [request]: trouble });
    const outcome = await insert();
    expect(outcome).toMatchObject({ problem: { kind: "failed" }, left: [] });
    expect(await state()).toEqual(before);
  });

  test.each(REQUESTS)("cancelled while request %i hangs", async (request) => {
    const before = await state();
    await simulate({ [request]: "hang" });
    const pending = workbench.pane().evaluate((one) => {
      window.ending = new AbortController();
      return window.sheetsPort.insertSheets(one, { signal: window.ending.signal });
    }, insertion);
    await until(async () => (await workbench.page.evaluate(() => window.workbench.held())) > 0);
    await workbench.pane().evaluate(() => {
      window.ending.abort();
    });
    await workbench.page.evaluate(() => {
      window.workbench.release();
    });
    expect(await pending).toEqual({ problem: { kind: "cancelled" }, left: [] });
    expect(await state()).toEqual(before);
  });

  test("sheets that come in after the time limit are removed when they do", async () => {
    const before = await state();
    await simulate({ 2: "hang" });
    expect(await insert()).toMatchObject({
      problem: { kind: "timedOut" },
      left: ["About", "My Table", "Lists"],
    });
    // the removal's look is held, so that the sheets are seen to come in before they are seen to go
    await simulate({ 1: "hang" });
    await workbench.page.evaluate(() => {
      window.workbench.release();
    });
    await until(async () => (await sheetNames()).length > before.sheets.length);
    await until(async () => (await workbench.page.evaluate(() => window.workbench.held())) > 0);
    await workbench.page.evaluate(() => {
      window.workbench.release();
    });
    await until(async () => (await sheetNames()).length === before.sheets.length);
    await workbench.settled();
    expect(await state()).toEqual(before);
  });

  test("a protected structure", async () => {
    const before = await state();
    await workbench.page.evaluate(() => {
      window.workbench.simulate({ structureProtected: true });
    });
    expect(await insert()).toEqual({ problem: { kind: "structureProtected" }, left: [] });
    expect(await state()).toEqual(before);
  });

  test("a file that cannot be read", async () => {
    const before = await state();
    const outcome = await insert({ ...insertion, base64: "UEsDBA==" });
    expect(outcome).toMatchObject({
      problem: { kind: "failed", code: "InvalidArgument" },
      left: [],
    });
    expect(await state()).toEqual(before);
  });

  test("an old Excel can do neither", async () => {
    await workbench.page.evaluate(() => {
      window.workbench.simulate({ requirementSets: { ExcelApi: "1.7" } });
    });
    const isOld = async () => {
      await workbench.pane().evaluate(script);
      return workbench.pane().evaluate(() => !window.sheetsPort.capabilities.canInsert);
    };
    // the pane is being loaded again meanwhile
    await until(() => isOld().catch(() => false));
    const capabilities = await workbench.pane().evaluate(() => window.sheetsPort.capabilities);
    expect(capabilities).toEqual({ canInsert: false, canCreate: false });
    expect((await insert()).problem).toMatchObject({ kind: "unsupported" });
  });
});
