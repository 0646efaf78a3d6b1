/** Templates out of the pane's own view: the shipped pane in the workbench. */
import { readFileSync } from "node:fs";
import { workbookPlan } from "../../src/templates/plan";
import { writePlan } from "../../src/workbook/xlsx/write-plan";
import { templateTexts } from "../../scripts/report/template-texts";
import { framework as shipped } from "../framework/shipped";
import { rolledTo } from "../templates/workbook";
import type { Harness, OpenOptions, Workbench } from "./harness";
import { startHarness, until } from "./harness";
import { drivePane, type PaneDriver } from "./pane-driver";

let harness: Harness;
let workbench: Workbench;
let pane: PaneDriver;
/** Whether the console's errors are part of the test. */
let expectsErrors: boolean;
/** Whether the next test goes on in the same workbench. */
let keepsWorkbench = false;

beforeAll(async () => {
  harness = await startHarness();
});

afterAll(async () => {
  await harness.stop();
});

async function start(options: OpenOptions = {}): Promise<void> {
  expectsErrors = false;
  workbench = await harness.open(options);
  await workbench.ready();
  pane = drivePane(workbench);
  await pane.search().waitFor();
}

afterEach(async () => {
  const errors = [...workbench.errors];
  if (!keepsWorkbench) await workbench.close();
  if (!expectsErrors) expect(errors).toEqual([]);
  expect(workbench.foreignRequests()).toEqual([]);
});

const action = (name: string) => pane.frame().locator(`[data-action=${name}]`);
const option = (name: string) => pane.frame().locator(`select[data-option=${name}]`);
const row = (table: string) => pane.frame().locator(`[data-table="${table}"]`);
const box = (table: string) => row(table).locator("input");
const success = () => pane.notice("success").innerText();

async function openView(): Promise<void> {
  await pane.frame().locator("[data-item=templates]").click();
  await pane.frame().locator("[data-table]").first().waitFor();
}

/** Chooses an option and waits for the tables that are then offered. */
async function choose(name: string, value: string): Promise<void> {
  await option(name).selectOption(value);
  await pane.frame().locator("[aria-busy=false] [data-table]").first().waitFor();
}

/** Everything that an insertion may change. */
const state = () =>
  workbench.page.evaluate(() => ({
    sheets: window.workbench.sheets(),
    names: window.workbench.names(),
    charts: window.workbench.charts(),
    cells: window.workbench.snapshot(),
  }));
const sheetNames = async () => (await state()).sheets.map(({ name }) => name);
const cell = (sheet: string, address: string) =>
  workbench.page.evaluate(([on, at]) => window.workbench.getCell(on, at), [
    sheet,
    address,
  ] as const);
const simulate = (what: Parameters<typeof window.workbench.simulate>[0]) =>
  workbench.page.evaluate((simulation) => {
    window.workbench.simulate(simulation);
  }, what);

async function insertTable4(): Promise<void> {
  await box("table-4").check();
  await action("start").click();
  await pane.notice("success").waitFor();
  await workbench.settled();
}

/** Tests that leave the workbook as it was go on in one: the pane begins anew for each of them. */
function inOneWorkbench(begin: () => Promise<void>): void {
  beforeAll(async () => {
    await start();
    keepsWorkbench = true;
  });

  beforeEach(async () => {
    expectsErrors = false;
    workbench.errors.length = 0;
    await pane.reload();
    await pane.search().waitFor();
    await begin();
  });

  afterEach(async () => {
    await simulate({ troubles: {}, structureProtected: false, editing: false });
    await takeOut();
  });

  afterAll(async () => {
    keepsWorkbench = false;
    await workbench.close();
  });
}

/** Removes what the test inserted. */
async function takeOut(): Promise<void> {
  for (let left = await action("remove").count(); left > 0; left = await action("remove").count()) {
    await action("remove").click();
    await action("confirm-removal").click();
    await action("confirm-removal").waitFor({ state: "detached" });
    await pane.notice("success").filter({ hasText: "removed" }).waitFor();
  }
}

