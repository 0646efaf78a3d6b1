/** The shipped pane in the workbench, on the real Office.js. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { LANGUAGES } from "../../src/model/language";
import type { Harness, OpenOptions, Workbench } from "./harness";
import { startHarness, until } from "./harness";
import { drivePane, type PaneDriver } from "./pane-driver";

const ARTEFACTS = path.resolve(__dirname, "..", "..", "artefacts");

let harness: Harness;
let workbench: Workbench;
let pane: PaneDriver;

beforeAll(async () => {
  mkdirSync(ARTEFACTS, { recursive: true });
  harness = await startHarness();
});

afterAll(async () => {
  await harness.stop();
});

async function start(options: OpenOptions = {}): Promise<void> {
  workbench = await harness.open(options);
  await workbench.ready();
  pane = drivePane(workbench);
  await pane.search().waitFor();
}

afterEach(async () => {
  const errors = [...workbench.errors];
  await workbench.close();
  // what the security policy refuses is an error of the console
  expect(errors).toEqual([]);
  expect(workbench.foreignRequests()).toEqual([]);
});

const SHEET = "Table 4";

const values = (area: string) =>
  workbench.page.evaluate(
    ([sheet, address]) =>
      window.workbench.getRange(sheet!, address!).map((row) => row.map((cell) => cell.value)),
    [SHEET, area],
  );
const formulas = (area: string) =>
  workbench.page.evaluate(
    ([sheet, address]) =>
      window.workbench.getRange(sheet!, address!).map((row) => row.map((cell) => cell.formula)),
    [SHEET, area],
  );
const snapshot = () => workbench.page.evaluate(() => window.workbench.snapshot());
const undo = () => workbench.page.evaluate(() => window.workbench.undo());
const simulate = (what: Parameters<typeof window.workbench.simulate>[0]) =>
  workbench.page.evaluate((simulation) => {
    window.workbench.simulate(simulation);
  }, what);

/** Three rows of expenditure (J) and budget (K), below the sample. */
async function enterData(): Promise<void> {
  await workbench.page.evaluate((sheet) => {
    const data = [
      [10, 40],
      [30, 40],
      ["-", 50],
    ];
    for (const [row, [spent, budget]] of data.entries()) {
      window.workbench.setCell(sheet, `J${30 + row}`, spent!);
      window.workbench.setCell(sheet, `K${30 + row}`, budget!);
    }
  }, SHEET);
  await workbench.settled();
}

/** The helper of UTILISATION, filled from the selection, with L30 selected for the result. */
async function fillUtilisation(): Promise<void> {
  await enterData();
  await pane.open("utilisation");
  await pane.select("J30:J32");
  await pane.takeSelection("expenditure");
  await pane.select("K30:K32");
  await pane.takeSelection("budget");
  await pane.select("L30");
}

