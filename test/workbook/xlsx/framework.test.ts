import ExcelJS from "exceljs";
import fc from "fast-check";
import { knownFrameworks } from "../../../src/framework/known";
import { problemPlace, problemText, type ProblemCode } from "../../../src/framework/problem";
import { LANGUAGES } from "../../../src/model/language";
import { MAX_FRAMEWORK_VALUES } from "../../../src/model/limits";
import { readFrameworkWorkbook } from "../../../src/workbook/xlsx/framework/read";
import { writeFrameworkWorkbook } from "../../../src/workbook/xlsx/framework/write";
import { frameworks } from "../../framework/arbitrary";
import { SMALL } from "../../framework/small";

test.each([SMALL, ...knownFrameworks()].map((framework) => [framework.title, framework] as const))(
  "%s comes back as it went out",
  (_, framework) => {
    const bytes = writeFrameworkWorkbook(framework);
    expect(readFrameworkWorkbook(bytes)).toEqual({ framework });
  },
);

test("every framework comes back as it went out", () => {
  fc.assert(
    fc.property(frameworks(), (framework) => {
      const bytes = writeFrameworkWorkbook(framework);
      expect(readFrameworkWorkbook(bytes)).toEqual({ framework });
    }),
    { numRuns: 60 },
  );
});