describe("choosing", () => {
  inOneWorkbench(openView);

  test("nothing is chosen at first, and nothing happens without a table", async () => {
    const before = await state();
    expect(await action("start").getAttribute("aria-disabled")).toBe("true");
    await action("start").click({ force: true });
    expect(await state()).toEqual(before);
    const makers = workbench.requests.filter((address) => address.includes("worker.js"));
    expect(makers).toHaveLength(1);
  });

  test("other biennia have no published figures, and say so", async () => {
    await choose("contents", "wpr-2024");
    await choose("biennium", "2026/27");
    expect(await option("contents").inputValue()).toBe("blank");
    expect(await option("contents").locator("option").count()).toBe(1);
    await pane.frame().getByText("Published figures are there for the mid-term").waitFor();
    await row("table-4").getByText("Budget and expenditure by sector, 2026").waitFor();
    await choose("point", "final");
    await row("table-4").getByText("Budget and expenditure by sector, 2027").waitFor();
  });

  test("a set is chosen as a whole, and changed one by one", async () => {
    await option("set").selectOption("sector-pack.patents");
    const chosen = pane.frame().locator("#templates-chosen");
    await until(async () => (await chosen.innerText()) === "Tables chosen: 11");
    await box("sector-results.patents").uncheck();
    expect(await option("set").inputValue()).toBe("");
    expect(await chosen.innerText()).toBe("Tables chosen: 10");
    await option("set").selectOption("all");
    expect(await chosen.innerText()).toBe("Tables chosen: 142");
    await action("none").click();
    expect(await chosen.innerText()).toBe("Tables chosen: 0");
  });

  test("tables are found by id and by title", async () => {
    await pane.search().fill("annex-3");
    await pane.frame().getByText("Tables found: 1").waitFor();
    await pane.search().fill("EXPENDITURE sector");
    await row("table-4").waitFor();
    await pane.search().fill("banana");
    await pane.frame().getByText("No table matches “banana”").waitFor();
    await option("language").selectOption("zh");
    await pane.search().fill("部门");
    await pane.frame().locator("[data-table]").first().waitFor();
  });

  test("what was chosen is still chosen after other views", async () => {
    await box("table-4").check();
    await choose("biennium", "2026/27");
    await pane.search().fill("sector");
    const back = pane.frame().getByRole("button", { name: "Back" });
    await back.click();
    await pane.frame().locator("[data-item=frameworks]").click();
    await back.click();
    await openView();
    expect(await option("biennium").inputValue()).toBe("2026/27");
    expect(await pane.search().inputValue()).toBe("sector");
    expect(await box("table-4").isChecked()).toBe(true);
  });
});