describe("the function helper", () => {
  beforeEach(() => start());

  test("fills arguments from the selection, shows formula and value, inserts, and undo takes it back", async () => {
    await fillUtilisation();
    expect(await pane.field("expenditure").inputValue()).toBe("'Table 4'!J30:J32");
    expect(await pane.formula()).toBe("=WIPO.UTILISATION(J30:J32,K30:K32)");
    expect((await pane.value()).split("\n")).toEqual(["25%", "75%", "0%"]);
    const before = await snapshot();

    await pane.insert().click();
    await pane.notice("success").waitFor();
    expect(await pane.notice("success").textContent()).toContain("'Table 4'!L30");
    await workbench.settled();
    expect(await formulas("L30")).toEqual([["=WIPO.UTILISATION(J30:J32,K30:K32)"]]);
    expect(await values("L30:L32")).toEqual([[0.25], [0.75], [0]]);

    await undo();
    await workbench.settled();
    expect(await snapshot()).toEqual(before);
  });

  test("works by keyboard alone, from the search to the insertion", async () => {
    await enterData();
    const { keyboard } = workbench.page;
    const tabUntil = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 12; presses++) {
        const isThere = await pane
          .frame()
          .evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
        if (isThere) return;
        await keyboard.press("Tab");
      }
      throw new Error(`Tab does not lead to ${selector}`);
    };
    await pane.frame().getByRole("button", { name: "Settings" }).focus();
    await tabUntil("input[type=search]");
    await keyboard.type("budget spent");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await tabUntil("[data-argument=expenditure] input");
    await keyboard.type("j30");
    await tabUntil("[data-argument=budget] input");
    await keyboard.type("k30");
    await pane.select("L30:L32");
    await tabUntil("[data-action=insert]");
    expect(await pane.value()).toBe("25%");
    await keyboard.press("Enter");
    await pane.notice("success").waitFor();
    await workbench.settled();
    expect(await formulas("L30:L32")).toEqual([
      ["=WIPO.UTILISATION(J30,K30)"],
      ["=WIPO.UTILISATION(J31,K31)"],
      ["=WIPO.UTILISATION(J32,K32)"],
    ]);
    expect(await values("L30:L32")).toEqual([[0.25], [0.75], [0]]);
    await undo();
    expect(await formulas("L30:L32")).toEqual([[null], [null], [null]]);
  });

  test("puts text in quotes and says at the field what cannot be read", async () => {
    await pane.open("linearplan");
    await pane.field("budget").fill("731");
    await pane.field("biennium").fill("2025");
    const biennium = pane.frame().locator("[data-argument=biennium]");
    await biennium.getByText("2025 is the second year of 2024/25").waitFor();
    await pane.field("biennium").fill("2024/25");
    await pane.field("asOf").fill("2024-12-31");
    expect(await pane.formula()).toBe('=WIPO.LINEARPLAN(731,"2024/25","2024-12-31")');
    expect(await pane.value()).toBe("366");
    await pane.field("budget").fill("Missing!B5");
    await pane.frame().locator("[data-argument=budget]").getByText("Missing!B5").waitFor();
  });

  test("does not let a formula stand among its own data", async () => {
    await fillUtilisation();
    await pane.select("K31");
    await pane.frame().getByText("a formula cannot stand among its own data").waitFor();
    expect(await pane.insert().getAttribute("aria-disabled")).toBe("true");
  });

  test("inserts nothing that refers to a sheet that is not there", async () => {
    await fillUtilisation();
    const before = await snapshot();
    await pane.field("budget").fill("Nosheet!D5");
    const hint = pane.frame().locator("#insert-hint");
    await hint.getByText("There is no \u2066Nosheet!D5\u2069 in this workbook").waitFor();
    expect(await pane.violations()).toEqual([]);
    expect(await pane.insert().getAttribute("aria-disabled")).toBe("true");
    expect(await pane.insert().getAttribute("aria-describedby")).toBe("insert-hint");
    await pane.insert().focus();
    await workbench.page.keyboard.press("Enter");
    expect(await snapshot()).toEqual(before);

    // it stays known while the other argument is typed
    await pane.field("expenditure").fill("J30");
    expect(await pane.insert().getAttribute("aria-disabled")).toBe("true");

    await pane.field("budget").fill("'table 4'!K30");
    expect(await pane.value()).toBe("25%");
    expect(await hint.count()).toBe(0);
    await pane.insert().click();
    await pane.notice("success").waitFor();
    await workbench.settled();
    expect(await values("L30")).toEqual([[0.25]]);
  });

  test("inserts nothing of that kind either where the click comes before the preview", async () => {
    await fillUtilisation();
    const before = await snapshot();
    // in one turn of the page, so that no answer of the workbook can come in between
    await pane.frame().evaluate(() => {
      const field = document.querySelector<HTMLInputElement>("[data-argument=budget] input")!;
      // past React's own setter, which would take the event for no change
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(
        field,
        "Nosheet!D5",
      );
      field.dispatchEvent(new Event("input", { bubbles: true }));
      document.querySelector<HTMLButtonElement>("[data-action=insert]")!.click();
    });
    await pane.notice("error").waitFor();
    expect(await snapshot()).toEqual(before);
  });

  test("counts the rows that the preview leaves out in words that need no plural", async () => {
    await pane.open("utilisation");
    await pane.field("budget").fill("40");
    await pane.field("expenditure").fill("J30:J33");
    await pane.frame().getByText("Rows not shown: 1", { exact: true }).waitFor();
    await pane.field("expenditure").fill("J30:J1532");
    await pane.frame().getByText("Rows not shown: 1,500", { exact: true }).waitFor();
  });

  test("asks before it replaces anything, and what was replaced comes back", async () => {
    await fillUtilisation();
    await workbench.page.evaluate((sheet) => {
      window.workbench.setCell(sheet, "L30", "mine");
    }, SHEET);
    const before = await snapshot();
    await pane.insert().click();
    await pane
      .notice("warning")
      .getByText(/Not empty: .?L30/)
      .waitFor();
    expect(await pane.violations()).toEqual([]);
    await pane.frame().locator("[data-action=keep]").click();
    expect(await snapshot()).toEqual(before);

    await pane.insert().click();
    await pane.frame().locator("[data-action=replace]").click();
    await pane.notice("success").waitFor();
    await workbench.settled();
    expect(await values("L30")).toEqual([[0.25]]);
    await undo();
    await workbench.settled();
    expect(await snapshot()).toEqual(before);
  });
});

