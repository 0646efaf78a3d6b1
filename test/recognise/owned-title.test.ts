import { shippedTables } from "../../scripts/report/shipped";
import { defaultFramework } from "../../src/framework/known";
import { LANGUAGES } from "../../src/model/language";
import type { Block } from "../../src/recognise/document";
import { ownedTitle } from "../../src/recognise/owned-title";
import { recognise } from "../../src/recognise/recognise";
import { specOf } from "../../src/tables/table-set";
import { tableTitle } from "../../src/templates/titles";
import { translated } from "./translated";

const framework = defaultFramework();
const data = shippedTables("wpr-2024");
const period = { biennium: { firstYear: 2024 }, point: "mid-term" } as const;

const OWNED = [
  "pillar-kpis.1",
  "pillar-kpis.4",
  "pillar-risks.foundation",
  "sector-results.patents",
  "sector-costs.administration",
  "project-deliverables.cmp-10",
];

test.each([
  ["Performance data — Africa", { title: "Performance data", owner: "Africa" }],
  ["绩效数据——品牌和外观设计", { title: "绩效数据", owner: "品牌和外观设计" }],
  ["Risks – 3", { title: "Risks", owner: "3" }],
  ["Risks: all of them", { title: "Risks", owner: "all of them" }],
  ["Results — Brands and Designs", undefined],
  ["Risks-based", undefined],
  ["Performance data — ", undefined],
])("“%s” is taken apart where it is a title", (text, parts) => {
  expect(ownedTitle(text)).toEqual(parts);
});

/** A sheet with a title that names the owner, as templates have it, and a table. */
function sheetOf(id: string, language: (typeof LANGUAGES)[number]): readonly Block[] {
  const table = data.find((one) => one.id === id);
  const spec = table && specOf(table.spec);
  if (!table || !spec) throw new Error(`there is no ${id}`);
  const title = tableTitle(spec, table.parameters, { framework, language, period, data });
  const grids = (translated(table, framework, language) ?? []).filter(
    ({ kind }) => kind === "grid",
  );
  return [{ kind: "paragraph" as const, text: title, line: 1 }, ...grids].map((block) => ({
    ...block,
    sheet: id,
  }));
}

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(OWNED)("%s is known by its own title", (id) => {
    const { tables } = recognise(sheetOf(id, language), framework, "");
    expect(tables.map((table) => [table.id, table.language])).toEqual([[id, language]]);
  });
});

const KPI_HEADER = ["Performance indicator", "Baseline", "Target", "Performance data", "PIE"];

function kpis(sheet: string, ...rows: readonly (readonly string[])[]): Block {
  const cells = [KPI_HEADER, ...rows];
  return { kind: "grid", sheet, rows: cells.map((row, at) => ({ line: at + 3, cells: row })) };
}

const RESULT_3_1 =
  "3.1 Wider and more effective use of WIPO’s global IP systems, services, knowledge and data";
const RESULT_4_5 = "4.5 Enhanced IP infrastructure for IP Offices";
const INDICATOR = ["Number of filings", "10", "20", "15", "Achieved"];

test("performance data without a title are of the pillar whose results head their rows", () => {
  const { tables } = recognise([kpis("A", [RESULT_3_1], INDICATOR)], framework, "");
  expect(tables.map(({ id }) => id)).toEqual(["pillar-kpis.3"]);
});

test("results of several pillars do not tell whose the data are", () => {
  const { tables, unplaced } = recognise(
    [kpis("A", [RESULT_3_1], INDICATOR, [RESULT_4_5], INDICATOR)],
    framework,
    "",
  );
  expect(tables).toEqual([]);
  expect(unplaced[0]?.about?.code).toBe("withoutParameter");
});

test("what a sheet is said to be is not said of the next", () => {
  const title = {
    kind: "paragraph",
    sheet: "A",
    line: 1,
    text: "Performance data — Support governments, enterprises, communities and individuals to use intellectual property as a tool for growth and sustainable development",
  } as const;
  const { tables, unplaced } = recognise(
    [title, kpis("A", [RESULT_4_5], INDICATOR), kpis("B", INDICATOR)],
    framework,
    "",
  );
  expect(tables.map(({ id, rows }) => [id, rows.length])).toEqual([["pillar-kpis.4", 2]]);
  expect(unplaced.every(({ about }) => about?.code === "withoutParameter")).toBe(true);
});