describe("inserting", () => {
  inOneWorkbench(openView);

  test("a preview, then the table in the workbook, which computes, then its removal", async () => {
    const before = await state();
    await row("table-4").locator("button").click();
    const preview = row("table-4").locator("table");
    await preview.waitFor();
    expect(await preview.locator("caption").innerText()).toBe(
      "Budget and expenditure by sector, 2024\n(in thousands of Swiss francs)",
    );
    expect(await preview.locator("thead th").first().innerText()).toBe("Sector");
    expect(await preview.locator("tbody tr").first().innerText()).toMatch(/^Patents/);
    expect(await state()).toEqual(before);

    await insertTable4();
    expect((await sheetNames()).slice(before.sheets.length)).toEqual([
      "About",
      "table-4",
      "Control",
      "Lists",
    ]);
    expect(await success()).toContain("Sheets inserted: 4");
    const { names, charts } = await state();
    expect(names.map(({ name }) => name)).toContain("T4_Expenditure");
    expect(charts).toHaveLength(1);

    // the expenditure of two sectors, in francs; the total is a formula
    const total = names.find(({ name }) => name === "T4_Expenditure_Total")?.formula ?? "";
    const column = /\$([A-Z]+)\$(\d+)$/.exec(total)!;
    await workbench.page.evaluate(
      ([letter]) => {
        window.workbench.setCell("table-4", `${letter!}6`, 101_051_000);
        window.workbench.setCell("table-4", `${letter!}7`, 36_191_000);
      },
      [column[1]],
    );
    await workbench.settled();
    expect(await cell("table-4", `${column[1]!}${column[2]!}`)).toMatchObject({
      value: 137_242_000,
      text: "137,242",
    });

    await action("remove").click();
    await action("confirm-removal").click();
    await until(async () => (await success()).includes("removed"));
    expect(await state()).toEqual(before);
    expect(await action("remove").count()).toBe(0);
  });

  test("a name that is taken gets a number, and the references follow it", async () => {
    await insertTable4();
    const once = await state();
    await action("start").click();
    await until(async () => (await success()).includes("table-4 (2)"));
    await workbench.settled();
    const twice = await state();
    expect(twice.sheets.slice(once.sheets.length).map(({ name }) => name)).toEqual([
      "About (2)",
      "table-4 (2)",
      "Control (2)",
      "Lists (2)",
    ]);
    // what was there is as it was
    expect(twice.cells).toMatchObject(once.cells);
    expect(twice.names).toEqual(expect.arrayContaining(once.names));
    expect(twice.names).toContainEqual(
      expect.objectContaining({
        name: "T4_Expenditure_2",
        formula: expect.stringContaining("'table-4 (2)'!") as string,
      }),
    );
    const formulas = Object.entries(twice.cells)
      .filter(([address]) => address.startsWith("'Control (2)'"))
      .map(([, formula]) => String(formula));
    expect(formulas.some((formula) => formula.includes("'table-4 (2)'!"))).toBe(true);
    expect(formulas.filter((formula) => formula.includes("'table-4'!"))).toEqual([]);

    // the last insertion goes first
    await action("remove").click();
    await action("confirm-removal").click();
    await until(async () => (await success()).includes("removed"));
    expect(await state()).toEqual(once);
    await action("remove").click();
    await action("confirm-removal").click();
    await until(async () => (await action("remove").count()) === 0);
    expect(await sheetNames()).not.toContain("About");
  });

  test("published figures go into sheets of another language than the pane's", async () => {
    await choose("contents", "wpr-2024");
    expect(await option("unit").count()).toBe(0);
    await choose("language", "zh");
    await option("formulas").selectOption("wipo");
    await option("set").selectOption("transfers-pack");
    await pane.frame().getByText("Tables chosen: 4").waitFor();
    await action("start").click();
    await pane.notice("success").waitFor();
    await workbench.settled();
    const names = await sheetNames();
    expect(names).toEqual(expect.arrayContaining(["说明", "table-4", "annex-1"]));
    expect(await cell("table-4", "B6")).toMatchObject({ value: 214_036 });
    expect((await state()).cells["'table-4'!A6"]).toMatch(/\p{Script=Han}/u);
  });

  test("by keyboard alone, from the first choice to the removal", async () => {
    const before = await state();
    const { keyboard } = workbench.page;
    const isAt = (selector: string) =>
      pane.frame().evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const tabUntil = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 16; presses++) {
        if (await isAt(selector)) return;
        await keyboard.press("Tab");
      }
      throw new Error(`Tab does not lead to ${selector}`);
    };
    // the view begins at its first choice
    expect(await isAt("select[data-option=biennium]")).toBe(true);
    await tabUntil("input[type=search]");
    await keyboard.type("by sector");
    await keyboard.press("ArrowDown");
    expect(await isAt("[data-table] input")).toBe(true);
    await keyboard.press("End");
    await keyboard.press("Home");
    while (!(await isAt("[data-table='table-4'] input"))) await keyboard.press("ArrowDown");
    await keyboard.press("Space");
    expect(await box("table-4").isChecked()).toBe(true);
    await keyboard.press("Tab");
    expect(await isAt("[data-table='table-4'] button")).toBe(true);
    await keyboard.press("Enter");
    await row("table-4").locator("table").waitFor();
    // the list is one stop: Tab leaves it
    await keyboard.press("Tab");
    expect(await isAt("[data-table] *")).toBe(false);
    await tabUntil("[data-action=start]");
    await keyboard.press("Enter");
    await pane.notice("success").waitFor();
    expect(await isAt("[data-action=start]")).toBe(true);
    await tabUntil("[data-action=remove]");
    await keyboard.press("Enter");
    // the harmless answer has the focus
    await action("confirm-removal").waitFor();
    expect(await isAt("[data-action=confirm-removal] + button")).toBe(true);
    await keyboard.press("Shift+Tab");
    await keyboard.press("Enter");
    await until(async () => (await success()).includes("removed"));
    expect(await isAt("[data-action=start]")).toBe(true);
    expect(await state()).toEqual(before);
  });
});

