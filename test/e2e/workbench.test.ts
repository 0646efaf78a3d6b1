/** The workbench: the real Office.js and the shipped functions beside a real grid. */
import { constant, difference, input, inputsOf, ratio, sum } from "../../src/calc/expression";
import { exactly, meets, printedInterval } from "../../src/calc/interval";
import type { Interval } from "../../src/calc/interval";
import { recompute } from "../../src/calc/recompute";
import { readNumberText } from "../../src/model/number-text";
import type { Harness, Workbench } from "./harness";
import { startHarness, until } from "./harness";

let harness: Harness;
let workbench: Workbench;

/** A free corner of the sheet that no test shares with another. */
const SHEET = "Table 4";

beforeAll(async () => {
  harness = await startHarness();
});

afterAll(async () => {
  await harness.stop();
});

beforeEach(async () => {
  workbench = await harness.open();
  await workbench.ready();
});

afterEach(async () => {
  await workbench.close();
  expect(workbench.foreignRequests()).toEqual([]);
});

/** Runs code in the pane inside `Excel.run`; the outcome as data. */
async function run(body: string): Promise<unknown> {
  // As text, because the code is different each time; the pane's own scripts could not do this.
  return workbench.pane().evaluate(`
    Excel.run(async (context) => { ${body} }).then(
      (value) => ({ value }),
      ({ code, message }) => ({ code, message }),
    )`);
}

const text = (address: string, sheet = SHEET) =>
  workbench.page.evaluate(([s, a]) => window.workbench.getCell(s!, a!).text, [sheet, address]);
const value = (address: string, sheet = SHEET) =>
  workbench.page.evaluate(([s, a]) => window.workbench.getCell(s!, a!).value, [sheet, address]);
const snapshot = () => workbench.page.evaluate(() => window.workbench.snapshot());

/** Writes cells as a person types them, and waits for the results. */
async function enter(cells: Record<string, string | number | boolean>): Promise<void> {
  await workbench.page.evaluate(
    ([sheet, entries]) => {
      for (const [address, content] of Object.entries(entries)) {
        window.workbench.setCell(sheet, address, content);
      }
    },
    [SHEET, cells] as const,
  );
  await workbench.settled();
}

describe("the pane", () => {
  test("becomes ready on the real Office.js, in Excel, with its functions", async () => {
    const info = await workbench.pane().evaluate(() => Office.onReady());
    expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    const offersExcelApi = await workbench
      .pane()
      .evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.9"));
    expect(offersExcelApi).toBe(true);
    expect(workbench.errors).toEqual([]);
  });

  test("is told the language of the page", async () => {
    const french = await harness.open({ language: "fr" });
    await french.ready();
    expect(await french.pane().evaluate(() => Office.context.displayLanguage)).toBe("fr-FR");
    await french.close();
  });
});

