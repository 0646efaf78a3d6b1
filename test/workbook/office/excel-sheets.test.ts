import { MAX_INSERTED_BASE64 } from "../../../src/model/limits";
import type { InsertStep, Insertion } from "../../../src/model/sheets-port";
import type { ChartPlan } from "../../../src/model/workbook-plan";
import { createExcelSheets } from "../../../src/workbook/office/excel-sheets";
import { OfficeError } from "./fake-excel";
import { fakeSheets, type FakeOptions, type FakeSheets, type Trouble } from "./fake-sheets";

const LIMITS = { answer: 40, insertion: 40, retry: 2 };

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

const CHART: ChartPlan = {
  kind: "stackedBar",
  title: "Time line",
  categories: area(1, 0, 3, 0),
  series: [
    { name: "Start", values: area(1, 1, 3, 1), colour: "none" },
    { name: "Length", values: area(1, 2, 3, 2), colour: "336699" },
  ],
  format: "0%",
  place: area(5, 0, 20, 7),
  description: "When each project runs.",
};

const FILE: Insertion = {
  base64: "UEsDBA==",
  sheets: [
    { name: "About", charts: [] },
    { name: "Table 4", charts: [CHART] },
    { name: "Lists", charts: [] },
  ],
  names: [
    { name: "T4_Budget", sheet: "Table 4", area: area(0, 0, 2, 0) },
    { name: "T4_Total", sheet: "Table 4", area: area(0, 0, 2, 0) },
  ],
};

function start(options: Omit<FakeOptions, "file"> = {}) {
  const excel = fakeSheets({ file: FILE, ...options });
  return { excel, port: createExcelSheets(excel.host, LIMITS) };
}

