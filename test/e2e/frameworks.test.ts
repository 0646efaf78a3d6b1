/** Results frameworks that the user imports: the shipped pane in the workbench. */
import { readFileSync } from "node:fs";
import { framework as shipped } from "../framework/shipped";
import type { Framework } from "../../src/framework/framework";
import { rollForward } from "../../src/framework/roll-forward";
import { LANGUAGES } from "../../src/model/language";
import { readFrameworkWorkbook } from "../../src/workbook/xlsx/framework/read";
import { writeFrameworkWorkbook } from "../../src/workbook/xlsx/framework/write";
import type { Harness, OpenOptions, Workbench } from "./harness";
import { startHarness, until } from "./harness";
import { drivePane, type PaneDriver } from "./pane-driver";

let harness: Harness;
let workbench: Workbench;
let pane: PaneDriver;
/** Whether the console's errors are part of the test. */
let expectsErrors: boolean;

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
  await workbench.close();
  if (!expectsErrors) expect(errors).toEqual([]);
  expect(workbench.foreignRequests()).toEqual([]);
});

const SHEET = "Table 4";
const NEXT = "2026/27";
const NEW_NAME = "Patents, Trade Secrets and Technology";

function rolled(framework: Framework, to: string): Framework {
  const result = rollForward(framework, to);
  if ("problem" in result) throw new Error(result.problem.code);
  return result.framework;
}

/** The shipped framework rolled forward, one sector renamed and given a budget. */
const next = ((): Framework => {
  const framework = rolled(shipped, NEXT);
  return {
    ...framework,
    sectors: framework.sectors.map((sector) =>
      sector.id === "patents"
        ? { ...sector, names: { ...sector.names, en: { text: NEW_NAME, status: "working" } } }
        : sector,
    ),
    budgets: {
      ...framework.budgets,
      sectors: framework.budgets.sectors.map((line) =>
        line.sector === "patents"
          ? { ...line, approved: { ...line.approved, total: 250_000 } }
          : line,
      ),
    },
  };
})();

const later = rolled(next, "2028/29");

const file = (name: string, content: Uint8Array | string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});
const jsonFile = (framework: unknown) => file("next.json", JSON.stringify(framework));

const action = (name: string) => pane.frame().locator(`[data-action=${name}]`);
const card = (biennium: string) => pane.frame().locator(`[data-framework="${biennium}"]`);
const preview = () => pane.frame().locator("[data-preview]");
const choose = (chosen: ReturnType<typeof file>) =>
  pane.frame().locator("input[type=file]").setInputFiles(chosen);
const openView = () => pane.frame().locator("[data-item=frameworks]").click();
const customXml = () => workbench.page.evaluate(() => window.workbench.customXml());
const snapshot = () => workbench.page.evaluate(() => window.workbench.snapshot());
const value = (address: string) =>
  workbench.page.evaluate(
    ([sheet, cell]) => window.workbench.getCell(sheet!, cell!).value,
    [SHEET, address],
  );
const simulate = (what: Parameters<typeof window.workbench.simulate>[0]) =>
  workbench.page.evaluate((simulation) => {
    window.workbench.simulate(simulation);
  }, what);

/** Lookups of both biennia, below the sample. */
async function enterLookups(): Promise<void> {
  await workbench.page.evaluate((sheet) => {
    const formulas = [
      '=WIPO.BUDGET("2026/27","patents")',
      '=WIPO.SECTOR("patents","en","2026/27")',
      '=WIPO.BUDGET("2024/25","patents")',
    ];
    for (const [row, formula] of formulas.entries()) {
      window.workbench.setCell(sheet, `J${30 + row}`, formula);
    }
  }, SHEET);
  await workbench.settled();
}

const lookups = async () => {
  await workbench.settled();
  return [await value("J30"), await value("J31"), await value("J32")];
};
const UNKNOWN = ["#N/A", "#N/A", 214036];
const KNOWN = [250_000, NEW_NAME, 214036];

async function importNext(): Promise<void> {
  await choose(jsonFile(next));
  await action("import").click();
  await pane.notice("success").waitFor();
}