describe("when Excel does not do as asked", () => {
  test("a cell that is being edited is waited for, and then it goes on by itself", async () => {
    await start();
    await fillUtilisation();
    const before = await snapshot();
    await simulate({ editing: true });
    await pane.insert().click();
    await pane.notice("warning").getByText("A cell is being edited").waitFor();
    expect(await snapshot()).toEqual(before);
    await simulate({ editing: false });
    await pane.notice("success").waitFor();
    await workbench.settled();
    expect(await values("L30")).toEqual([[0.25]]);
  });

  test("waiting for a cell can be cancelled", async () => {
    await start();
    await fillUtilisation();
    const before = await snapshot();
    await simulate({ editing: true });
    await pane.insert().click();
    await pane.notice("warning").getByRole("button", { name: "Cancel" }).click();
    await simulate({ editing: false });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await snapshot()).toEqual(before);
    expect(await pane.field("expenditure").inputValue()).toBe("'Table 4'!J30:J32");
  });

  test("a protected sheet is left as it was, and the message says what to do", async () => {
    await start();
    await fillUtilisation();
    const before = await snapshot();
    await workbench.page.evaluate((sheet) => window.workbench.protect(sheet), SHEET);
    await pane.insert().click();
    await pane.notice("error").getByText("The sheet is protected").waitFor();
    expect(await snapshot()).toEqual(before);
    await workbench.page.evaluate((sheet) => window.workbench.unprotect(sheet), SHEET);
    await pane.notice("error").getByRole("button", { name: "Try again" }).click();
    await pane.notice("success").waitFor();
  });

  test("an Excel that never answers is given up, and nothing has changed", async () => {
    await start();
    await fillUtilisation();
    const before = await snapshot();
    await simulate({ hang: true });
    await pane.insert().click();
    await pane.notice("info").getByText("Waiting for Excel").waitFor();
    await pane.notice("error").getByText("did not answer").waitFor();
    expect(await snapshot()).toEqual(before);
    await simulate({ hang: false });
    await pane.notice("error").getByRole("button", { name: "Try again" }).click();
    await pane.notice("success").waitFor();
  });

  test("an Office without the programming interface leaves a reference to read", async () => {
    await start();
    const before = await snapshot();
    await simulate({ requirementSets: { ExcelApi: null } });
    await pane.notice("warning").getByText("ExcelApi 1.1").waitFor();
    await pane.open("utilisation");
    await pane.frame().getByText("expenditure divided by budget").waitFor();
    await pane.field("expenditure").fill("10");
    await pane.field("budget").fill("40");
    expect(await pane.value()).toBe("25%");
    await pane.insert().click();
    await pane.notice("error").getByText("ExcelApi 1.1").waitFor();
    expect(await snapshot()).toEqual(before);
    expect(await pane.violations()).toEqual([]);
  });

  test("an Office that does not report the selection still takes it from the buttons", async () => {
    await start();
    await enterData();
    await simulate({ requirementSets: { ExcelApi: "1.1" } });
    await pane.open("utilisation");
    await pane.frame().getByText("does not report the selection").waitFor();
    await workbench.page.evaluate(() => {
      window.workbench.select("J30:J32");
    });
    await pane.takeSelection("expenditure");
    expect(await pane.field("expenditure").inputValue()).toBe("'Table 4'!J30:J32");
  });
});