const OWN = ["Own", "Kept"];
const holds = ({ sheets, names }: FakeSheets) => ({
  sheets: sheets().map(({ name }) => name),
  names: [...names().keys()],
});
const UNTOUCHED = { sheets: OWN, names: ["Own_Total"] };
const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("inserting", () => {
  test("the sheets come in behind the others, with names and charts, in four requests", async () => {
    const { excel, port } = start();
    const steps: InsertStep[] = [];
    const outcome = await port.insertSheets(FILE, { onStep: (step) => steps.push(step) });
    expect(outcome).toEqual({
      value: {
        sheets: [
          { id: "{2}", name: "About" },
          { id: "{3}", name: "Table 4" },
          { id: "{4}", name: "Lists" },
        ],
        names: ["T4_Budget", "T4_Total"],
      },
    });
    expect(steps).toEqual(["looking", "inserting", "checking", "drawing"]);
    expect(excel.requests()).toBe(4);
    expect(excel.active()).toBe("{2}");
    expect(excel.sheets().map(({ charts }) => charts.length)).toEqual([0, 0, 0, 1, 0]);
  });

  test("a chart is drawn as planned", async () => {
    const { excel, port } = start();
    await port.insertSheets(FILE);
    expect(excel.sheets()[3]?.charts[0]).toEqual([
      "add(BarStacked, B2:B4, Columns)",
      "chart.title.text = Time line",
      "chart.setPosition(A6, H21)",
      "chart.series.getItemAt(0).name = Start",
      "chart.series.getItemAt(0).setValues(B2:B4)",
      "chart.series.getItemAt(0).setXAxisValues(A2:A4)",
      "chart.series.getItemAt(0).format.fill.clear()",
      "chart.series.add(Length).name = Length",
      "chart.series.add(Length).setValues(C2:C4)",
      "chart.series.add(Length).setXAxisValues(A2:A4)",
      "chart.series.add(Length).format.fill.setSolidColor(#336699)",
      "chart.legend.visible = true",
      "chart.legend.position = Bottom",
      "chart.legend.legendEntries.getItemAt(0).visible = false",
      "chart.axes.valueAxis.numberFormat = 0%",
    ]);
  });

  test("a protected sheet is opened for its charts and closed again as it was", async () => {
    const { excel, port } = start({ lockedSheets: ["Table 4", "Lists"] });
    expect((await port.insertSheets(FILE)).problem).toBeUndefined();
    expect(excel.sheets().map(({ isProtected }) => isProtected)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  test("names that Excel left behind or led astray are mended", async () => {
    const { excel, port } = start({ lost: ["T4_Budget"], astray: ["T4_Total"] });
    expect((await port.insertSheets(FILE)).problem).toBeUndefined();
    expect(excel.names().get("T4_Budget")).toBe("='Table 4'!$A$1:$A$3");
    expect(excel.names().get("T4_Total")).toBe("='Table 4'!$A$1:$A$3");
  });
});

describe("refused before anything is sent", () => {
  test("names that are taken, whatever their case", async () => {
    const { excel } = start();
    const file: Insertion = {
      ...FILE,
      sheets: [{ name: "OWN", charts: [] }],
      names: [{ name: "own_total", sheet: "OWN", area: area(0, 0, 0, 0) }],
    };
    const outcome = await createExcelSheets(excel.host, LIMITS).insertSheets(file);
    expect(outcome).toEqual({
      problem: { kind: "taken", names: ["OWN", "own_total"] },
      left: [],
    });
    expect(excel.requests()).toBe(1);
  });

  test("a workbook whose structure is protected", async () => {
    const { excel, port } = start();
    excel.protectStructure();
    const outcome = await port.insertSheets(FILE);
    expect(outcome).toEqual({ problem: { kind: "structureProtected" }, left: [] });
    expect(excel.requests()).toBe(1);
  });

  test("a file that is too large for one request", async () => {
    const { excel, port } = start();
    const base64 = "A".repeat(MAX_INSERTED_BASE64 + 1);
    const outcome = await port.insertSheets({ ...FILE, base64 });
    expect(outcome.problem).toMatchObject({ kind: "tooLarge", bytes: base64.length });
    expect(excel.requests()).toBe(0);
  });

  test("an Excel that cannot", async () => {
    const { excel, port } = start({ minor: 12 });
    expect(port.capabilities).toEqual({ canInsert: false, canCreate: true });
    const outcome = await port.insertSheets(FILE);
    expect(outcome.problem).toEqual({ kind: "unsupported", needs: "ExcelApi 1.13" });
    expect(holds(excel)).toEqual(UNTOUCHED);
    expect(start({ minor: 7 }).port.capabilities).toEqual({ canInsert: false, canCreate: false });
  });
});

describe("trouble at any request leaves the workbook as it was", () => {
  const REQUESTS = [1, 2, 3, 4];

  test.each(REQUESTS)("request %i fails without being begun", async (request) => {
    const { excel, port } = start({ troubles: { [request]: "fail" } });
    const outcome = await port.insertSheets(FILE);
    expect(outcome).toMatchObject({ problem: { kind: "failed" }, left: [] });
    expect(holds(excel)).toEqual(UNTOUCHED);
  });

  test.each(REQUESTS)("request %i is done, but fails all the same", async (request) => {
    const { excel, port } = start({ troubles: { [request]: "failAfter" } });
    const outcome = await port.insertSheets(FILE);
    expect(outcome).toMatchObject({ problem: { kind: "failed" }, left: [] });
    expect(holds(excel)).toEqual(UNTOUCHED);
  });

  test.each(REQUESTS)("request %i is done, but never answered", async (request) => {
    const { excel, port } = start({ troubles: { [request]: "hangAfter" } });
    const outcome = await port.insertSheets(FILE);
    expect(outcome).toMatchObject({ problem: { kind: "timedOut" } });
    expect(holds(excel)).toEqual(UNTOUCHED);
  });

  test("sheets that arrive long after the limit are removed when they do", async () => {
    const { excel, port } = start({ troubles: { 2: "hang" } });
    const outcome = await port.insertSheets(FILE);
    // nobody can know yet
    expect(outcome).toEqual({
      problem: { kind: "timedOut", isChange: true },
      left: ["About", "Table 4", "Lists"],
    });
    excel.answerLate();
    await after(20);
    expect(holds(excel)).toEqual(UNTOUCHED);
  });

  test.each(REQUESTS)("cancelled while request %i is under way", async (request) => {
    const { excel, port } = start({ troubles: { [request]: "hang" } });
    const ending = new AbortController();
    const pending = port.insertSheets(FILE, { signal: ending.signal });
    await after(10);
    expect(excel.requests()).toBe(request);
    ending.abort();
    excel.answerLate();
    const outcome = await pending;
    expect(outcome).toEqual({ problem: { kind: "cancelled" }, left: [] });
    expect(holds(excel)).toEqual(UNTOUCHED);
  });

  test("a removal that fails once is tried again", async () => {
    const { excel, port } = start({ troubles: { 3: "fail", 5: "fail" } });
    const outcome = await port.insertSheets(FILE);
    expect(outcome).toMatchObject({ problem: { kind: "failed" }, left: [] });
    expect(holds(excel)).toEqual(UNTOUCHED);
  });

  test("what cannot be removed either is named", async () => {
    const troubles: Record<number, Trouble> = { 3: "fail", 5: "fail", 7: "fail" };
    const { excel, port } = start({ troubles });
    const outcome = await port.insertSheets(FILE);
    expect(outcome).toMatchObject({
      problem: { kind: "failed" },
      left: ["About", "Table 4", "Lists", "T4_Budget", "T4_Total"],
    });
    expect(holds(excel).sheets).toEqual([...OWN, "About", "Table 4", "Lists"]);
  });

  test("an Excel that says nothing any more may hold all of it", async () => {
    const troubles: Record<number, Trouble> = {};
    for (let request = 3; request < 12; request++) troubles[request] = "fail";
    const outcome = await start({ troubles }).port.insertSheets(FILE);
    expect(outcome).toMatchObject({ left: ["About", "Table 4", "Lists"] });
  });

  test("sheets that Excel calls otherwise are removed again", async () => {
    const { excel, port } = start({ renames: { About: "About (2)" } });
    const outcome = await port.insertSheets(FILE);
    expect(outcome).toMatchObject({
      problem: { kind: "failed", code: "incomplete" },
      left: [],
    });
    expect(holds(excel)).toEqual(UNTOUCHED);
  });

  test("a request beyond Excel's own limit is told as such", async () => {
    const error = new OfficeError("RequestPayloadSizeLimitExceeded");
    const { port } = start({ troubles: { 2: "fail" }, error });
    expect((await port.insertSheets(FILE)).problem).toMatchObject({ kind: "tooLarge" });
  });

  test("a cell that is being edited delays it, and Cancel ends the wait", async () => {
    let isEditing = true;
    const { excel, port } = start({ isEditing: () => isEditing });
    const told: boolean[] = [];
    const pending = port.insertSheets(FILE, { onEditing: (is) => told.push(is) });
    await after(10);
    isEditing = false;
    expect((await pending).problem).toBeUndefined();
    expect(told).toEqual([true, false]);
    expect(holds(excel).sheets).toHaveLength(5);
  });
});

describe("removing what was inserted", () => {
  async function inserted() {
    const started = start();
    const outcome = await started.port.insertSheets(FILE);
    if (outcome.problem) throw new Error("not inserted");
    return { ...started, value: outcome.value };
  }

  test("exactly these sheets, whatever they are called, and their names", async () => {
    const { excel, port, value } = await inserted();
    excel.sheets()[2]!.name = "Renamed";
    excel.sheets()[4]!.visibility = "VeryHidden";
    excel.names().set("T4_Total", "=Own!$B$1");
    excel.names().set("Other", "='Table 4'!$A$1");
    const before = excel.requests();
    expect(await port.removeSheets(value)).toEqual({ value: undefined });
    expect(excel.requests() - before).toBe(2);
    expect(holds(excel)).toEqual({ sheets: OWN, names: ["Own_Total", "T4_Total", "Other"] });
  });

  test("sheets that are gone already are no trouble", async () => {
    const { excel, port, value } = await inserted();
    excel.sheets().splice(2, 2);
    excel.names().set("T4_Budget", "=#REF!$A$1:$A$3");
    excel.names().set("T4_Total", "=#REF!$A$1:$A$3");
    expect(await port.removeSheets(value)).toEqual({ value: undefined });
    expect(holds(excel)).toEqual({ sheets: OWN, names: ["Own_Total"] });
    expect(await port.removeSheets(value)).toEqual({ value: undefined });
  });

  test("the last visible sheets stay", async () => {
    const { excel, port, value } = await inserted();
    excel.sheets().splice(0, 1);
    const outcome = await port.removeSheets(value);
    expect(outcome).toEqual({
      problem: { kind: "onlySheets" },
      left: ["About", "Table 4", "Lists"],
    });
    expect(holds(excel).sheets).toHaveLength(4);
  });

  test("a protected structure keeps them, and says so", async () => {
    const { excel, port, value } = await inserted();
    excel.protectStructure();
    const outcome = await port.removeSheets(value);
    expect(outcome).toMatchObject({
      problem: { kind: "structureProtected" },
      left: ["About", "Table 4", "Lists"],
    });
    expect(excel.names().has("T4_Total")).toBe(true);
  });
});

test("taken names are those of all sheets and of the workbook", async () => {
  expect(await start().port.taken()).toEqual({
    value: { sheets: OWN, names: ["Own_Total"] },
  });
  const { port } = start({ troubles: { 1: "fail" } });
  expect(await port.taken()).toMatchObject({ problem: { kind: "failed" }, left: [] });
});

test("a new workbook is opened where Excel can", async () => {
  const { excel, port } = start();
  expect(await port.createWorkbook("UEs=")).toEqual({ value: undefined });
  expect(excel.created()).toEqual(["UEs="]);
  const refused = await start({ minor: 7 }).port.createWorkbook("UEs=");
  expect(refused.problem).toEqual({ kind: "unsupported", needs: "ExcelApi 1.8" });
  const error = new OfficeError("GeneralException");
  expect((await start({ error }).port.createWorkbook("UEs=")).problem?.kind).toBe("failed");
});
