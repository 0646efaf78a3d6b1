/**
 * What the check does to cells: the adapter in the pane's page, through the real Office.js. The view
 * has its test beside this one.
 */
import { MAX_MARKS } from "../../src/model/limits";
import type { CellMark, CellWrite } from "../../src/model/check-port";
import { bundle } from "./bundle";
import { startHarness, until } from "./harness";
import type { Harness, Workbench } from "./harness";

let harness: Harness;
let workbench: Workbench;
let script: string;

beforeAll(async () => {
  [harness, script] = await Promise.all([startHarness(), bundle("check-entry.ts")]);
});

afterAll(async () => {
  await harness.stop();
});

beforeEach(async () => {
  workbench = await harness.open();
  await workbench.ready();
  await workbench.pane().evaluate(script);
  await workbench.page.evaluate(() => {
    window.workbench.addSheet("My Table");
    window.workbench.setRange("My Table", "B2:C4", [
      ["Sector", "Share"],
      ["Patents", "=1/2"],
      ["'2024/25", "12"],
    ]);
  });
  await workbench.settled();
});

afterEach(async () => {
  const errors = [...workbench.errors];
  await workbench.close();
  expect(errors).toEqual([]);
  expect(workbench.foreignRequests()).toEqual([]);
});

const snapshot = () => workbench.page.evaluate(() => window.workbench.snapshot());
const cell = (address: string) =>
  workbench.page.evaluate((at) => window.workbench.getCell("My Table", at), address);
const write = (cells: readonly CellWrite[]) =>
  workbench.pane().evaluate((all) => window.checkPort.write(all), cells);
const mark = (cells: readonly CellMark[]) =>
  workbench.pane().evaluate((all) => window.checkPort.mark(all), cells);
const conditions = () => workbench.page.evaluate(() => window.workbench.conditions("My Table"));
const unmark = () => workbench.pane().evaluate(() => window.checkPort.unmark());