describe("functions in cells", () => {
  test("a function typed by hand computes, and computes anew when its argument changes", async () => {
    const { page } = workbench;
    await workbench.clickGrid({ x: 120, y: 680 });
    const typedAt = await page.evaluate(() => window.workbench.selection());
    await page.keyboard.type("=WIPO.UTILISATION(30,D5/D5*40)");
    await page.keyboard.press("Enter");
    await workbench.settled();
    const address = typedAt.split("!")[1]!;
    expect(await value(address)).toBe(0.75);

    await enter({ J30: 10, J31: 40, J32: "=WIPO.UTILISATION(J30,J31)" });
    expect(await value("J32")).toBe(0.25);
    await enter({ J30: 20 });
    expect(await value("J32")).toBe(0.5);
  });

  test("ranges go in and arrays spill out, unless a cell is in the way", async () => {
    await enter({ J20: 1, J21: 2, J22: 3, K20: 4, K21: 4, K22: 4 });
    await enter({ L20: "=WIPO.UTILISATION(J20:J22,K20:K22)" });
    const spilled = () =>
      workbench.page.evaluate(
        (sheet) => window.workbench.getRange(sheet, "L20:L22").map((row) => row[0]!.value),
        SHEET,
      );
    expect(await spilled()).toEqual([0.25, 0.5, 0.75]);

    await enter({ M21: "in the way", M20: "=WIPO.UTILISATION(J20:J22,K20:K22)" });
    expect(await value("M20")).toBe("#SPILL!");
    expect(await value("M21")).toBe("in the way");
  });

  test("errors show as Excel shows them, in their own place, with their message", async () => {
    await enter({ J20: 5, K20: 0, J21: "five", K21: 4, J22: "不适用", K22: 4, J23: 2, K23: 4 });
    await enter({
      L20: "=WIPO.UTILISATION(J20:J23,K20:K23)",
      M20: '=IFERROR(WIPO.UTILISATION(J20,K20),"caught")',
      M21: "=WIPO.UTILISATION(1/0,4)",
    });
    const column = await workbench.page.evaluate(
      (sheet) => window.workbench.getRange(sheet, "L20:L23").map((row) => row[0]!.value),
      SHEET,
    );
    expect(column).toEqual(["#DIV/0!", "#VALUE!", "#N/A", 0.5]);
    expect(await value("M20")).toBe("caught");
    expect(await value("M21")).toBe("#DIV/0!");

    await workbench.page.evaluate(() => {
      window.workbench.select("L21");
    });
    const line = await workbench.page.locator(".cell-line").textContent();
    expect(line).toMatch(/^#VALUE!: .*five/);
  });

  test("blank cells are nil, a blank argument is 0, truth values arrive as such", async () => {
    await enter({ K20: 4, L20: "=WIPO.UTILISATION(J20,K20)" });
    expect(await value("L20")).toBe(0);
    await enter({ L21: "=WIPO.UTILISATION(TRUE,4)" });
    expect(await value("L21")).toBe("#VALUE!");
    await enter({ L22: "=WIPO.UTILISATION(1)" });
    expect(await value("L22")).toBe("#VALUE!");
  });

  test("a recalculation of everything asks the pane again", async () => {
    const asked = () => workbench.page.evaluate(() => window.workbench.functions().asked);
    const before = await asked();
    await enter({ J20: 1 });
    expect(await asked()).toBe(before);
    await run("context.workbook.application.calculate('Full'); await context.sync();");
    await workbench.settled();
    expect(await asked()).toBe(2 * before);
    expect(await text("F5")).toBe("45.2%");
  });

  test("go on after the pane has been reloaded", async () => {
    await workbench.page.evaluate(() => {
      window.workbench.reloadPane();
    });
    await enter({ J20: 1, J21: 8, J22: "=WIPO.UTILISATION(J20,J21)" });
    expect(await value("J22")).toBe(0.125);
  });

  // Office.js is loaded beside them, and asks no function before the page is parsed
  test("are not called before they are there, however late they come", async () => {
    await workbench.page.route(/\/functions\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue();
    });
    await workbench.page.evaluate(() => {
      window.workbench.reloadPane();
    });
    await enter({ J20: 1, J21: 8, J22: "=WIPO.UTILISATION(J20,J21)" });
    expect(await value("J22")).toBe(0.125);
  });
});

describe("the sample workbook", () => {
  const one = constant(1);
  const outsPrintedNegative = sum(input("C"), input("D"));
  const share = (of: string) => ratio(outsPrintedNegative, input(of));

  /** Printed column, recomputed column, and how the one follows from the printed columns. */
  const DERIVED = [
    ["Table 4", 5, 14, "E", "F", ratio(input("D"), input("C"))],
    ["Annex I", 5, 14, "E", "F", outsPrintedNegative],
    ["Annex I", 5, 12, "H", "I", share("B")],
    ["Annex I", 5, 12, "J", "K", ratio(outsPrintedNegative, input("B14"))],
    [
      "Unit costs",
      5,
      9,
      "E",
      "F",
      difference(ratio(sum(one, input("C")), sum(one, input("D"))), one),
    ],
  ] as const;

  test("its recomputed columns agree with the printed ones within the printed rounding", async () => {
    for (const [sheet, from, to, printed, recomputed, expression] of DERIVED) {
      for (let row = from; row <= to; row++) {
        const at = (column: string) => (/\d$/.test(column) ? column : `${column}${row}`);
        const shown = async (column: string) => readNumberText(await text(at(column), sheet));
        const again = Number(await value(at(recomputed), sheet));
        const inputs = await Promise.all(
          inputsOf(expression).map(async (name) => [name, await shown(name)] as const),
        );
        const target = await shown(printed);
        // A dash: nothing was spent, or what came in went out.
        if (target === undefined) {
          expect([again, await text(at(printed), sheet)]).toEqual([0, "-"]);
          continue;
        }
        const intervals = inputs.map(([name, read]) => [
          name,
          printedInterval(read!.value, read!.decimals),
        ]);
        const allowed = recompute(expression, Object.fromEntries(intervals)) as Interval;
        expect(meets(allowed, printedInterval(target.value, target.decimals))).toBe(true);
        expect(meets(allowed, exactly(again))).toBe(true);
      }
    }
  });

  test("its first sheet shows the report's figures", async () => {
    expect(await text("B5")).toBe("214,036");
    expect(await text("D14")).toBe("383,366");
    expect(await text("E12")).toBe("45%");
    expect(await text("F14")).toBe("44.7%");
    expect(await text("F13")).toBe("-");
    // Patents received 9,775 thousand; 5 % of their appropriation allow 10,702.
    expect(await text("L5", "Annex I")).toBe("10,702");
    expect(await value("N5", "Annex I")).toBe(true);
    // Development is above 5 %, and within 1 % of the total.
    expect(await text("L8", "Annex I")).toBe("8,573");
    expect(await value("N8", "Annex I")).toBe(true);
    await workbench.screenshot("workbench-table-4");
    await workbench.page.evaluate(() => {
      window.workbench.activate("Annex I");
    });
    await workbench.screenshot("workbench-annex-1");
    expect(workbench.errors).toEqual([]);
  });
});