describe("importing", () => {
  beforeEach(() => start());

  test("is shown first, changes nothing before the click, then recalculates what looks up", async () => {
    await enterLookups();
    expect(await lookups()).toEqual(UNKNOWN);
    const before = await snapshot();
    await openView();
    expect(await card("2024/25").innerText()).toContain("Shipped with the add-in");

    await choose(jsonFile(next));
    await preview().waitFor();
    const shown = await preview().innerText();
    expect(shown).toContain(next.title);
    expect(shown).toContain("No framework of this biennium is known yet.");
    expect(shown).toMatch(/Differences from \S*2024\/25\S*: \d/);
    await preview().getByRole("button", { name: "Reworded" }).click();
    expect(await preview().innerText()).toContain(NEW_NAME);
    expect(await customXml()).toEqual([]);
    expect(await lookups()).toEqual(UNKNOWN);

    await action("import").click();
    await pane.notice("success").waitFor();
    expect(await pane.notice("success").innerText()).toContain("recalculated");
    expect(await lookups()).toEqual(KNOWN);
    expect(await customXml()).toHaveLength(1);
    expect(await snapshot()).toEqual(before);
    expect(await card(NEXT).innerText()).toContain("Imported into this workbook");
  });

  test("lasts as long as the workbook, also where functions are called before it is read", async () => {
    await enterLookups();
    await openView();
    await importNext();
    expect(await lookups()).toEqual(KNOWN);
    await pane.reload();
    await workbench.ready();
    // a formula that no one has kept a result of
    await workbench.page.evaluate((sheet) => {
      window.workbench.setCell(sheet, "J33", '=WIPO.BUDGET("2026/27","专利")');
    }, SHEET);
    await until(async () => (await value("J33")) === 250_000);
    expect(await lookups()).toEqual(KNOWN);

    // the same workbook, opened by somebody else
    const parts = await customXml();
    await workbench.close();
    await start();
    await workbench.page.evaluate((xml) => {
      for (const part of xml) window.workbench.addCustomXml(part);
    }, parts);
    await pane.reload();
    // no one waits here: the functions may be called before the workbook has been read
    await enterLookups();
    await until(async () => JSON.stringify(await lookups()) === JSON.stringify(KNOWN));
    await openView();
    await card(NEXT).waitFor();
  });

  test("of the shipped biennium holds in its place until it is removed", async () => {
    // within what rounding leaves open between the years and the biennium
    const own = {
      ...shipped,
      budgets: {
        ...shipped.budgets,
        sectors: shipped.budgets.sectors.map((line) =>
          line.sector === "patents"
            ? { ...line, approved: { ...line.approved, total: 214_035 } }
            : line,
        ),
      },
    };
    await enterLookups();
    await openView();
    await choose(file("own.xlsx", writeFrameworkWorkbook(own)));
    await preview().waitFor();
    expect(await preview().innerText()).toContain("takes the place of the shipped one");
    expect(await preview().innerText()).toMatch(/Differences from \S*2024\/25\S*: 1$/m);
    await action("import").click();
    await pane.notice("success").waitFor();
    expect((await lookups())[2]).toBe(214_035);

    await action("remove").click();
    const removal = card("2024/25");
    expect(await removal.innerText()).toContain("Undo does not bring it back");
    expect(await customXml()).toHaveLength(1);
    await action("confirm-removal").click();
    await pane.notice("success").waitFor();
    expect(await customXml()).toEqual([]);
    expect((await lookups())[2]).toBe(214036);
    expect(await action("remove").count()).toBe(0);
  });

  test("by keyboard alone", async () => {
    await openView();
    await until(async () => (await focused()) === "choose");
    await choose(jsonFile(next));
    await until(async () => (await focused()) === "import");
    await workbench.page.keyboard.press("Enter");
    await pane.notice("success").waitFor();
    await until(async () => (await focused()) === "choose");
  });

  test("undo does not take it back", async () => {
    await openView();
    await importNext();
    await workbench.page.evaluate(() => window.workbench.undo());
    await workbench.settled();
    expect(await customXml()).toHaveLength(1);
  });
});

const focused = () =>
  pane.frame().evaluate(() => document.activeElement?.getAttribute("data-action") ?? "");

