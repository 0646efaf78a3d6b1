/** The check of the sheets at hand: the shipped pane in the workbench. */
import { mkdirSync } from "node:fs";
import type { Harness, OpenOptions, Workbench } from "./harness";
import { startHarness, until } from "./harness";
import { drivePane, type PaneDriver } from "./pane-driver";

declare global {
  interface Window {
    /** How long the pane's own tasks took that were long, in milliseconds. */
    ownTasks: number[];
  }
}

let harness: Harness;
let workbench: Workbench;
let pane: PaneDriver;

beforeAll(async () => {
  harness = await startHarness();
  mkdirSync("artefacts", { recursive: true });
});

afterAll(async () => {
  await harness.stop();
});

const TITLE = "Budget and expenditure by sector, 2024 (in thousands of Swiss francs)";
const HEADER = [
  "Sector",
  "2024/25 Program of Work and Budget",
  "2024/25 budget after transfers",
  "2024 expenditure",
  "Budget utilisation",
];
/** A share that its figures do not give, a blank in a number, a name in another form. */
const ROWS = [
  ["Patents and Technology Sector", 214036, 223811, 100000, "45%"],
  ["Brands and Designs", "79, 230", 79881, 40000, "80%"],
  ["Total", 293266, 303692, 140000, "46%"],
] as const;
const SHEET = "Mine";

async function start(options: OpenOptions = {}): Promise<void> {
  workbench = await harness.open(options);
  await workbench.ready();
  pane = drivePane(workbench);
  await pane.search().waitFor();
}

