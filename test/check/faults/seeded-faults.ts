import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TABLES } from "../../../src/tables/catalogue";
import { cleanDocuments, cleanWorkbook, checked, type FaultLanguage } from "./clean";
import type { CleanDocument } from "./clean";
import { graveFindings } from "./found";
import { plantFaults, type Run } from "./runs";
import { faultsPage } from "./summary";

const PAGE = join(__dirname, "..", "..", "..", "docs", "seeded-faults.md");
const RUNS = 1000;
const LEAST_FOUND = 0.98;
const SEED = 2024;

/** The tests of a language: what is clean, what is found, and what the page says of it. */
export function testFaults(language: FaultLanguage): void {
  let workbook: Awaited<ReturnType<typeof cleanWorkbook>> = [];
  let documents: readonly CleanDocument[] = [];
  let runs: readonly Run[] = [];

  beforeAll(async () => {
    workbook = await cleanWorkbook(language);
    documents = cleanDocuments(workbook, language);
    runs = plantFaults(documents, RUNS, SEED);
  });

  test("the clean workbook has every template, and nothing above advice", () => {
    const result = checked(workbook);
    expect(graveFindings(result)).toEqual([]);
    const templates = new Set(result.tables.map(({ id }) => id.split(".")[0]));
    expect(TABLES.map(({ id }) => id).filter((id) => !templates.has(id))).toEqual([]);
  });

  test("nor has any part of it that faults are looked for in", () => {
    for (const document of documents) {
      const parts = new Map(
        document.tables.map((table) => {
          const part = document.partWith(document.blocks, [document.titleAt(table).sheet]);
          return [[...new Set(part.map(({ sheet }) => sheet))].join(), part] as const;
        }),
      );
      for (const part of [document.blocks, ...parts.values()]) {
        expect(graveFindings(checked(part))).toEqual([]);
      }
    }
  });

  test("every template has its share of the faults", () => {
    const templates = new Set(runs.map(({ template }) => template));
    expect(TABLES.map(({ id }) => id).filter((id) => !templates.has(id))).toEqual([]);
  });

  test("nearly all of the planted faults are found where they are", () => {
    const missed = runs.filter(({ rule }) => rule === undefined);
    const isEnough = 1 - missed.length / runs.length >= LEAST_FOUND;
    const told = missed.map(({ kind, what, told: others }) => [kind.title, what, ...others]);
    expect({ runs: runs.length, missed: isEnough ? [] : told }).toEqual({ runs: RUNS, missed: [] });
  });

  test("docs/seeded-faults.md tells of these runs", () => {
    const before = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : undefined;
    const page = faultsPage(before, language, runs);
    if (process.env.UPDATE_DOCS === "1") writeFileSync(PAGE, page);
    else expect(page).toBe(before);
  });
}