test("an imported framework is the one that sheets are made from", async () => {
  await start();
  await openView();
  const rolled = option("biennium").locator("option[value='2026/27']");
  expect(await rolled.innerText()).toContain("rolled forward");
  await pane.frame().getByRole("button", { name: "Back" }).click();
  await pane.frame().locator("[data-item=frameworks]").click();
  const next = rolledTo("2026/27");
  const named = {
    ...next,
    sectors: next.sectors.map((sector) =>
      sector.id === "patents"
        ? { ...sector, names: { ...sector.names, en: { text: "Inventions", status: "working" } } }
        : sector,
    ),
  };
  await pane
    .frame()
    .locator("input[type=file]")
    .setInputFiles({
      name: "next.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(named)),
    });
  await action("import").click();
  await pane.notice("success").waitFor();
  await pane.frame().getByRole("button", { name: "Back" }).click();
  await openView();
  expect(await rolled.innerText()).not.toContain("rolled forward");
  await choose("biennium", "2026/27");
  await row("sector-results.patents").getByText("Inventions").waitFor();
});

describe("trouble leaves the workbook as it was", () => {
  inOneWorkbench(async () => {
    await openView();
    await box("table-4").check();
  });

  // the look for names that are taken comes first, then the four requests of an insertion
  const STEPS = ["Looking", "Looking", "Excel takes in", "Checking", "Drawing the charts"];
  const IS_AS_IT_WAS = "The workbook is as it was.";

  test("each request that fails, before or after Excel did what it asks", async () => {
    const before = await state();
    expectsErrors = true;
    const troubles = [...STEPS.keys()].flatMap((at) =>
      (["fail", "failAfter"] as const).map((trouble) => [at + 1, trouble] as const),
    );
    for (const [at, trouble] of troubles) {
      await simulate({ troubles: { [at]: trouble } });
      await action("start").click();
      const told = pane.notice("error").filter({ hasText: IS_AS_IT_WAS });
      await told.waitFor();
      expect(await state()).toEqual(before);
      // what was said of this one goes away
      await action("none").click();
      await box("table-4").check();
      expect(await told.count()).toBe(0);
    }
    await simulate({ troubles: {} });
    await action("start").click();
    await pane.notice("success").waitFor();
    expect(await sheetNames()).toContain("table-4");
  }, 240_000);

  test("cancelled while each request hangs", async () => {
    const before = await state();
    for (const [at, step] of STEPS.entries()) {
      await simulate({ troubles: { [at + 1]: "hang" } });
      await action("start").click();
      await pane.notice("info").filter({ hasText: step }).waitFor();
      await action("cancel").click();
      await workbench.page.evaluate(() => {
        window.workbench.release();
      });
      const told = pane.frame().getByText(`Cancelled. ${IS_AS_IT_WAS}`);
      await told.waitFor();
      expect(await state()).toEqual(before);
      await simulate({ troubles: {} });
      await action("none").click();
      await box("table-4").check();
    }
  }, 240_000);

  test("cancelled while the sheets are being made", async () => {
    const before = await state();
    await option("set").selectOption("all");
    await action("start").click();
    await pane.frame().getByText("Making the sheets").waitFor();
    await action("cancel").click();
    await pane.frame().getByText("Cancelled. The workbook is as it was.").waitFor();
    expect(await state()).toEqual(before);
    // the maker begins again
    await option("set").selectOption("");
    await action("none").click();
    await insertTable4();
    expect(await sheetNames()).toContain("table-4");
  });

  test("a job goes on while another view is shown", async () => {
    await option("set").selectOption("sector-pack.patents");
    await action("start").click();
    await pane.frame().getByRole("button", { name: "Back" }).click();
    await until(async () => (await sheetNames()).includes("sector-results.patents"));
    await openView();
    await pane.notice("success").waitFor();
  });

  test("a protected structure", async () => {
    const before = await state();
    await simulate({ structureProtected: true });
    await action("start").click();
    await pane.notice("error").waitFor();
    expect(await pane.notice("error").innerText()).toContain("Protect Workbook");
    expect(await state()).toEqual(before);
  });

  test("a removal that fails keeps the offer to remove", async () => {
    const before = await state();
    await action("start").click();
    await pane.notice("success").waitFor();
    await simulate({ structureProtected: true });
    await action("remove").click();
    await action("confirm-removal").click();
    await pane.notice("error").waitFor();
    expect(await pane.notice("error").innerText()).toContain("table-4");
    await simulate({ structureProtected: false });
    await action("remove").click();
    await action("confirm-removal").click();
    await until(async () => (await success()).includes("removed"));
    expect(await state()).toEqual(before);
  });

  test("a cell that is being edited is waited for", async () => {
    await simulate({ editing: true });
    await action("start").click();
    await pane.notice("warning").waitFor();
    expect(await sheetNames()).not.toContain("table-4");
    await simulate({ editing: false });
    await pane.notice("success").waitFor();
    expect(await sheetNames()).toContain("table-4");
  });
});