afterEach(async () => {
  const errors = [...workbench.errors];
  const foreign = workbench.foreignRequests();
  await workbench.close();
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

/** Puts the table on a sheet of its own, as a user would have typed it. */
async function typeTable(table: readonly (readonly (string | number)[])[] = ROWS): Promise<void> {
  await workbench.page.evaluate(
    ([sheet, rows]) => {
      const { addSheet, setCell } = window.workbench;
      addSheet(sheet);
      rows.forEach((row, at) => {
        row.forEach((content, column) => {
          setCell(sheet, `${String.fromCharCode(65 + column)}${at + 1}`, content);
        });
      });
    },
    [SHEET, [[TITLE], HEADER, ...table.map((row) => [...row])]] as const,
  );
  await workbench.settled();
}

const action = (name: string) => pane.frame().locator(`[data-action=${name}]`);
const option = (name: string) => pane.frame().locator(`select[data-option=${name}]`);
const finding = (rule: string) => pane.frame().locator(`[data-rule=${rule}]`);
const details = () => pane.frame().locator("[data-part=details]");
const cell = (address: string) =>
  workbench.page.evaluate(([on, at]) => window.workbench.getCell(on, at), [
    SHEET,
    address,
  ] as const);
const snapshot = () => workbench.page.evaluate(() => window.workbench.snapshot());

async function check(): Promise<void> {
  await pane.frame().locator("[data-item=check]").click();
  await option("scope").selectOption("sheet");
  await action("run").click();
  await pane.frame().locator("[data-part=summary]").waitFor();
}

test("what follows from one wrong figure leads to it, and mending it mends all", async () => {
  await start();
  // 68,000 less 50,000 are 18,000, which is 46 % of 39,000
  await typeTable([
    ["Patents and Technology", 100000, 101000, 50000, "50%"],
    ["Brands and Designs", 40000, 39000, 81000, "46%"],
    ["Total", 140000, 140000, 68000, "49%"],
  ]);
  await check();
  await finding("outlying-figure").waitFor();
  expect(await pane.frame().locator("[data-finding]").count()).toBe(3);
  await finding("total-differs").press("Enter");
  await action("cause").waitFor();
  expect(await action("cause").innerText()).toMatch(/Mine!D4/u);
  await pane.frame().locator("body").screenshot({ path: "artefacts/check-follows.png" });
  await action("cause").press("Enter");
  await until(async () =>
    (await workbench.page.evaluate(() => window.workbench.selection())).endsWith("!D4"),
  );
  await until(async () => (await details().innerText()).includes("18000"));
  // the focus is where one is led to
  await until(async () => {
    const rule = await pane
      .frame()
      .evaluate(() => document.activeElement?.getAttribute("data-rule"));
    return rule === "outlying-figure";
  });
  await action("mend").click();
  await until(async () => (await cell("D4")).value === 18000);
  await until(async () => (await pane.frame().locator("[data-finding]").count()) === 0);
});

test("check, filter, jump, fix, undo, mark, unmark", async () => {
  await start();
  await typeTable();
  const before = await snapshot();
  await check();
  expect(await snapshot()).toEqual(before);
  await finding("share-differs").first().waitFor();
  await finding("blank-in-number").waitFor();

  // filter by severity
  await pane.frame().locator("[data-severity=error]").uncheck();
  await until(async () => (await finding("share-differs").count()) === 0);
  await pane.frame().locator("[data-severity=error]").check();

  // grouped and counted
  const groups = pane.frame().locator(".check-group");
  await until(async () => (await groups.first().innerText()) === "Error (1)");
  await option("group").selectOption("category");
  await until(async () => (await groups.allInnerTexts()).includes("Arithmetic (1)"));
  expect(await option("category").innerText()).toContain("Arithmetic (1)");
  await option("group").selectOption("severity");

  // a click leads to the cell and tells what was expected and found
  await finding("share-differs").first().press("Enter");
  await details().waitFor();
  await until(async () =>
    (await workbench.page.evaluate(() => window.workbench.selection())).endsWith("!E4"),
  );
  expect(await details().innerText()).toContain("0.5");
  expect(await details().innerText()).toContain("0.8");

  // what it would become is told before it does
  expect(await finding("share-differs").first().getAttribute("aria-expanded")).toBe("true");
  await finding("blank-in-number").press("Enter");
  await until(async () => (await details().innerText()).includes("79,230"));
  expect(await details().locator("[data-edit] .check-heard").innerText()).toMatch(
    /B4.*79, 230.*becomes.*79,230/su,
  );

  // all certain fixes are listed first, and nothing is done where they are left
  await action("mend-all").press("Enter");
  const edits = pane.frame().locator("[data-part=preview] [data-edit]");
  await edits.first().waitFor();
  expect(await edits.count()).toBe(2);
  expect(await edits.first().innerText()).toContain("79, 230");
  const focused = (name: string) =>
    pane.frame().evaluate((of) => document.activeElement?.getAttribute(of), name);
  expect(await focused("class")).toBe("check-changes");
  await workbench.page.keyboard.press("Escape");
  await until(async () => (await focused("data-action")) === "mend-all");
  expect(await edits.count()).toBe(0);
  expect(await snapshot()).toEqual(before);

  // in one step, and one undo
  await workbench.page.keyboard.press("Enter");
  await edits.first().waitFor();
  await workbench.page.keyboard.press("Tab");
  expect(await focused("data-action")).toBe("mend-listed");
  await workbench.page.keyboard.press("Enter");
  await pane.notice("success").waitFor();
  await workbench.settled();
  expect((await cell("B4")).value).toBe(79230);
  expect((await cell("A3")).value).toBe("Patents and Technology");
  await until(async () => (await finding("blank-in-number").count()) === 0);
  await until(async () => (await focused("data-action")) === "mark");
  await workbench.page.evaluate(() => window.workbench.undo());
  await workbench.settled();
  expect(await snapshot()).toEqual(before);

  // what changed is looked at again
  await finding("blank-in-number").waitFor();
  await action("mark").click();
  await action("unmark").waitFor();
  const { name: sheet = "" } =
    (await workbench.page.evaluate(() => window.workbench.sheets())).at(-1) ?? {};
  const marks = () => workbench.page.evaluate((on) => window.workbench.conditions(on), sheet);
  expect((await marks()).length).toBeGreaterThan(0);
  await action("unmark").click();
  await until(async () => (await action("unmark").count()) === 0);
  expect(await marks()).toEqual([]);
  await workbench.settled();
  expect(await snapshot()).toEqual(before);
});

test("what somebody has changed since the check is not overwritten", async () => {
  await start();
  await typeTable();
  await check();
  await finding("blank-in-number").waitFor();
  await pane.frame().locator("[data-option=follows]").uncheck();
  await workbench.page.evaluate(
    ([sheet]) => {
      window.workbench.setCell(sheet, "B4", "mine");
    },
    [SHEET] as const,
  );
  await workbench.settled();
  const before = await snapshot();
  await action("mend-all").click();
  await action("mend-listed").click();
  await pane.notice("error").waitFor();
  expect(await pane.notice("error").innerText()).toContain("Mine!B4");
  expect(await snapshot()).toEqual(before);
  // and is looked at again
  await until(async () => (await finding("blank-in-number").count()) === 0);
});

test("the list and the settings of rules come in as sheets, and the settings are followed", async () => {
  await start();
  await typeTable();
  const before = await snapshot();
  await check();
  await action("list").click();
  await pane.notice("success").waitFor();
  await workbench.settled();
  const names = () =>
    workbench.page.evaluate(() => window.workbench.sheets().map(({ name }) => name));
  const list = (await names()).at(-1) ?? "";
  const shown = await pane.frame().locator("[data-finding]").count();
  expect(shown).toBeGreaterThan(0);
  const listed = await workbench.page.evaluate(
    (sheet) =>
      window.workbench.getRange(sheet, "A4:H40").map((row) => row.map(({ value }) => value)),
    list,
  );
  expect(listed.filter(([severity]) => severity !== "")).toHaveLength(shown);
  expect(listed.flat()).toContain("E4");

  await action("rules").click();
  await pane.notice("success").waitFor();
  await workbench.settled();
  const rules = (await names()).at(-1) ?? "";
  const ids = await workbench.page.evaluate(
    (sheet) => window.workbench.getRange(sheet, "A1:A90").map(([cell]) => cell?.value),
    rules,
  );
  const row = ids.indexOf("share-differs") + 1;
  expect(row).toBeGreaterThan(0);
  const set = (column: string, text: string) =>
    workbench.page.evaluate(
      ([sheet, address, value]) => {
        window.workbench.setCell(sheet, address, value);
      },
      [rules, `${column}${row}`, text] as const,
    );
  // without who and why the check does not run
  await option("scope").selectOption("workbook");
  await set("D", "Left out");
  await action("run").click();
  await pane.notice("error").getByText("share-differs").waitFor();
  await set("E", "A. Officer");
  await set("F", "shares are being revised");
  await action("run").click();
  const settings = pane.frame().locator("[data-part=settings]");
  await settings.waitFor();
  expect(await settings.innerText()).toContain("A. Officer");
  expect(await settings.innerText()).toContain("shares are being revised");
  expect(await finding("share-differs").count()).toBe(0);
  // besides the new sheets nothing has changed
  expect(await snapshot()).toMatchObject(before);
});

test("what was not recognised can be told by hand, and taken back", async () => {
  await start();
  const rows = [
    ["Budget and expenditure by result"],
    [
      "Expected result",
      "2024/25 Program of Work and Budget",
      "2024/25 budget after transfers",
      "2024 expenditure",
    ],
    ["2.1 Development of balanced normative frameworks for IP", 7855, 8013, 3423],
    ["Total", 7855, 8013, 3500],
  ];
  await workbench.page.evaluate(
    ([sheet, cells]) => {
      window.workbench.addSheet(sheet);
      cells.forEach((row, at) => {
        row.forEach((content, column) => {
          window.workbench.setCell(sheet, `${String.fromCharCode(65 + column)}${at + 1}`, content);
        });
      });
    },
    [SHEET, rows] as const,
  );
  await workbench.settled();
  await check();
  const strangers = pane.frame().locator("[data-part=strangers] li");
  const tables = pane.frame().locator("[data-part=recognised] li");
  await strangers.locator("summary").click();
  // language and unit are those of a table, which nobody has named yet
  expect(await strangers.locator("select[data-option=unit]").isDisabled()).toBe(true);
  const choice = strangers.locator("select[data-option=table]");
  expect(await choice.innerText()).toContain("Patents and Technology");
  await choice.selectOption("annex-9-list");
  await strangers.locator("[data-notice=warning]").waitFor();
  await choice.selectOption("sector-results.patents");
  const told = pane.frame().locator('[data-table="sector-results.patents"]');
  await told.waitFor({ state: "attached" });
  expect(await strangers.count()).toBe(0);

  await pane.frame().locator("[data-part=recognised] > summary").click();
  await tables.locator("summary").click();
  await tables.locator("select[data-option=table]").selectOption("none");
  await told.waitFor({ state: "detached" });
  expect(await strangers.count()).toBe(0);
  await tables.locator("summary").click();
  await tables.locator("select[data-option=table]").selectOption("as-read");
  await strangers.first().waitFor();
});

test("a failure at any request of a change leaves the cells as they were", async () => {
  await start();
  await typeTable();
  await check();
  await pane.frame().locator("[data-option=follows]").uncheck();
  const marks = () =>
    workbench.page.evaluate(() =>
      window.workbench.sheets().flatMap(({ name }) => window.workbench.conditions(name)),
    );
  const before = await snapshot();
  let opened = 0;
  for (const name of ["mark", "mend-all"]) {
    let failures = 0;
    for (let request = 1; ; request += 1) {
      await workbench.page.evaluate((failingBatch) => {
        window.workbench.simulate({ failingBatch });
      }, request);
      await action(name).click();
      if (name === "mend-all") await action("mend-listed").click();
      const [failed, done] = [pane.notice("error"), pane.notice("success")];
      await until(async () => (await failed.count()) + (await done.count()) > 0);
      if ((await done.count()) > 0) break;
      failures += 1;
      await workbench.settled();
      expect(await snapshot()).toEqual(before);
      expect(await marks()).toEqual([]);
      // what was said of this one goes away when a finding is opened, whose cell is then shown
      const [rule, place] =
        opened % 2 === 0
          ? (["share-differs", "E4"] as const)
          : (["blank-in-number", "B4"] as const);
      opened += 1;
      await finding(rule).first().click();
      await until(async () => (await failed.count()) === 0);
      await until(async () =>
        (await workbench.page.evaluate(() => window.workbench.selection())).endsWith(`!${place}`),
      );
    }
    // nothing fails any more of what comes later
    await workbench.page.evaluate(() => {
      window.workbench.simulate({ failingBatch: 0 });
    });
    expect(failures).toBeGreaterThan(0);
    if (name === "mend-all") break;
    await action("unmark").click();
    await until(async () => (await marks()).length === 0);
    await workbench.settled();
    expect(await snapshot()).toEqual(before);
  }
});

/** So many rows with blanks in all of their figures. */
const MANY = 300;
/** The pane's longest task beside the whole check, which the worker makes: below 100 ms where nothing else runs. */
const MOST = 0.1;

test("thousands of findings: few are drawn, the keyboard reaches the last, and nothing blocks", async () => {
  await start();
  const row = ["Brands and Designs", "79, 230", "79, 881", "40, 000", "80%"];
  const cells = [HEADER, ...Array.from({ length: MANY }, () => row)];
  await workbench.page.evaluate(
    ([sheet, title, content]) => {
      window.workbench.addSheet(sheet);
      window.workbench.setCell(sheet, "A1", title);
      window.workbench.setRange(sheet, `A2:E${content.length + 1}`, content);
    },
    [SHEET, TITLE, cells] as const,
  );
  await workbench.settled();
  await pane.frame().evaluate(() => {
    window.ownTasks = [];
    new PerformanceObserver((list) => {
      // those of the page around the pane, the spreadsheet, are called otherwise
      const own = list.getEntries().filter(({ name }) => name === "self");
      window.ownTasks.push(...own.map(({ duration }) => Math.round(duration)));
    }).observe({ entryTypes: ["longtask"] });
  });
  const begin = Date.now();
  await check();
  const most = MOST * (Date.now() - begin);
  const rows = pane.frame().locator("[data-finding]");
  await rows.first().waitFor();
  expect(await rows.count()).toBeLessThan(100);
  await rows.first().focus();
  await workbench.page.keyboard.press("End");
  await until(() =>
    pane.frame().evaluate(() => {
      const own = document.activeElement?.closest("li");
      return own !== null && own?.ariaPosInSet === own?.ariaSetSize;
    }),
  );
  expect(
    Number(await pane.frame().evaluate(() => document.activeElement?.closest("li")?.ariaSetSize)),
  ).toBeGreaterThan(6 * MANY);
  const longest = () => pane.frame().evaluate(() => Math.max(0, ...window.ownTasks));
  expect(await longest()).toBeLessThan(most);
  // the observer would have told
  await pane.frame().evaluate((milliseconds) => {
    setTimeout(() => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end) continue;
    });
  }, most);
  await until(async () => (await longest()) >= Math.floor(most));
});