test("sheets are read", async () => {
  const read = await workbench.pane().evaluate(() => window.checkPort.read("sheet"));
  expect(read).toEqual({
    value: [
      {
        name: "My Table",
        top: 1,
        left: 1,
        values: [
          ["Sector", "Share"],
          ["Patents", 0.5],
          ["2024/25", 12],
        ],
        formulas: [
          ["Sector", "Share"],
          ["Patents", "=1/2"],
          ["2024/25", 12],
        ],
        formats: [
          ["General", "General"],
          ["General", "General"],
          ["General", "General"],
        ],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ],
  });
  const whole = await workbench.pane().evaluate(() => window.checkPort.read("workbook"));
  const sheets = await workbench.page.evaluate(() => window.workbench.sheets());
  expect(whole).toMatchObject({ value: sheets.map(({ name }) => ({ name })) });
  await workbench.page.evaluate(() => {
    window.workbench.select("'My Table'!C:C");
  });
  const part = await workbench.pane().evaluate(() => window.checkPort.read("selection"));
  expect(part).toMatchObject({ value: [{ left: 2, values: [["Share"], [0.5], [12]] }] });
});

test("a cell is shown", async () => {
  await workbench.page.evaluate(() => {
    window.workbench.activate(window.workbench.sheets()[0]?.name ?? "");
  });
  const shown = await workbench
    .pane()
    .evaluate(() => window.checkPort.show({ sheet: "My Table", cell: "C3" }));
  expect(shown).toEqual({});
  expect(await workbench.page.evaluate(() => window.workbench.selection())).toBe("'My Table'!C3");
  const gone = await workbench
    .pane()
    .evaluate(() => window.checkPort.show({ sheet: "Gone", cell: "C3" }));
  expect(gone).toEqual({ problem: { kind: "noSuchPlace", place: "Gone!C3" } });
});

test("texts stay texts, and all is undone in one step", async () => {
  const before = await snapshot();
  expect(
    await write([
      { sheet: "My Table", cell: "C3", content: "=1+1" },
      { sheet: "My Table", cell: "C4", content: "1,234" },
      { sheet: "My Table", cell: "B4", content: 7 },
    ]),
  ).toEqual({});
  await workbench.settled();
  expect(await cell("C3")).toMatchObject({ value: "=1+1", formula: null });
  expect((await cell("C4")).value).toBe("1,234");
  expect((await cell("B4")).value).toBe(7);
  await workbench.page.evaluate(() => window.workbench.undo());
  await workbench.settled();
  expect(await snapshot()).toEqual(before);
});

test("what stops half-way leaves the cells as they were", async () => {
  const before = await snapshot();
  const first = await workbench.page.evaluate(() => {
    const { sheets, addSheet, protect } = window.workbench;
    addSheet("Zealously protected");
    return protect("Zealously protected").then(() => sheets().map(({ name }) => name));
  });
  expect(first).toContain("Zealously protected");
  const cells = [
    { sheet: "My Table", cell: "C3" },
    { sheet: "Zealously protected", cell: "A1" },
  ];
  expect(await write(cells.map((one) => ({ ...one, content: 1 })))).toEqual({
    problem: { kind: "protected" },
  });
  expect(await mark(cells.map((one) => ({ ...one, colour: "#FFE699" })))).toEqual({
    problem: { kind: "protected" },
  });
  expect(await conditions()).toEqual([]);
  await workbench.settled();
  expect(await snapshot()).toEqual(before);
});

test("marks go along with their cells, and are taken away wherever they are", async () => {
  const before = await snapshot();
  const marks = ["B2", "C2", "C3"].map((at) => ({
    sheet: "My Table",
    cell: at,
    colour: at === "B2" ? "#F8CBAD" : "#FFE699",
  }));
  expect(await mark(marks.slice(1))).toEqual({ value: 2 });
  expect(await conditions()).toEqual([{ cells: "C2,C3", fill: "#FFE699" }]);
  expect(await mark(marks)).toEqual({ value: 3 });
  expect(await workbench.pane().evaluate(() => window.checkPort.marked())).toEqual({ value: 3 });
  expect((await cell("C2")).fill).toBeNull();
  await workbench.page.evaluate(() => {
    window.workbench.insertRows("My Table", 1, 3);
  });
  expect(await conditions()).toEqual([
    { cells: "C5:C6", fill: "#FFE699" },
    { cells: "B5", fill: "#F8CBAD" },
  ]);
  await workbench.page.evaluate(() => {
    window.workbench.activate("My Table");
  });
  await workbench.page.screenshot({ path: "artefacts/marks.png" });
  expect(await unmark()).toEqual({ value: 3 });
  expect(await conditions()).toEqual([]);
  expect(await unmark()).toEqual({ value: 0 });
  await workbench.page.evaluate(() => window.workbench.undo());
  expect((await conditions()).length).toBe(2);
  expect(await unmark()).toEqual({ value: 3 });
  for (let step = 0; step < 3; step++) {
    await workbench.page.evaluate(() => window.workbench.undo());
  }
  await workbench.settled();
  expect(await snapshot()).toEqual(before);
});

test("as many marks as are allowed fit into the requests", async () => {
  const marks = Array.from({ length: MAX_MARKS }, (_, at) => ({
    sheet: "My Table",
    cell: `${String.fromCharCode(65 + (at % 20))}${10 + Math.floor(at / 20)}`,
    colour: "#FFE699",
  }));
  expect(await mark(marks)).toEqual({ value: MAX_MARKS });
  const cells = (await conditions()).flatMap((one) => one.cells.split(","));
  expect(cells.sort()).toEqual(marks.map((one) => one.cell).sort());
  expect(await unmark()).toEqual({ value: MAX_MARKS });
  expect(await conditions()).toEqual([]);
});

test("changes are told with their sheet's name, until it is over", async () => {
  await workbench.pane().evaluate(async () => {
    window.heard = [];
    const watching = await window.checkPort.watch((sheet) => window.heard.push(sheet));
    if (!watching.problem) window.endWatching = watching.value;
  });
  const heard = () => workbench.pane().evaluate(() => window.heard);
  await workbench.page.evaluate(() => {
    window.workbench.setCell("My Table", "B2", "changed");
  });
  await until(async () => (await heard()).length > 0);
  expect(new Set(await heard())).toEqual(new Set(["My Table"]));
  await workbench.pane().evaluate(() => {
    window.endWatching();
    window.heard = [];
  });
  // answered after the handler is gone
  await workbench.pane().evaluate(() => window.checkPort.marked());
  await workbench.page.evaluate(() => {
    window.workbench.setCell("My Table", "B2", "changed again");
  });
  await workbench.pane().evaluate(() => window.checkPort.marked());
  expect(await heard()).toEqual([]);
});