describe("Excel.run", () => {
  test("reads the selection", async () => {
    await workbench.page.evaluate(() => {
      window.workbench.select("B5:C6");
    });
    const result = await run(`
      const range = context.workbook.getSelectedRange();
      range.load("address,values,formulas,text,rowCount,columnIndex,worksheet/name");
      await context.sync();
      return { address: range.address, values: range.values, text: range.text,
               rows: range.rowCount, column: range.columnIndex, sheet: range.worksheet.name };`);
    expect(result).toEqual({
      value: {
        address: "'Table 4'!B5:C6",
        values: [
          [214036, 223811],
          [79230, 79881],
        ],
        text: [
          ["214,036", "223,811"],
          ["79,230", "79,881"],
        ],
        rows: 2,
        column: 1,
        sheet: "Table 4",
      },
    });
  });

  test("writes, and one Undo takes the whole batch back", async () => {
    const before = await snapshot();
    await run(`
      const sheet = context.workbook.worksheets.getItem("Table 4");
      sheet.getRange("J20:K20").formulas = [["=1+1", 5]];
      sheet.getRange("J20").values = [[7]];
      sheet.getRange("B5").values = [[1]];
      sheet.getRange("J20:K20").numberFormat = [["0.00", "0%"]];
      await context.sync();`);
    expect(await text("J20")).toBe("7.00");
    expect(await value("B5")).toBe(1);
    await workbench.page.evaluate(() => window.workbench.undo());
    await workbench.settled();
    expect(await snapshot()).toEqual(before);
    await workbench.page.evaluate(() => window.workbench.redo());
    await workbench.settled();
    expect(await text("J20")).toBe("7.00");
    expect(await text("K20")).toBe("500%");
  });

  test("hears of selections and changes", async () => {
    await run(`
      globalThis.heard = [];
      const { worksheets } = context.workbook;
      context.workbook.onSelectionChanged.add(async () => { globalThis.heard.push("selection"); });
      worksheets.onChanged.add(async ({ address }) => { globalThis.heard.push(address); });
      await context.sync();`);
    await workbench.page.evaluate(() => {
      window.workbench.select("C7");
      window.workbench.setCell("Table 4", "J25", 1);
    });
    await until(() => workbench.pane().evaluate<boolean>("globalThis.heard.length >= 2"));
    expect(await workbench.pane().evaluate("globalThis.heard")).toEqual(["selection", "J25"]);
  });

  test("stores settings for either of the two ways to read them", async () => {
    const result = await run(`
      context.workbook.settings.add("chosen", { language: "fr" });
      const missing = context.workbook.settings.getItemOrNullObject("other");
      await context.sync();
      return missing.isNullObject;`);
    expect(result).toEqual({ value: true });
    const saved = await workbench.pane().evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set("kept", [1, 2]);
          Office.context.document.settings.saveAsync((answer) => {
            resolve(answer.status);
          });
        }),
    );
    expect(saved).toBe("succeeded");
    expect(await workbench.page.evaluate(() => window.workbench.settings())).toMatchObject({
      kept: [1, 2],
    });
  });
});