test("an empty result is told from nothing recognised", async () => {
  await start();
  await workbench.page.evaluate((sheet) => {
    window.workbench.addSheet(sheet);
    window.workbench.setCell(sheet, "A1", "Shopping list");
  }, SHEET);
  await check();
  await pane.notice("warning").waitFor();
  expect(await pane.notice("warning").innerText()).toContain("nothing was checked");
});

test.each([
  ["en", 320, "light"],
  ["ar", 450, "dark"],
  ["zh", 360, "light"],
] as const)("the view in %s, %i pixels wide, %s", async (language, width, colorScheme) => {
  await start({ language, width: 700 + width, height: 1100, colorScheme });
  await workbench.page.locator("iframe").evaluate((frame, pixels) => {
    (frame as HTMLElement).style.cssText += `;width:${pixels}px;min-width:${pixels}px`;
  }, width);
  await typeTable();
  await check();
  await finding("share-differs").first().click();
  await details().waitFor();
  expect(await pane.violations()).toEqual([]);
  const overflow = await pane.frame().evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
  expect(overflow).toBe(0);
  const look = (name: string) =>
    workbench.page
      .locator("iframe")
      .screenshot({ path: `artefacts/check-${name}${language}-${width}-${colorScheme}.png` });
  await look("");
  await option("group").selectOption("category");
  await finding("blank-in-number").first().click();
  await action("mend-all").click();
  await pane.frame().locator("[data-part=preview]").waitFor();
  expect(await pane.violations()).toEqual([]);
  await look("mend-");
});
