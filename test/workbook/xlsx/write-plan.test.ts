import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import type { WorkbookPlan } from "../../../src/model/workbook-plan";
import { writePlan } from "../../../src/workbook/xlsx/write-plan";
import { readByOpenpyxl } from "../../readers/openpyxl";
import { planOf, publishedPlan } from "../../templates/workbook";

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** A sheet of one cell. */
function single(text: string): WorkbookPlan {
  return {
    language: "en",
    title: "One cell",
    subject: "",
    styles: { text: {} },
    names: [],
    sheets: [
      {
        name: "One",
        isRightToLeft: false,
        columnWidths: [20],
        rows: [{ cells: [{ content: { kind: "text", text }, style: "text" }] }],
        merges: [],
        frozen: { rows: 0, columns: 0 },
        print: { isLandscape: false },
        validations: [],
        conditions: [],
        charts: [],
        isProtected: true,
      },
    ],
  };
}

describe("the parts of a generated file", () => {
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    parts = partsOf(await writePlan(planOf({ language: "en", formulas: "wipo" })));
  });

  test("refer to nothing outside the file", () => {
    for (const [name, xml] of parts) {
      expect([name, xml.includes('TargetMode="External"')]).toEqual([name, false]);
      expect(name).not.toContain("externalLink");
    }
  });

  test("store WIPO functions as Excel does, and no error in place of a formula's result", () => {
    const sheets = [...parts].filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    const all = sheets.map(([, xml]) => xml).join("");
    expect(all).toContain("<f>_xldudf_WIPO_UTILISATION(");
    expect(all).not.toMatch(/#NAME\?|WIPO\./);
  });

  test("are all named among the content types", () => {
    const types = parts.get("[Content_Types].xml") ?? "";
    for (const name of parts.keys()) {
      if (name.endsWith(".rels") || name === "[Content_Types].xml") continue;
      const isNamed = types.includes(`PartName="/${name}"`) || name.endsWith(".vml");
      expect([name, isNamed]).toEqual([name, true]);
    }
  });

  test("hold the charts with their figures", () => {
    const charts = [...parts].filter(([name]) => name.startsWith("xl/charts/"));
    // revenue twice; utilisation; 8 sectors' costs; overviews of all, 5 pillars, 8 sectors; 4 of filings; 5 unit costs
    expect(charts).toHaveLength(2 + 1 + 8 + (1 + 5 + 8) + 4 + 5);
    for (const [, xml] of charts) expect(xml).toContain("<c:numCache>");
  });
});

test("charts can be left out, as Excel for the web needs it", async () => {
  const bytes = await writePlan(planOf({ language: "en", templates: ["table-4"] }), {
    charts: false,
  });
  expect([...partsOf(bytes).keys()].join()).not.toMatch(/chart|drawing/);
});

test("the same plan gives the same bytes", async () => {
  const plan = planOf({ language: "fr", templates: ["table-4", "annex-1"] });
  const [one, other] = [await writePlan(plan), await writePlan(plan)];
  expect(Buffer.compare(one, other)).toBe(0);
});

test("a chart shows the published figures", async () => {
  const parts = partsOf(await writePlan(publishedPlan("zh")));
  const chart = [...parts].find(([, xml]) => xml.includes("'table-4'!$E$6:$E$13"))?.[1];
  expect(chart).toContain("<c:v>0.45</c:v>");
  expect(chart).toContain("<c:v>专利和技术</c:v>");
});

test("text that looks like a formula, or that XML does not take, stays the text that it is", async () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "=cmd|' /C calc'!A0",
      "_x0041_",
      "\u0000\u0008",
    ),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const sheet = partsOf(await writePlan(single(text))).get("xl/worksheets/sheet1.xml") ?? "";
      expect(sheet).not.toContain("<f>");
    }),
    { numRuns: 50 },
  );
  const hostile = "=1+1";
  const { sheets } = await readByOpenpyxl(await writePlan(single(hostile)));
  expect(sheets["One"]?.cells["A1"]).toEqual({ value: hostile });
});

test("a text that no cell of Excel holds is refused with its place", async () => {
  await expect(writePlan(single("x".repeat(32_768)))).rejects.toThrow(
    "Sheet “One”, cell A1: the text has 32768 characters",
  );
});