describe("what goes wrong", () => {
  beforeEach(() => start());

  test("a broken file shows where, and changes nothing", async () => {
    await enterLookups();
    const before = await snapshot();
    await openView();
    const [first, ...others] = next.indicators;
    await choose(jsonFile({ ...next, indicators: [{ ...first!, result: "9.9" }, ...others] }));
    await pane.notice("error").waitFor();
    expect(await pane.notice("error").innerText()).toContain("/indicators/0/result");
    expect(await pane.notice("error").innerText()).toContain("9.9");

    await choose(file("none.json", "{"));
    await until(async () => (await pane.notice("error").innerText()).includes("none.json"));
    await choose(file("none.xlsx", "PK\u0003\u0004 nothing"));
    await until(async () => (await pane.notice("error").innerText()).includes("none.xlsx"));

    const broken = { ...next, transferRule: { ...next.transferRule, sectorRate: 5 } };
    await choose(file("broken.xlsx", writeFrameworkWorkbook(broken)));
    await until(async () => (await pane.notice("error").innerText()).includes("Rules!B"));

    expect(await action("import").count()).toBe(0);
    expect(await customXml()).toEqual([]);
    expect(await snapshot()).toEqual(before);
    expect(await lookups()).toEqual(UNKNOWN);
  });

  // reading what is stored, storing: as many requests as an import of a first framework makes
  test.each([1, 2])("a failure of request %i leaves the workbook as it was", async (failing) => {
    await enterLookups();
    const before = await snapshot();
    await openView();
    await choose(jsonFile(next));
    await action("import").waitFor();
    expectsErrors = true;
    await simulate({ failingBatch: failing });
    await action("import").click();
    await pane.notice("error").waitFor();
    expect(await pane.notice("error").innerText()).toContain("GeneralException");
    expect(await customXml()).toEqual([]);
    expect(await snapshot()).toEqual(before);
    expect(await lookups()).toEqual(UNKNOWN);
    expect(await card(NEXT).count()).toBe(0);
  });

  test("cells that could not be recalculated are told, and can be", async () => {
    await enterLookups();
    await openView();
    await choose(jsonFile(next));
    await action("import").waitFor();
    expectsErrors = true;
    await simulate({ failingBatch: 3 });
    await action("import").click();
    await pane.notice("warning").waitFor();
    expect(await customXml()).toHaveLength(1);
    await pane.notice("warning").getByRole("button", { name: "Try again" }).click();
    await until(async () => (await pane.notice("warning").count()) === 0);
    expect(await lookups()).toEqual(KNOWN);
  });

  test("a damaged one is told, not used and not touched", async () => {
    const damaged =
      '<framework xmlns="urn:x-wipo-performance-toolkit:framework:1" biennium="2026/27">{"biennium":</framework>';
    await workbench.page.evaluate((xml) => {
      window.workbench.addCustomXml(xml);
    }, damaged);
    await pane.reload();
    await pane.notice("warning").waitFor();
    expect(await pane.notice("warning").innerText()).toContain("2026/27");
    expect(await customXml()).toEqual([damaged]);
    await openView();
    await importNext();
    expect(await pane.notice("warning").count()).toBe(0);
    expect(await customXml()).toHaveLength(1);
  });

  test("a cell that is being edited is waited for", async () => {
    await openView();
    await choose(jsonFile(next));
    await action("import").waitFor();
    await simulate({ editing: true });
    await action("import").click();
    await pane.notice("warning").waitFor();
    expect(await customXml()).toEqual([]);
    await simulate({ editing: false });
    await pane.notice("success").waitFor();
    expect(await customXml()).toHaveLength(1);
  });

  test("an Office without custom XML says what it lacks", async () => {
    await simulate({ requirementSets: { ExcelApi: "1.4" } });
    await until(() =>
      pane
        .search()
        .isVisible()
        .catch(() => false),
    );
    await openView();
    await pane.notice("warning").filter({ hasText: "ExcelApi 1.5" }).waitFor();
    await card("2024/25").waitFor();
  });
});

test("a framework is exported to either kind of file", async () => {
  await start();
  await openView();
  const exported = async (format: string) => {
    const download = workbench.page.waitForEvent("download");
    await card("2024/25").locator(`[data-export="${format}"]`).click();
    const finished = await download;
    return {
      name: finished.suggestedFilename(),
      bytes: new Uint8Array(readFileSync(await finished.path())),
    };
  };
  const json = await exported(".json");
  expect(json.name).toBe("results-framework-2024-25.json");
  expect(JSON.parse(new TextDecoder().decode(json.bytes))).toEqual(shipped);
  const xlsx = await exported(".xlsx");
  expect(xlsx.name).toBe("results-framework-2024-25.xlsx");
  expect(readFrameworkWorkbook(xlsx.bytes)).toEqual({ framework: shipped });
});

describe("the view", () => {
  const LOOKS = [
    ["en", 320, "light"],
    ["en", 450, "dark"],
    ["ar", 320, "light"],
    ["ar", 450, "dark"],
    ["ru", 320, "dark"],
  ] as const;

  test.each(LOOKS)(
    "in %s, %i pixels wide, %s, has no violation",
    async (language, width, scheme) => {
      const look = `${language}-${width}-${scheme}`;
      await start({ language, width: 700 + width, height: 1100, colorScheme: scheme });
      await widen(width);
      await openView();
      await importNext();
      await choose(jsonFile(later));
      await preview().waitFor();
      expect(await pane.violations()).toEqual([]);
      expect(await overflow()).toBe(0);
      await picture(`frameworks-${look}`);
      await preview().locator("button").first().click();
      await picture(`frameworks-changes-${look}`);
      await action("cancel-import").click();
      await action("remove").click();
      await action("confirm-removal").waitFor();
      await picture(`frameworks-removal-${look}`);
      await choose(jsonFile({ ...next, biennium: "2026", extra: 1 }));
      await pane.notice("error").waitFor();
      expect(await pane.violations()).toEqual([]);
      await picture(`frameworks-problems-${look}`);
    },
  );

  test.each(LANGUAGES)(
    "its texts fit in %s, and it is there in high contrast",
    async (language) => {
      await start({ language, forcedColors: "active" });
      await widen(320);
      await openView();
      await card("2024/25").waitFor();
      expect(await overflow()).toBe(0);
      expect(await pane.violations()).toEqual([]);
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