test("outside Excel the pane says so, and can be read", async () => {
  await start();
  const page = await workbench.page.context().newPage();
  await page.goto(`${harness.url}/taskpane.html`);
  await page.getByText("Not connected to Excel").waitFor();
  await page.getByRole("searchbox").fill("utilisation");
  await page.getByRole("searchbox").press("Enter");
  await page.locator("[data-argument=expenditure] input").fill("10");
  await page.locator("[data-argument=budget] input").fill("40");
  await page.getByText("25%", { exact: true }).waitFor();
  expect(await page.locator("[data-action=insert]").count()).toBe(0);
});

describe("language and theme", () => {
  test("the language follows Office, can be changed, and is remembered", async () => {
    await start({ language: "fr" });
    const html = () => pane.frame().locator("html");
    await until(async () => (await html().getAttribute("lang")) === "fr");
    await pane.frame().getByRole("button", { name: "Paramètres" }).click();
    await pane.frame().locator("[data-setting=language]").selectOption("ar");
    await until(async () => (await html().getAttribute("dir")) === "rtl");
    await pane.reload();
    await until(async () => (await html().getAttribute("lang")) === "ar");
    expect(await html().getAttribute("dir")).toBe("rtl");
  });

  test("messages in cells are in the language of the pane", async () => {
    await start({ language: "fr" });
    await workbench.page.evaluate((sheet) => {
      window.workbench.setCell(sheet, "L30", '=WIPO.UTILISATION("x",4)');
      window.workbench.select("L30");
    }, SHEET);
    await workbench.settled();
    const message = () => workbench.page.evaluate(() => window.workbench.cellMessage());
    await until(async () => (await message()).includes("n’est pas un nombre"));
  });

  test("a date in the help stays on one line, whatever the width", async () => {
    await start({ language: "ar" });
    await pane.open("linearplan");
    const linesOfDate = () =>
      pane.frame().evaluate((date) => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const { currentNode: node } = texts;
          const at = node.textContent?.indexOf(date) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + date.length);
          return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size;
        }
        return 0;
      }, "2024-12-31");
    const frame = workbench.page.locator("iframe");
    for (let width = 280; width <= 450; width += 10) {
      await frame.evaluate((element, pixels) => {
        element.style.width = `${pixels}px`;
      }, width);
      expect([width, await linesOfDate()]).toEqual([width, 1]);
    }
  });

  const background = () =>
    pane.frame().evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.querySelector(".fui-FluentProvider")!);
      return backgroundColor;
    });

  test("the theme follows the system, can be changed, and is remembered", async () => {
    await start({ colorScheme: "dark" });
    const dark = await background();
    await pane.frame().getByRole("button", { name: "Settings" }).click();
    await pane.frame().locator("[data-setting=theme]").selectOption("light");
    await until(async () => (await background()) === "rgb(255, 255, 255)");
    await pane.reload();
    await until(async () => (await background().catch(() => dark)) === "rgb(255, 255, 255)");
  });
});

const LOOKS: [string, OpenOptions][] = [
  ...LANGUAGES.map((language): [string, OpenOptions] => [language, { language }]),
  ["dark", { colorScheme: "dark" }],
  ["dark-ar", { colorScheme: "dark", language: "ar" }],
  ["high-contrast", { forcedColors: "active" }],
  ["high-contrast-dark", { forcedColors: "active", colorScheme: "dark" }],
];

/** The widths of a docked pane, and of one that was drawn wider. */
const WIDTHS = [320, 450];

describe.each(LOOKS)("seen in %s", (name, options) => {
  test("axe finds nothing in any view, and nothing is wider than the pane", async () => {
    await start(options);
    const look = async (view: string): Promise<void> => {
      expect(await pane.violations()).toEqual([]);
      for (const width of WIDTHS) {
        const frame = workbench.page.locator("iframe");
        await frame.evaluate((element, pixels) => {
          element.style.width = `${pixels}px`;
        }, width);
        const overflow = await pane
          .frame()
          .evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        const file = path.join(ARTEFACTS, `pane-${name}-${width}-${view}.png`);
        await frame.screenshot({ path: file });
      }
    };
    await pane.frame().locator("header button").last().click();
    await look("home");
    await pane.frame().locator("header button").last().click();
    await pane.search().fill("wipo");
    await look("search");
    await fillUtilisation();
    await pane.value();
    await look("function");
    await pane.insert().click();
    await pane.notice("success").waitFor();
    await look("inserted");
  });
});
