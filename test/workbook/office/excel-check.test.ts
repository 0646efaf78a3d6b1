import type { CellMark, CellWrite, HeldCell } from "../../../src/model/check-port";
import {
  MAX_CELLS_PER_REQUEST,
  MAX_DOCUMENT_CELLS,
  MAX_FILLED_CELLS,
  MAX_MARKS,
} from "../../../src/model/limits";
import { createExcelCheck } from "../../../src/workbook/office/excel-check";
import { createGateway } from "../../../src/workbook/office/gateway";
import {
  constant,
  fakeCheck,
  type FakeCheckOptions,
  type FakeSheet,
  type Trouble,
} from "./fake-check";
import { settle } from "./fake-excel";

const LIMITS = { answer: 40, retry: 2 };

function start(options: Omit<FakeCheckOptions, "sheets"> & { sheets?: FakeSheet[] } = {}) {
  const excel = fakeCheck({ sheets: book(), ...options });
  return { excel, port: createExcelCheck(createGateway(excel.host, LIMITS)) };
}

/** Sheets with all that has to come back as it was. */
function book(): FakeSheet[] {
  return [
    {
      id: "{1}",
      name: "Table 4",
      cells: {
        B2: constant("Sector"),
        C2: constant("Share", { fill: "#C0C0C0" }),
        B3: constant("Patents"),
        C3: { value: 0.5, formula: "=1/2", format: "0%" },
        B4: constant("2024/25"),
        C4: constant("=no formula"),
        B5: constant(""),
        C5: constant(12, { fill: "#FFFFFF" }),
      },
      hiddenRows: [3, 7],
      hiddenColumns: [0, 2],
    },
    { id: "{2}", name: "Blank", cells: {} },
    { id: "{3}", name: "It's", cells: { A1: constant("#N/A"), A2: constant(true) } },
  ];
}

const TABLE_4 = {
  name: "Table 4",
  top: 1,
  left: 1,
  values: [
    ["Sector", "Share"],
    ["Patents", 0.5],
    ["2024/25", "=no formula"],
    ["", 12],
  ],
  formulas: [
    ["Sector", "Share"],
    ["Patents", "=1/2"],
    ["2024/25", "=no formula"],
    ["", 12],
  ],
  formats: [
    ["General", "General"],
    ["General", "0%"],
    ["General", "General"],
    ["General", "General"],
  ],
  hiddenRows: [3],
  hiddenColumns: [2],
};

const BLANK = {
  name: "Blank",
  top: 0,
  left: 0,
  values: [],
  formulas: [],
  formats: [],
  hiddenRows: [],
  hiddenColumns: [],
};

/** What the cells hold and how they look: blanks that a change may leave behind are none. */
function state({ sheets, settings, formats }: ReturnType<typeof start>["excel"]) {
  const cells = sheets.flatMap(({ id, cells: all }) =>
    Object.entries(all).flatMap(([address, { value, formula, fill = null }]) =>
      value === "" && fill === null ? [] : [[`${id}!${address}`, [value, formula, fill]] as const],
    ),
  );
  // an id is Excel's own, and other with each format
  const looks = sheets.map((_, at) => formats(at).map((one) => ({ ...one, id: "" })));
  return { cells: Object.fromEntries(cells), settings: Object.fromEntries(settings), looks };
}

const cellOf = ({ sheets }: ReturnType<typeof start>["excel"], sheet: number, address: string) =>
  sheets[sheet]?.cells[address];