describe("other ways", () => {
  const expected = async (charts: boolean): Promise<Buffer> => {
    const plan = workbookPlan(
      {
        framework: shipped,
        point: "mid-term",
        language: "en",
        templates: ["table-4"],
        formulas: "native",
        unit: "CHF",
      },
      templateTexts("en"),
    );
    return Buffer.from(await writePlan(plan, { charts }));
  };
  const downloaded = async (): Promise<{ name: string; bytes: Buffer }> => {
    const download = workbench.page.waitForEvent("download");
    await action("start").click();
    const finished = await download;
    return { name: finished.suggestedFilename(), bytes: readFileSync(await finished.path()) };
  };

  test("the download is what wipo generate writes", async () => {
    await start();
    await openView();
    const before = await state();
    await box("table-4").check();
    await option("target").selectOption("download");
    const { name, bytes } = await downloaded();
    expect(name).toBe("performance-report-2024-25-mid-term-en.xlsx");
    expect(bytes.equals(await expected(true))).toBe(true);
    expect(await success()).toContain(name);
    expect(await state()).toEqual(before);
  });

  test("a new workbook is handed over with its charts", async () => {
    await start();
    await openView();
    const before = await state();
    await box("table-4").check();
    await option("target").selectOption("newWorkbook");
    await action("start").click();
    await pane.notice("success").waitFor();
    const files = await workbench.page.evaluate(() => window.workbench.createdWorkbooks());
    expect(files).toHaveLength(1);
    expect(Buffer.from(files[0]!, "base64").equals(await expected(true))).toBe(true);
    expect(await state()).toEqual(before);
  });

  test.each([
    ["1.12", ["newWorkbook", "download"], "cannot take sheets into the open workbook"],
    ["1.7", [], "can only be downloaded"],
  ])("in an Office with ExcelApi %s", async (version, targets, hint) => {
    await start();
    await simulate({ requirementSets: { ExcelApi: version } });
    await until(() =>
      pane
        .search()
        .isVisible()
        .catch(() => false),
    );
    await openView();
    const offered = option("target").locator("option");
    expect(
      await offered.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
    ).toEqual(targets);
    await pane.frame().getByText(hint).waitFor();
    await box("table-4").check();
    if (targets.length > 0) await option("target").selectOption("download");
    const { bytes } = await downloaded();
    expect(bytes.equals(await expected(true))).toBe(true);
  });

  test("without workers the page itself makes the sheets", async () => {
    await start({
      initScript: () => {
        Object.defineProperty(window, "Worker", { value: undefined });
      },
    });
    await openView();
    await insertTable4();
    expect(await sheetNames()).toContain("table-4");
    expect(workbench.errors).toEqual([]);
  });

  test("what cannot be fetched is told, and can be fetched later", async () => {
    await start();
    expectsErrors = true;
    for (const part of ["**/chunks/templates.*", "**/worker.js"]) {
      await workbench.page.route(part, (route) => route.abort());
    }
    await pane.frame().locator("[data-item=templates]").click();
    const retry = pane.notice("error").getByRole("button", { name: "Try again" });
    await retry.waitFor();
    await workbench.page.unroute("**/chunks/templates.*");
    await retry.click();
    await pane.notice("error").getByText("could not be loaded").waitFor();
    await option("biennium").waitFor();
    await workbench.page.unroute("**/worker.js");
    await retry.click();
    await row("table-4").waitFor();
  });
});