describe("what goes wrong, goes wrong as in Excel", () => {
  const write = `
    context.workbook.worksheets.getItem("Table 4").getRange("B5").values = [[1]];
    await context.sync();`;

  const INVALID = [
    [
      "InvalidArgument",
      `context.workbook.worksheets.getItem("Table 4").getRange("B5:?").load("values");`,
    ],
    [
      "InvalidArgument",
      `context.workbook.worksheets.getItem("Table 4").getRange("B5:C5").values = [[1]];`,
    ],
    [
      "InvalidArgument",
      `context.workbook.worksheets.getItem("Table 4").getRange("B5").formulas = [["=SUM(1,"]];`,
    ],
    ["ItemNotFound", `context.workbook.worksheets.getItem("Nowhere").load("name");`],
  ] as const;

  test("what is not a range, does not fit, is no formula or does not exist", async () => {
    const before = await snapshot();
    for (const [code, body] of INVALID) {
      expect(await run(`${body} await context.sync();`)).toMatchObject({ code });
    }
    expect(await snapshot()).toEqual(before);
  });

  test("a cell that is being edited", async () => {
    const before = await snapshot();
    await workbench.page.evaluate(() => {
      window.workbench.simulate({ editing: true });
    });
    expect(await run(write)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(await snapshot()).toEqual(before);
    await workbench.page.evaluate(() => {
      window.workbench.simulate({ editing: false });
    });
    expect(await run(write)).toEqual({});
    expect(await value("B5")).toBe(1);
  });

  test("a cell that a person really edits", async () => {
    await workbench.clickGrid({ x: 120, y: 680 });
    await workbench.page.keyboard.type("not yet entered");
    expect(await run(write)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    await workbench.page.keyboard.press("Escape");
    expect(await run(write)).toEqual({});
  });

  test("a protected sheet", async () => {
    await workbench.page.evaluate(() => window.workbench.protect("Table 4"));
    const before = await snapshot();
    expect(await run(write)).toMatchObject({ code: "AccessDenied" });
    expect(await snapshot()).toEqual(before);
    await workbench.page.evaluate(() => window.workbench.unprotect("Table 4"));
    expect(await run(write)).toEqual({});
  });

  test("a batch that fails midway keeps what came before, and does nothing after", async () => {
    const result = await run(`
      const sheet = context.workbook.worksheets.getItem("Table 4");
      sheet.getRange("J20").values = [[1]];
      sheet.getRange("J21:K21").values = [[1]];
      sheet.getRange("J22").values = [[1]];
      await context.sync();`);
    expect(result).toMatchObject({ code: "InvalidArgument" });
    expect(await value("J20")).toBe(1);
    expect(await value("J22")).toBe("");
  });

  test("a sync that hangs is never answered, and the functions go on", async () => {
    await workbench.page.evaluate(() => {
      window.workbench.simulate({ hang: true });
    });
    const answered = run(write).then(() => "answered");
    const late = new Promise((resolve) => setTimeout(resolve, 1000, "no answer"));
    expect(await Promise.race([answered, late])).toBe("no answer");
    await enter({ J20: 1, J21: 8, J22: "=WIPO.UTILISATION(J20,J21)" });
    expect(await value("J22")).toBe(0.125);
  });

  test("a requirement set that is refused", async () => {
    await workbench.page.evaluate(() => {
      window.workbench.simulate({ requirementSets: { ExcelApi: "1.1" } });
    });
    const isSupported = (version: string) =>
      workbench
        .pane()
        .evaluate(
          (wanted) => Office.context.requirements.isSetSupported("ExcelApi", wanted),
          version,
        )
        // While the pane is loaded again there is no Office to ask.
        .catch(() => true);
    await until(async () => !(await isSupported("1.9")));
    expect(await isSupported("1.1")).toBe(true);
  });
});

describe("what the host does not know", () => {
  const lastLine = () => workbench.page.evaluate(() => window.workbench.log().at(-1)?.text);

  const UNKNOWN = [
    ["Workbook.styles", `context.workbook.styles.add("one");`],
    ["Range.hyperlink", `context.workbook.getActiveCell().load("hyperlink");`],
    ["Worksheet.shapes", `context.workbook.worksheets.getActiveWorksheet().shapes.load("items");`],
    ["Range.insert()", `context.workbook.getActiveCell().insert("Down");`],
    ["setting Range.style", `context.workbook.getActiveCell().style = "Good";`],
  ] as const;

  test("objects, properties and methods: an error that names them", async () => {
    const before = await snapshot();
    for (const [name, body] of UNKNOWN) {
      const result = await run(`${body} await context.sync();`);
      expect(result).toMatchObject({ code: "NotImplemented" });
      expect((result as { message: string }).message).toContain(name);
      expect(await lastLine()).toContain(name);
      expect(workbench.errors.at(-1)).toContain(name);
    }
    const shown = await workbench.page.locator(".host-log").textContent();
    expect(shown).toContain(`${UNKNOWN.length} not done`);
    expect(await snapshot()).toEqual(before);
  });

  test("a dispatch id", async () => {
    const status = await workbench.pane().evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Matrix, (answer) => {
            resolve(answer.status);
          });
        }),
    );
    expect(status).toBe("failed");
    expect(await lastLine()).toContain("the dispatch id 64");
  });
});