describe("reading", () => {
  test("a workbook in three requests, blank sheets and hidden rows included", async () => {
    const { excel, port } = start();
    const told: number[] = [];
    const outcome = await port.read("workbook", { onProgress: (done) => told.push(done) });
    expect(outcome).toEqual({
      value: [
        TABLE_4,
        BLANK,
        {
          ...BLANK,
          name: "It's",
          values: [["#N/A"], [true]],
          formulas: [["#N/A"], [true]],
          formats: [["General"], ["General"]],
        },
      ],
    });
    expect(excel.requests()).toBe(3);
    expect(told).toEqual([1]);
  });

  test("the sheet at hand in three requests", async () => {
    const { excel, port } = start();
    expect(await port.read("sheet")).toEqual({ value: [TABLE_4] });
    expect(excel.requests()).toBe(3);
  });

  test("a sheet by its name, and cells of it", async () => {
    const { port } = start({ selection: "Blank!A1" });
    expect(await port.read({ sheet: "Table 4" })).toEqual({ value: [TABLE_4] });
    expect(await port.read({ sheet: "Table 4", area: "C3:F9" })).toMatchObject({
      value: [{ top: 2, left: 2, values: [[0.5], ["=no formula"], [12]], area: "C3:F9" }],
    });
    expect(await port.read({ sheet: "Gone" })).toEqual({
      problem: { kind: "noSuchPlace", place: "Gone" },
    });
  });

  test("behind a part comes the sheet on which rules are set, wherever it stands", async () => {
    const rules = { id: "{4}", name: "Rules", cells: { A3: constant("toolkit · rules") } };
    const { port } = start({ sheets: [...book(), rules] });
    const outcome = await port.read("sheet");
    expect(outcome).toMatchObject({ value: [TABLE_4, { name: "Rules", top: 2 }] });
    const [first] = outcome.problem ? [] : outcome.value;
    expect(first).not.toHaveProperty("area");
  });

  test.each([
    ["'Table 4'!C3:F9", { top: 2, left: 2, values: [[0.5], ["=no formula"], [12]] }],
    ["'Table 4'!C:C", { top: 1, left: 2, values: [["Share"], [0.5], ["=no formula"], [12]] }],
    ["'Table 4'!4:4", { top: 3, left: 1, values: [["2024/25", "=no formula"]] }],
    ["'Table 4'!H1:H9", { top: 0, left: 0, values: [] }],
    ["Blank!A1:C3", { top: 0, left: 0, values: [] }],
  ])("of the selection %s what is filled", async (selection, expected) => {
    const outcome = await start({ selection }).port.read("selection");
    expect(outcome).toMatchObject({ value: [expected] });
  });

  test("several selected areas are told", async () => {
    const outcome = await start({ selection: "A1,B2" }).port.read("selection");
    expect(outcome).toEqual({ problem: { kind: "severalAreas" } });
  });

  test("an Excel that does not know hidden rows is read without", async () => {
    const { excel, port } = start({ minor: 8 });
    expect(await port.read("sheet")).toEqual({
      value: [{ ...TABLE_4, hiddenRows: [], hiddenColumns: [] }],
    });
    expect(excel.requests()).toBe(3);
    const { problem } = await start({ minor: 3 }).port.read("sheet");
    expect(problem).toEqual({ kind: "unsupported", needs: "ExcelApi 1.4" });
  });

  test("a large sheet comes in pieces", async () => {
    const rows = MAX_CELLS_PER_REQUEST;
    const cells = { A1: constant("first"), [`B${rows}`]: constant("last") };
    const sheets = [{ id: "{1}", name: "Large", cells, hiddenRows: [rows] }];
    const { excel, port } = start({ sheets });
    const told: number[] = [];
    const outcome = await port.read("workbook", { onProgress: (done) => told.push(done) });
    if (outcome.problem) throw new Error("not read");
    expect(outcome.value[0]?.values).toHaveLength(rows);
    expect(outcome.value[0]?.values.at(-1)).toEqual(["", "last"]);
    expect(outcome.value[0]?.hiddenRows).toEqual([rows]);
    expect(excel.requests()).toBe(4);
    expect(told).toEqual([0.5, 1]);
  });

  test("cells full of prose come in smaller pieces, where Excel asks for it", async () => {
    const { excel, port } = start({ troubles: { 3: "tooLarge" } });
    expect(await port.read("workbook")).toMatchObject({ value: [TABLE_4, BLANK, {}] });
    expect(excel.requests()).toBe(6);
    const troubles: Record<number, Trouble> = {};
    for (let request = 1; request < 40; request++) troubles[request] = "tooLarge";
    const { problem } = await start({ troubles }).port.read("workbook");
    expect(problem).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("a stray cell far away is no reason to read millions", async () => {
    const cells = { A1: constant(1), XFD1000: constant(1) };
    const { excel, port } = start({ sheets: [{ id: "{1}", name: "Stray", cells }] });
    expect(await port.read("workbook")).toEqual({
      problem: { kind: "tooManyCells", limit: MAX_DOCUMENT_CELLS },
    });
    expect(excel.requests()).toBe(2);
  });

  test.each([1, 2, 3])("request %i fails", async (request) => {
    const { port } = start({ troubles: { [request]: "fail" } });
    expect(await port.read("workbook")).toMatchObject({ problem: { kind: "failed" } });
  });

  test("can be cancelled", async () => {
    const ending = new AbortController();
    const { port } = start({
      onRequest: (request) => {
        if (request === 2) ending.abort();
      },
    });
    expect(await port.read("workbook", { signal: ending.signal })).toEqual({
      problem: { kind: "cancelled" },
    });
  });
});

describe("showing", () => {
  test("goes to the sheet and the cell in one request", async () => {
    const { excel, port } = start();
    expect(await port.show({ sheet: "it's", cell: "B7" })).toEqual({ value: undefined });
    expect(excel.selected()).toBe("It's!B7");
    expect(excel.requests()).toBe(1);
  });

  test("a sheet that is gone is named", async () => {
    expect(await start().port.show({ sheet: "Table 5", cell: "B7" })).toEqual({
      problem: { kind: "noSuchPlace", place: "'Table 5'!B7" },
    });
  });
});

describe("writing", () => {
  const WRITES: CellWrite[] = [
    { sheet: "Table 4", cell: "C3", content: 0.25 },
    { sheet: "Table 4", cell: "C4", content: "Brands" },
    { sheet: "Table 4", cell: "B4", content: 7 },
    { sheet: "Table 4", cell: "B5", content: "filled" },
    { sheet: "It's", cell: "A1", content: 1 },
    { sheet: "It's", cell: "A2", content: "-" },
  ];

  test("numbers and texts in two requests; formats stay", async () => {
    const { excel, port } = start();
    expect(await port.write(WRITES)).toEqual({ value: undefined });
    expect(excel.requests()).toBe(2);
    expect(cellOf(excel, 0, "C3")).toEqual({ value: 0.25, formula: 0.25, format: "0%" });
    expect(cellOf(excel, 0, "C4")?.value).toBe("Brands");
    expect(cellOf(excel, 0, "B4")?.value).toBe(7);
    expect(cellOf(excel, 2, "A2")?.value).toBe("-");
    expect(cellOf(excel, 0, "B3")?.value).toBe("Patents");
  });

  test.each([
    "=1+1",
    "+5",
    "-5",
    "@sum",
    "'quoted'",
    "1,234",
    "2024/25",
    "４５％",
    "true",
    "#N/A",
    "",
  ])("%j stays a text", async (content) => {
    const { excel, port } = start();
    await port.write([{ sheet: "Blank", cell: "A1", content }]);
    expect(cellOf(excel, 1, "A1")).toEqual({ value: content, formula: content });
  });

  test("of what is said twice of a cell the last counts", async () => {
    const { excel, port } = start();
    const write = (cell: string, content: string) => ({ sheet: "Blank", cell, content });
    await port.write([write("A1", "one"), write("$a$1", "two"), write("A2", "three")]);
    expect(cellOf(excel, 1, "A1")?.value).toBe("two");
    expect(cellOf(excel, 1, "A2")?.value).toBe("three");
  });

  test("nothing to write asks nothing of Excel; too much, and no cells, neither", async () => {
    const { excel, port } = start();
    expect(await port.write([])).toEqual({ value: undefined });
    const cells = Array.from({ length: MAX_FILLED_CELLS + 1 }, (_, row) => ({
      sheet: "Blank",
      cell: `A${row + 1}`,
      content: 1,
    }));
    expect(await port.write(cells)).toEqual({
      problem: { kind: "tooManyCells", limit: MAX_FILLED_CELLS },
    });
    expect(await port.write([{ sheet: "Table 4", cell: "B2:B3", content: 1 }])).toEqual({
      problem: { kind: "noSuchPlace", place: "'Table 4'!B2:B3" },
    });
    expect(excel.requests()).toBe(0);
  });

  test("a cell that holds something else by now keeps it, and so do all others", async () => {
    const HELD = { value: 0.5, formula: "=1/2" };
    const write = (held: HeldCell, cell = "C3"): CellWrite => ({
      ...{ sheet: "Table 4", cell, content: 0.25, held },
    });
    const { excel, port } = start();
    const before = state(excel);
    const brands = { value: "Brands", formula: "Brands" };
    for (const [cells, place] of [
      [[write({ value: 0.5, formula: 0.5 })], "'Table 4'!C3"],
      [[write({ value: 0.6, formula: "=1/2" })], "'Table 4'!C3"],
      [[write(HELD), write(brands, "B3")], "'Table 4'!B3"],
      [[write(HELD), write(brands, "B99")], "'Table 4'!B99"],
      [[write(HELD), { ...write(brands, "C4") }], "'Table 4'!C4"],
    ] as const) {
      expect(await port.write(cells)).toEqual({ problem: { kind: "changedMeanwhile", place } });
      expect(state(excel)).toEqual(before);
    }
    const blank = { value: "", formula: "" };
    expect(await port.write([write(HELD), write(blank, "D9")])).toEqual({ value: undefined });
    expect(cellOf(excel, 0, "C3")?.value).toBe(0.25);
    expect(cellOf(excel, 0, "D9")?.value).toBe(0.25);
  });

  test("after a row was inserted nobody else's cell is written to", async () => {
    const { excel, port } = start();
    const [sheet] = excel.sheets;
    const held = { value: "Patents", formula: "Patents" };
    sheet!.cells["B4"] = sheet!.cells["B3"]!;
    sheet!.cells["B3"] = constant("mine");
    const written = await port.write([{ sheet: "Table 4", cell: "B3", content: "ours", held }]);
    expect(written.problem?.kind).toBe("changedMeanwhile");
    expect(cellOf(excel, 0, "B3")?.value).toBe("mine");
  });

  test("a sheet that is gone is named before anything is changed", async () => {
    const { excel, port } = start();
    const before = state(excel);
    const gone = { sheet: "Gone", cell: "A1", content: 1 };
    expect(await port.write([...WRITES, gone])).toEqual({
      problem: { kind: "noSuchPlace", place: "Gone!A1" },
    });
    expect(state(excel)).toEqual(before);
  });

  test.each([
    [1, "fail"],
    [2, "fail"],
    [2, "half"],
    [2, "failAfter"],
  ] as const)(
    "trouble at request %i (%s) leaves the cells as they were",
    async (request, trouble) => {
      const { excel, port } = start({ troubles: { [request]: trouble } });
      const before = state(excel);
      expect(await port.write(WRITES)).toMatchObject({ problem: { kind: "failed" } });
      expect(state(excel)).toEqual(before);
      expect(excel.requests()).toBe(request === 1 ? 1 : 3);
    },
  );

  test("a locked cell leaves all cells as they were", async () => {
    const sheets = book();
    sheets[0] = { ...sheets[0]!, locked: ["C3"] };
    const { excel, port } = start({ sheets });
    const before = state(excel);
    expect(await port.write(WRITES)).toEqual({ problem: { kind: "protected" } });
    expect(state(excel)).toEqual(before);
  });

  test("a change that is only late is undone as well", async () => {
    const { excel, port } = start({ troubles: { 2: "hang" } });
    const before = state(excel);
    expect(await port.write(WRITES)).toEqual({ problem: { kind: "timedOut", isChange: true } });
    await excel.answerLate();
    await settle();
    expect(state(excel)).toEqual(before);
  });

  test("cancelled while it is under way", async () => {
    const ending = new AbortController();
    const { excel, port } = start({
      onRequest: (request) => {
        if (request === 2) ending.abort();
      },
    });
    const before = state(excel);
    const outcome = await port.write(WRITES, { signal: ending.signal });
    expect(outcome).toEqual({ problem: { kind: "cancelled" } });
    expect(excel.requests()).toBe(3);
    expect(state(excel)).toEqual(before);
  });
});

describe("a cell that is being edited", () => {
  const WRITE = [{ sheet: "Table 4", cell: "B3", content: "ours" }];

  test("delays a change", async () => {
    let isEditing = false;
    const { excel, port } = start({
      isEditing: () => isEditing,
      onRequest: (request) => {
        isEditing = request === 2;
      },
    });
    const told: boolean[] = [];
    expect(await port.write(WRITE, { onEditing: (is) => told.push(is) })).toEqual({
      value: undefined,
    });
    expect(told).toEqual([true, false]);
    expect(cellOf(excel, 0, "B3")?.value).toBe("ours");
  });

  test.each([
    ["before Excel has refused it", 2],
    ["while it waits", 3],
  ])("keeps what is typed, where the change is cancelled %s", async (_, cancelled) => {
    let isEditing = false;
    const ending = new AbortController();
    const { excel, port } = start({
      isEditing: () => isEditing,
      onRequest: (request) => {
        if (request === 2) isEditing = true;
        if (request === cancelled) ending.abort();
      },
    });
    const outcome = port.write(WRITE, { signal: ending.signal });
    await new Promise((resolve) => setTimeout(resolve, 20));
    excel.sheets[0]!.cells["B3"] = constant("typed");
    isEditing = false;
    expect(await outcome).toEqual({ problem: { kind: "cancelled" } });
    expect(cellOf(excel, 0, "B3")?.value).toBe("typed");
  });
});

describe("marking", () => {
  const TINT = "#FFE699";
  const MARKS: CellMark[] = [
    { sheet: "Table 4", cell: "C2", colour: TINT },
    { sheet: "Table 4", cell: "C3", colour: "#F8CBAD" },
    { sheet: "Table 4", cell: "C5", colour: TINT },
    { sheet: "It's", cell: "A1", colour: TINT },
  ];

  const RULE = '=N("WIPO.CHECK")=0';
  const custom = (colour: string, cells: readonly string[]) => ({
    id: "",
    type: "Custom",
    cells,
    formula: RULE,
    colour,
  });

  test("puts formats over the cells, whose own looks stay", async () => {
    const { excel, port } = start();
    const before = state(excel);
    expect(await port.mark(MARKS)).toEqual({ value: 4 });
    expect(excel.requests()).toBe(3);
    expect(state(excel)).toEqual({
      ...before,
      looks: [[custom("#F8CBAD", ["C3"]), custom(TINT, ["C2", "C5"])], [], [custom(TINT, ["A1"])]],
    });
    expect(await port.marked()).toEqual({ value: 4 });

    const requests = excel.requests();
    expect(await port.unmark()).toEqual({ value: 4 });
    expect(excel.requests() - requests).toBe(4);
    expect(state(excel)).toEqual(before);
    expect(await port.marked()).toEqual({ value: 0 });
    expect(await port.unmark()).toEqual({ value: 0 });
  });

  test("what is marked anew takes the place of the marks from before", async () => {
    const { excel, port } = start();
    const before = state(excel);
    await port.mark(MARKS);
    const again = [
      { sheet: "table 4", cell: "c2", colour: "#112233" },
      { sheet: "Blank", cell: "A1", colour: TINT },
    ];
    expect(await port.mark(again)).toEqual({ value: 2 });
    expect(state(excel).looks).toEqual([[custom("#112233", ["C2"])], [custom(TINT, ["A1"])], []]);
    expect(await port.marked()).toEqual({ value: 2 });
    expect(await port.unmark()).toEqual({ value: 2 });
    expect(state(excel)).toEqual(before);
  });

  test("a cell with several findings has the first one's tint", async () => {
    const { excel, port } = start();
    const cell = { sheet: "Blank", cell: "A1" };
    expect(
      await port.mark([
        { ...cell, colour: "#111111" },
        { ...cell, colour: "#222222" },
      ]),
    ).toEqual({ value: 1 });
    expect(state(excel).looks[1]).toEqual([custom("#111111", ["A1"])]);
  });

  test("marks are taken away wherever they have moved, and other formats stay", async () => {
    const sheets = book();
    const own = [
      { id: "{scale}", type: "ColorScale", cells: ["C2"] },
      { id: "{own}", type: "Custom", cells: ["C3"], formula: "=C3>1", colour: "#00FF00" },
    ];
    sheets[0] = { ...sheets[0]!, formats: own };
    const { excel, port } = start({ sheets });
    const before = state(excel);
    expect(await port.mark(MARKS)).toEqual({ value: 4 });
    // rows put in above, a sheet renamed, another one gone
    for (const format of excel.formats(0)) {
      if (format.formula === RULE) format.cells = format.cells.map((cell) => `${cell}0`);
    }
    excel.sheets[0]!.name = "Renamed";
    excel.sheets.splice(2, 1);
    expect(await port.marked()).toEqual({ value: 3 });
    expect(await port.unmark()).toEqual({ value: 3 });
    expect(state(excel).looks[0]).toEqual(before.looks[0]);
  });

  test("too many, and cells that are not there, are refused before anything is changed", async () => {
    const { excel, port } = start();
    const before = state(excel);
    const cells = (count: number, column: string) =>
      Array.from({ length: count }, (_, row) => ({
        sheet: "Blank",
        cell: `${column}${row + 1}`,
        colour: TINT,
      }));
    const tooMany = { problem: { kind: "tooManyCells", limit: MAX_MARKS } };
    expect(await port.mark(cells(MAX_MARKS + 1, "A"))).toEqual(tooMany);
    expect(await port.mark([{ sheet: "Gone", cell: "A1", colour: TINT }])).toEqual({
      problem: { kind: "noSuchPlace", place: "Gone!A1" },
    });
    expect(await port.mark([{ sheet: "Blank", cell: "nowhere", colour: TINT }])).toEqual({
      problem: { kind: "noSuchPlace", place: "Blank!nowhere" },
    });
    expect(state(excel)).toEqual(before);
    expect(await port.mark([])).toEqual({ value: 0 });
    expect(await port.mark(cells(MAX_MARKS, "A"))).toEqual({ value: MAX_MARKS });
    expect(await port.unmark()).toEqual({ value: MAX_MARKS });
    expect(state(excel)).toEqual(before);
  });

  // where cells are marked already, they are looked at in a request more
  const TROUBLES = [
    [1, "fail", MARKS.slice(1, 2)],
    [2, "fail", MARKS.slice(1, 2)],
    [3, "fail", MARKS.slice(1, 2)],
    [4, "fail", MARKS.slice(1, 2)],
    [4, "half", MARKS.slice(1, 2)],
    [4, "failAfter", MARKS.slice(1, 2)],
    [3, "fail", []],
    [3, "half", []],
    [3, "failAfter", []],
  ] as const;

  test.each(TROUBLES)(
    "trouble at request %i (%s) leaves the cells and the marks as they were",
    async (request, trouble, marked) => {
      const troubles: Record<number, Trouble> = {};
      const { excel, port } = start({ troubles });
      await port.mark(marked);
      const before = state(excel);
      troubles[excel.requests() + request] = trouble;
      const again = MARKS.map((mark) => ({ ...mark, colour: "#010203" }));
      expect(await port.mark(again)).toMatchObject({ problem: { kind: "failed" } });
      expect(state(excel)).toEqual(before);
    },
  );

  test("a locked cell leaves the cells and the marks as they were", async () => {
    for (const locked of ["C2", "C3", "C5"]) {
      const sheets = book();
      sheets[0] = { ...sheets[0]!, locked: [locked] };
      const { excel, port } = start({ sheets });
      const before = state(excel);
      expect(await port.mark(MARKS)).toEqual({ problem: { kind: "protected" } });
      expect(state(excel)).toEqual(before);
    }
  });

  test("tints that are only late are taken away as well", async () => {
    const { excel, port } = start({ troubles: { 3: "hang" } });
    const before = state(excel);
    expect(await port.mark(MARKS)).toEqual({ problem: { kind: "timedOut", isChange: true } });
    await excel.answerLate();
    await settle();
    expect(state(excel)).toEqual(before);
  });

  test.each([
    [1, "fail"],
    [2, "fail"],
    [3, "fail"],
    [4, "fail"],
    [4, "half"],
  ] as const)(
    "unmarking that fails at request %i (%s) can be repeated",
    async (request, trouble) => {
      const troubles: Record<number, Trouble> = {};
      const { excel, port } = start({ troubles });
      const before = state(excel);
      await port.mark(MARKS);
      troubles[excel.requests() + request] = trouble;
      expect(await port.unmark()).toMatchObject({ problem: { kind: "failed" } });
      expect(await port.unmark()).toHaveProperty("value");
      expect(state(excel)).toEqual(before);
    },
  );

  test("an Excel without formats of several ranges can neither mark nor unmark", async () => {
    const { excel, port } = start({ minor: 8 });
    expect(await port.mark(MARKS)).toEqual({
      problem: { kind: "unsupported", needs: "ExcelApi 1.9" },
    });
    expect(await port.unmark()).toEqual({
      problem: { kind: "unsupported", needs: "ExcelApi 1.9" },
    });
    expect(excel.requests()).toBe(0);
  });
});

describe("watching", () => {
  test("tells the sheet's name as it is now, until it is over", async () => {
    const { excel, port } = start();
    const heard: string[] = [];
    const watching = await port.watch((sheet) => heard.push(sheet));
    if (watching.problem) throw new Error("not watching");
    excel.sheets[2]!.name = "Renamed";
    excel.change("{3}");
    await settle();
    expect(heard).toEqual(["Renamed"]);
    // gone again before Excel is asked
    excel.change("{9}");
    await settle();
    excel.change("{1}");
    watching.value();
    await settle();
    expect(heard).toEqual(["Renamed"]);
    expect(excel.listeners()).toBe(0);
  });

  test("an Excel that does not tell of changes says so", async () => {
    const { problem } = await start({ minor: 8 }).port.watch(() => undefined);
    expect(problem).toEqual({ kind: "unsupported", needs: "ExcelApi 1.9" });
  });
});