test("the whole report with its published figures", async () => {
  await start();
  await openView();
  const before = await sheetNames();
  await choose("contents", "wpr-2024");
  await option("set").selectOption("report");
  await action("start").click();
  await pane.frame().getByText("Making the sheets").waitFor();
  // the pane answers while the worker is at work
  await pane.search().fill("table-4");
  await row("table-4").waitFor();
  await action("cancel").waitFor();
  await pane.notice("success").waitFor({ timeout: 100_000 });
  const after = await sheetNames();
  expect(after.length - before.length).toBeGreaterThan(150);
}, 180_000);

describe("the view", () => {
  const LOOKS = [
    ["en", 320, "light"],
    ["ar", 450, "dark"],
    ["ru", 320, "light"],
    ["fr", 320, "dark"],
  ] as const;

  test.each(LOOKS)(
    "in %s, %i pixels wide, %s, has no violation",
    async (language, width, scheme) => {
      const look = `${language}-${width}-${scheme}`;
      await start({ language, width: 700 + width, height: 1100, colorScheme: scheme });
      await widen(width);
      await openView();
      expect(await pane.violations()).toEqual([]);
      await picture(`templates-${look}`);
      await workbench.page.emulateMedia({ forcedColors: "active" });
      expect(await overflow()).toBe(0);
      expect(await pane.violations()).toEqual([]);
      await picture(`templates-contrast-${look}`);
      await workbench.page.emulateMedia({ forcedColors: "none" });
      await row("table-4").locator("button").click();
      await row("table-4").locator("table").waitFor();
      await row("table-4").scrollIntoViewIfNeeded();
      expect(await pane.violations()).toEqual([]);
      expect(await overflow()).toBe(0);
      await picture(`templates-preview-${look}`);
      await insertTable4();
      await picture(`templates-inserted-${look}`);
      await action("remove").click();
      await action("confirm-removal").waitFor();
      expect(await pane.violations()).toEqual([]);
      await picture(`templates-removal-${look}`);
      await simulate({ structureProtected: true });
      await action("start").click();
      await pane.notice("error").waitFor();
      expect(await pane.violations()).toEqual([]);
      await picture(`templates-problem-${look}`);
      await simulate({ structureProtected: false, troubles: { 3: "hang" } });
      await action("start").click();
      await action("cancel").waitFor();
      await picture(`templates-progress-${look}`);
      await action("cancel").click();
      await workbench.page.evaluate(() => {
        window.workbench.release();
      });
      await pane
        .notice("info")
        .filter({ hasNot: pane.frame().getByRole("button") })
        .waitFor();
    },
  );
});

/** Gives the pane's frame a width, and takes a picture of it. */
async function widen(width: number): Promise<void> {
  await workbench.page.locator("iframe").evaluate((frame, pixels) => {
    (frame as HTMLElement).style.cssText += `;width:${pixels}px;min-width:${pixels}px`;
  }, width);
}

async function picture(name: string): Promise<void> {
  await workbench.page.locator("iframe").screenshot({ path: `artefacts/${name}.png` });
}

const overflow = () =>
  pane.frame().evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
