import { shippedTables } from "../../scripts/report/shipped";
import { defaultFramework } from "../../src/framework/known";
import type { CellPlan, WorkbookPlan } from "../../src/model/workbook-plan";
import { writePlan } from "../../src/workbook/xlsx/write-plan";
import { recalculated } from "../readers/libreoffice";
import { readByOpenpyxl, type ReadWorkbook } from "../readers/openpyxl";
import { planOf, publishedPlan } from "./workbook";

const TIME = 300_000;

/** Formulas whose stored result is not what another program computes. */
function differences(written: ReadWorkbook, computed: ReadWorkbook): readonly string[] {
  return Object.entries(written.sheets).flatMap(([name, { cells }]) =>
    Object.entries(cells).flatMap(([address, { value, formula }]) => {
      if (formula === undefined) return [];
      const other = computed.sheets[name]?.cells[address]?.value;
      return isSame(value, other)
        ? []
        : [`${name}!${address} ${formula}: ${String(value)} ≠ ${String(other)}`];
    }),
  );
}

/** An empty text is no value at all for some programs. Figures agree to the noise of doubles. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  }
  return (one ?? "") === (other ?? "");
}

function formulasOf({ sheets }: ReadWorkbook): number {
  return Object.values(sheets)
    .flatMap(({ cells }) => Object.values(cells))
    .filter(({ formula }) => formula !== undefined).length;
}

test(
  "LibreOffice computes every formula of the published workbook to the result stored with it",
  async () => {
    const bytes = await writePlan(publishedPlan("zh"));
    const written = await readByOpenpyxl(bytes);
    const computed = await readByOpenpyxl(await recalculated(bytes));
    expect(formulasOf(written)).toBeGreaterThan(5000);
    expect(differences(written, computed)).toEqual([]);
  },
  TIME,
);

test(
  "and of the blank sheets, in another language",
  async () => {
    const blank = planOf({ language: "en" });
    const bytes = await writePlan(blank);
    const computed = await readByOpenpyxl(await recalculated(bytes));
    const written = await readByOpenpyxl(bytes);
    expect(formulasOf(written)).toBeGreaterThan(10_000);
    expect(differences(written, computed)).toEqual([]);
  },
  TIME,
);

/** The plan with another figure in a cell, and the results of formulas as they were. */
function changed(
  plan: WorkbookPlan,
  sheet: string,
  row: number,
  column: number,
  value: number,
): WorkbookPlan {
  const cellOf = (cell: CellPlan | null): CellPlan | null =>
    cell && { ...cell, content: { kind: "number", value } };
  return {
    ...plan,
    sheets: plan.sheets.map((one) =>
      one.name !== sheet
        ? one
        : {
            ...one,
            rows: one.rows.map((line, at) =>
              at !== row
                ? line
                : {
                    ...line,
                    cells: line.cells.map((cell, place) =>
                      place === column ? cellOf(cell) : cell,
                    ),
                  },
            ),
          },
    ),
  };
}

test(
  "a figure that is changed in LibreOffice gets its cross",
  async () => {
    const templates = ["table-4", "table-5", "table-6", "sector-results.patents"];
    const plan = planOf({
      language: "en",
      framework: defaultFramework(),
      data: shippedTables("wpr-2024"),
      templates: [...templates, "sector-costs.patents"],
    });
    // Table 4, first sector's expenditure: 101,051 is printed
    const bytes = await writePlan(changed(plan, "table-4", 5, 3, 111051));
    const { sheets } = await readByOpenpyxl(await recalculated(bytes));
    const control = sheets["Control"]?.cells ?? {};
    const crossed = Object.entries(control)
      .filter(([address, { value }]) => /^A\d+$/.test(address) && value === "✗")
      .map(([address]) => control[`E${address.slice(1)}`]?.value);
    // its utilisation, the total below, both tables that repeat it; and Table 6's own printed error
    expect(crossed).toEqual([
      "table-4!E6",
      "table-4!D15",
      "table-4!D6",
      "table-5!B23",
      "table-6!B10",
    ]);
  },
  TIME,
);

test(
  "amounts typed in francs are held to the franc, though thousands are shown",
  async () => {
    const plan = planOf({ language: "en", templates: ["table-4", "sector-results.patents"] });
    const mark = async (francs: number): Promise<unknown> => {
      const typed = changed(plan, "sector-results.patents", 5, 3, 101_051_000);
      const bytes = await writePlan(changed(typed, "table-4", 5, 3, francs));
      const { sheets } = await readByOpenpyxl(await recalculated(bytes));
      const control = sheets["Control"]?.cells ?? {};
      const row = Object.entries(control).find(
        ([address, { value }]) => address.startsWith("E") && value === "table-4!D6",
      )?.[0];
      return control[`A${row?.slice(1)}`]?.value;
    };
    expect(await mark(101_051_000)).toBe("✓");
    expect(await mark(101_051_900)).toBe("✗");
  },
  TIME,
);