/** The workbook of the small framework after somebody edited it with exceljs, as read again. */
async function edited(edit: (workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  const bytes = writeFrameworkWorkbook(SMALL);
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  edit(workbook);
  return readFrameworkWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function cell(workbook: ExcelJS.Workbook, sheet: string, address: string): ExcelJS.Cell {
  return workbook.getWorksheet(sheet)!.getCell(address);
}

/** Some cells set to other values, and the first problem: its place, code and values. */
const BROKEN: readonly [
  code: ProblemCode,
  place: string,
  cells: Readonly<Record<string, ExcelJS.CellValue>>,
  values: Readonly<Record<string, unknown>>,
][] = [
  [
    "formula",
    "Budgets by sector!B2",
    { "Budgets by sector!B2": { formula: "C2+D2", result: 210.5 } },
    {},
  ],
  ["errorCell", "Revenue!B2", { "Revenue!B2": { error: "#DIV/0!" } }, { found: "#DIV/0!" }],
  ["notANumber", "Revenue!B2", { "Revenue!B2": "some" }, { found: '"some"' }],
  ["notANumber", "Rules!B3", { "Rules!B3": "much" }, { found: '"much"' }],
  [
    "notANumber",
    "Recommendations!E2",
    { "Recommendations!E2": "2, three" },
    { found: '"2, three"' },
  ],
  ["notAText", "Pillars!A2", { "Pillars!A2": true }, { found: "true" }],
  ["notYesOrNo", "Recommendations!C2", { "Recommendations!C2": "perhaps" }, { found: '"perhaps"' }],
  [
    "headingMissing",
    "Results",
    { "Results!B1": null, "Results!B2": null, "Results!B3": null },
    { heading: "Pillar" },
  ],
  ["unknownHeading", "Results!D1", { "Results!D1": "Pilar" }, { text: "Pilar", nearest: "Pillar" }],
  ["headingTwice", "Results!D1", { "Results!D1": "Pillar" }, { heading: "Pillar" }],
  ["noHeading", "Results!E3", { "Results!E3": "a note" }, { found: '"a note"' }],
  ["unknownField", "About!A2", { "About!A2": "Titel" }, { found: "Titel", nearest: "Title" }],
  [
    "fieldMissing",
    "Rules",
    { "Rules!A2": null, "Rules!B2": null },
    { field: "Rating scale: source" },
  ],
  [
    "duplicate",
    "Rules!A3",
    { "Rules!A3": "Rating scale: source" },
    { id: "Rating scale: source", first: "Rules!A2" },
  ],
  ["notABiennium", "About!B3", { "About!B3": "2025/26" }, { text: "2025/26", expected: "2024/25" }],
  ["unknownEntry", "Names!B2", { "Names!B2": "7" }, { id: "7", sheet: "Pillars" }],
  [
    "notOneOf",
    "Names!C2",
    { "Names!C2": "de" },
    { found: '"de"', known: "ar; en; es; fr; ru; zh" },
  ],
  // the name of the other pillar, which stands two rows above
  ["nameTwice", "Names!E4", { "Names!E4": "reach out" }, { text: "reach out", first: "Names!E2" }],
  ["nameMissing", "Names!B2", { "Names!D2": "variant" }, { id: "1" }],
  ["duplicate", "Names!B3", { "Names!C3": "en" }, { id: "1 en", first: "Names!B2" }],
  [
    "conflict",
    "Indicators!B3",
    { "Indicators!B3": "5.1" },
    { found: '"5.1"', expected: '"1.1"', first: "B2" },
  ],
  [
    "unknownSector",
    "Entitlements!A2",
    { "Entitlements!A2": "patent" },
    { found: "patent", nearest: "patents" },
  ],
  [
    "notOneOf",
    "Workload weights!C2",
    { "Workload weights!C2": "by hand" },
    { found: '"by hand"', known: "manual, automated" },
  ],
  // what the schema and the references say, with the cell
  [
    "missingProperty",
    "Budgets by sector!A2",
    { "Budgets by sector!A2": null },
    { property: "sector" },
  ],
  [
    "wrongForm",
    "Indicators!E2",
    { "Indicators!E2": "one" },
    { found: '"one"', example: "3.1-04a" },
  ],
  ["unknownPillar", "Results!B2", { "Results!B2": "9" }, { found: "9", known: "1, foundation" }],
  ["strayCharacters", "About!B2", { "About!B2": "Title " }, { found: '"Title "' }],
  ["outOfBounds", "Rules!B6", { "Rules!B6": 5 }, { found: "5", least: 0, most: 1 }],
  [
    "duplicate",
    "Recommendations!A3",
    { "Recommendations!A3": 1 },
    { id: "1", first: "Recommendations!A2" },
  ],
];

test.each(BROKEN)("%s: %s", async (code, place, cells, values) => {
  const { problems = [] } = await edited((workbook) => {
    for (const [at, value] of Object.entries(cells)) {
      const [sheet, address] = at.split("!");
      cell(workbook, sheet!, address!).value = value;
    }
  });
  const [first] = problems.filter((problem) => problem.code === code);
  expect(first && problemPlace(first)).toBe(place);
  expect(first?.values).toEqual(values);
  for (const language of LANGUAGES) {
    expect(problemText(first!, language)).not.toMatch(/\{\w+\}|undefined/);
  }
});

test("a sheet that is missing is told", async () => {
  const { problems = [] } = await edited((workbook) => {
    workbook.removeWorksheet(workbook.getWorksheet("Revenue")!.id);
  });
  expect(problems).toEqual([{ path: "", code: "sheetMissing", values: { sheet: "Revenue" } }]);
});

test("more cells than a framework may have are refused", async () => {
  const { problems = [] } = await edited((workbook) => {
    const sheet = workbook.addWorksheet("Notes");
    const row = new Array<number>(1000).fill(1);
    for (let count = 0; count <= MAX_FRAMEWORK_VALUES; count += row.length) sheet.addRow(row);
  });
  expect(problems).toEqual([
    { path: "", code: "tooManyCells", values: { limit: MAX_FRAMEWORK_VALUES } },
  ]);
});

test.each([
  ["nothing", new Uint8Array()],
  ["a text", new TextEncoder().encode("PK? No.")],
  ["the beginning of an archive", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
])("%s is no workbook", (_, bytes) => {
  expect(readFrameworkWorkbook(bytes).problems?.[0]?.code).toBe("notAWorkbook");
});

test("other sheets, captions and the order of columns and sheets do not matter", async () => {
  const { framework } = await edited((workbook) => {
    workbook.addWorksheet("Notes").addRow(["=1", { formula: "1+1", result: 2 }]);
    cell(workbook, "Pillars", "B2").value = "anything";
    const results = workbook.getWorksheet("Results")!;
    for (const row of [1, 2, 3]) {
      const [id, pillar] = [results.getCell(row, 1), results.getCell(row, 2)];
      [id.value, pillar.value] = [pillar.value, id.value];
    }
  });
  expect(framework).toEqual(SMALL);
});

test("what Excel makes of what is typed is understood", async () => {
  const { framework } = await edited((workbook) => {
    cell(workbook, "Results", "A2").value = 1.1;
    cell(workbook, "Recommendations", "C2").value = true;
    cell(workbook, "Recommendations", "E2").value = 2;
    cell(workbook, "Names", "E2").value = { richText: [{ text: "Reach " }, { text: "out" }] };
  });
  expect(framework).toEqual(SMALL);
});

test("text is text to Excel, whatever it begins with", async () => {
  const workbook = new ExcelJS.Workbook();
  const bytes = writeFrameworkWorkbook(SMALL);
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const types = new Set<ExcelJS.ValueType>();
  workbook.eachSheet((sheet) => {
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    sheet.eachRow((row) => {
      row.eachCell((one) => {
        types.add(one.type);
        if (typeof one.value === "string" && /^[=+\-@]/.test(one.value)) {
          expect(one.numFmt).toBe("@");
        }
      });
    });
  });
  expect([...types].sort()).toEqual([ExcelJS.ValueType.Number, ExcelJS.ValueType.String]);
});
