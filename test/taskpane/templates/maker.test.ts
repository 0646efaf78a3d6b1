import { templateChoices } from "../../../src/templates/choices";
import { workbookPlan } from "../../../src/templates/plan";
import { templateSets } from "../../../src/templates/sets";
import { answerTo } from "../../../src/taskpane/worker/answer";
import type { Kind, Question, Questions, Wanted } from "../../../src/taskpane/worker/protocol";
import { LANGUAGES } from "../../../src/model/language";
import { writePlan } from "../../../src/workbook/xlsx/write-plan";
import { shippedTables } from "../../../scripts/report/shipped";
import { templateTexts } from "../../../scripts/report/template-texts";
import { framework } from "../../framework/shipped";
import { rolledTo } from "../../templates/workbook";

const WANTED: Wanted = {
  framework,
  biennium: "2024/25",
  point: "mid-term",
  language: "en",
  formulas: "native",
  unit: "CHF",
  contents: "blank",
};

async function ask<K extends Kind>(
  kind: K,
  question: Questions[K]["ask"],
): Promise<Questions[K]["answer"]> {
  const reply = await answerTo({ id: 7, kind, ask: question } as Question, shippedTables);
  if (!("answer" in reply)) throw new Error(JSON.stringify(reply));
  expect(reply.id).toBe(7);
  return reply.answer;
}

test("the offer is that of wipo generate", async () => {
  const { tables, sets } = await ask("offer", { ...WANTED, paneLanguage: "fr" });
  const choices = templateChoices(framework, "mid-term", "en");
  expect(tables).toEqual(choices.map(({ id, title }) => ({ id, title })));
  expect(sets.map(({ templates }) => templates)).toEqual(
    templateSets(choices, framework).map(({ templates }) => templates),
  );
  expect(sets.slice(0, 2)).toMatchObject([
    { key: "report", title: "Le rapport entier" },
    { key: "sector-pack.patents", title: expect.stringMatching(/ — Brevets/) as string },
  ]);
});

test("published figures bring their funds and projects along", async () => {
  const blank = await ask("offer", { ...WANTED, paneLanguage: "en" });
  const filled = await ask("offer", { ...WANTED, contents: "wpr-2024", paneLanguage: "en" });
  expect(filled.tables.length).toBeGreaterThan(blank.tables.length);
});

test.each(["thisWorkbook", "newWorkbook", "download"] as const)(
  "the file for %s is that of wipo generate",
  async (target) => {
    const templates = ["table-4", "annex-1", "sector-results.patents"];
    const taken = { sheets: ["Table-4"], names: ["t4_Expenditure"] };
    const { file, sheets, names } = await ask("make", {
      ...WANTED,
      biennium: "2026/27",
      language: "ar",
      templates,
      target,
      taken,
    });
    const plan = workbookPlan(
      {
        framework: rolledTo("2026/27"),
        point: "mid-term",
        language: "ar",
        templates,
        formulas: "native",
        unit: "CHF",
        taken,
      },
      templateTexts("ar"),
    );
    const bytes = await writePlan(plan, { charts: target !== "thisWorkbook" });
    const made = typeof file === "string" ? Buffer.from(file, "base64") : Buffer.from(file);
    expect(made.equals(Buffer.from(bytes))).toBe(true);
    expect(names).toEqual(plan.names);
    expect(sheets).toEqual(plan.sheets.map(({ name, charts }) => ({ name, charts })));
    expect(sheets.map(({ name }) => name)).toContain("table-4 (2)");
  },
);

test("a preview shows title, unit, headings and the first rows", async () => {
  const preview = await ask("preview", { ...WANTED, contents: "wpr-2024", template: "table-4" });
  expect(preview).toMatchObject({
    title: "Budget and expenditure by sector, 2024",
    unit: "(in thousands of Swiss francs)",
    headings: [
      "Sector",
      "2024/25 Program of Work and Budget",
      "2024/25 budget after transfers",
      "2024 expenditure",
    ],
  });
  expect(preview.rows[0]?.map(({ text }) => text)).toEqual([
    "Patents and Technology",
    "214,036",
    "223,811",
    "101,051",
  ]);
  expect(preview.moreRows).toBeGreaterThan(0);
  expect(preview.moreColumns).toBeGreaterThan(0);
  expect(preview.charts).toBeGreaterThan(0);
});

test("a heading of a group stands before each of its columns", async () => {
  const { headings } = await ask("preview", { ...WANTED, template: "annex-3" });
  expect(headings).toEqual([
    "Sector",
    "Approved budget · 2024",
    "Approved budget · 2025",
    "Approved budget · Total",
  ]);
});

test.each(LANGUAGES)("every table has a preview in %s", async (language) => {
  const wanted: Wanted = { ...WANTED, biennium: "2028/29", point: "final", language };
  const { tables } = await ask("offer", { ...wanted, paneLanguage: language });
  for (const { id } of tables.filter((_, at) => at % 5 === 0)) {
    const { title, headings, rows } = await ask("preview", { ...wanted, template: id });
    expect(title).not.toBe("");
    expect(headings.length).toBeGreaterThan(0);
    expect(
      rows
        .flat()
        .map(({ text }) => text)
        .join(" "),
    ).not.toMatch(/undefined|NaN/);
  }
});

test("what goes wrong is told", async () => {
  const reply = await answerTo(
    { id: 1, kind: "preview", ask: { ...WANTED, template: "nothing" } },
    shippedTables,
  );
  expect(reply).toEqual({ id: 1, failure: expect.stringContaining("nothing") as string });
});

test("an earlier biennium than the framework's is told", async () => {
  const reply = await answerTo(
    { id: 1, kind: "preview", ask: { ...WANTED, biennium: "2022/23", template: "table-4" } },
    shippedTables,
  );
  expect(reply).toEqual({ id: 1, failure: "2024/25 → 2022/23" });
});