describe("openpyxl finds", () => {
  let read: ReadWorkbook;
  beforeAll(async () => {
    read = await readByOpenpyxl(
      await writePlan(
        planOf({ language: "ar", templates: ["table-4", "pillar-kpis.1", "annex-1"] }),
      ),
    );
  }, TIME);

  test("sheets from right to left, protected without a password, with cells to fill in", () => {
    expect(Object.keys(read.sheets)).toEqual([
      "نبذة",
      "table-4",
      "pillar-kpis.1",
      "annex-1",
      "المراجعة",
      "القوائم",
    ]);
    for (const sheet of Object.values(read.sheets)) {
      expect(sheet).toMatchObject({ isRightToLeft: true, isProtected: true, hasPassword: false });
    }
    expect(read.sheets["table-4"]?.unlocked).toBe(9 * 3);
  });

  test("validations: figures, and lists from the hidden sheet", () => {
    expect(read.sheets["القوائم"]?.isHidden).toBe(true);
    expect(read.sheets["table-4"]?.validations.map(({ type }) => type)).toContain("decimal");
    const lists = read.sheets["pillar-kpis.1"]?.validations.filter(({ type }) => type === "list");
    expect(lists?.map(({ formula }) => formula)).toContain("القوائم!$C$2:$C$6");
  });

  test("print set-up: A4, as wide as the page, the header repeated, pages numbered", () => {
    expect(read.sheets["table-4"]).toMatchObject({
      paper: 9,
      fitToWidth: 1,
      printTitles: "$5:$5",
      footer: "&P / &N",
      frozen: "B6",
    });
  });

  test("names for columns and totals, conditional formats, and the title", () => {
    expect(read.names["T4_Expenditure"]).toBe("'table-4'!$D$6:$D$15");
    expect(read.names["A1_NetTransfer_Total"]).toBe("'annex-1'!$E$16");
    expect(read.sheets["annex-1"]?.conditions).toBeGreaterThan(8);
    expect(read.title).toContain("2026/27");
  });
});

/** A conditional format's formula as it reads in another row: its columns are fixed, its rows not. */
function inRow(formula: string, from: number, to: number): string {
  return formula.replace(new RegExp(`(\\$[A-Z]+)${from + 1}(?!\\d)`, "g"), `$1${to + 1}`);
}

test(
  "ratings that the scale would not give for the figures beside them are marked as doubtful",
  async () => {
    const data = shippedTables("wpr-2024");
    const templates = data.map(({ id }) => id).filter((id) => id.startsWith("pillar-kpis"));
    const plan = planOf({ language: "en", framework: defaultFramework(), data, templates });
    const codes: string[] = [];
    const places: string[] = [];
    const sheets = plan.sheets.map((sheet) => {
      const table = /^pillar-kpis\.(.+)$/.exec(sheet.name);
      if (!table) return sheet;
      const rows = sheet.rows.map((row) => ({ ...row, cells: [...row.cells] }));
      const printed = data.find(({ id }) => id === sheet.name);
      const firstRow = sheet.frozen.rows;
      for (const { areas, formula, look } of sheet.conditions) {
        if (look.fill !== "FFEB9C") continue;
        const first = areas[0]?.top ?? 0;
        for (const { top } of areas) {
          // far to the right, where nothing stands
          const content = { kind: "formula", formula: inRow(formula, first, top), result: false };
          (rows[top]?.cells as CellPlan[])[25] = { style: "text", content } as CellPlan;
          codes.push(printed?.rows[top - firstRow]?.id ?? "");
          places.push(`${sheet.name} Z${top + 1}`);
        }
      }
      return { ...sheet, rows };
    });
    const read = await readByOpenpyxl(await recalculated(await writePlan({ ...plan, sheets })));
    const doubtful = codes.filter((_, at) => {
      const [name = "", address = ""] = places[at]?.split(" ") ?? [];
      return read.sheets[name]?.cells[address]?.value === true;
    });
    expect(codes.length).toBeGreaterThan(60);
    // by hand: 57/100, 61/85, 65,000/72,900 and 120,941/(116,619 x 1.05) reach 40 %, and 73 is no
    // worse than 73: not achieved all the same; 1/3 and 3/8 do not reach it, and are achieved
    expect([...doubtful].sort()).toEqual([
      "1.1-01a",
      "1.1-03b",
      "3.1-02a",
      "4.1-02b",
      "4.1-02c",
      "4.3-06a",
      "5.1-04a",
    ]);
  },
  TIME,
);
