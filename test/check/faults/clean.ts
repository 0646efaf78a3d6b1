import { check } from "../../../src/check/check";
import type { CheckResult } from "../../../src/check/finding";
import { expectedTables } from "../../../src/framework/expected";
import type { Block } from "../../../src/recognise/document";
import { readTables } from "../../../src/recognise/import-tables";
import { cellPlace, headingPlace, labelPlace, tablePlace } from "../../../src/rules/places";
import type { Place } from "../../../src/rules/rule";
import type { CellPlace } from "../../../src/tables/checks";
import type { RowData, TableData } from "../../../src/tables/data";
import { tableSet } from "../../../src/tables/table-set";
import { inReportOrder } from "../../../src/templates/in-report-order";
import { workbookPlan } from "../../../src/templates/plan";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { writePlan } from "../../../src/workbook/xlsx/write-plan";
import { templateTexts } from "../../../scripts/report/template-texts";
import { framework } from "../../framework/shipped";
import type { CellAt } from "./edit";
import { FAMILIES } from "./families";
import { mendedFramework, mendedSheets, mendedTables } from "./mended";
import { relationsIn, type Relations } from "./widths";

export const FAULT_LANGUAGES = ["zh", "en"] as const;

export type FaultLanguage = (typeof FAULT_LANGUAGES)[number];

/** A workbook in which nothing is wrong, with what stands where in it. */
export interface CleanDocument {
  readonly language: FaultLanguage;
  readonly family: string;
  readonly blocks: readonly Block[];
  /** Those that faults are planted in. */
  readonly tables: readonly TableData[];
  readonly relations: Relations;
  /** The workbook cut down to what a change of these sheets can be noticed by. */
  partWith(blocks: readonly Block[], sheets: readonly string[]): readonly Block[];
  labelAt(row: RowData): CellAt;
  /** Undefined where the figure was read out of another cell's words. */
  cellAt(place: CellPlace): CellAt | undefined;
  headingAt(table: TableData, column: string): CellAt;
  titleAt(table: TableData): CellAt;
}

/** All tables as the toolkit writes them into a workbook, without a fault, read again from its bytes. */
export async function cleanWorkbook(language: FaultLanguage): Promise<readonly Block[]> {
  const data = inReportOrder(mendedTables(language));
  const plan = workbookPlan(
    {
      framework: mendedFramework,
      point: "mid-term",
      language,
      templates: data.map(({ id }) => id),
      formulas: "native",
      unit: "CHF",
      data,
    },
    templateTexts(language),
  );
  return mendedSheets(readXlsx(await writePlan(plan)));
}

export function checked(blocks: readonly Block[]): CheckResult {
  return check(blocks, { framework, addressing: "sheet" });
}

/** The workbook in parts whose tables are held against each other. */
export function cleanDocuments(
  workbook: readonly Block[],
  language: FaultLanguage,
): readonly CleanDocument[] {
  const { tables, sheetOf } = readTables(workbook, framework);
  return FAMILIES.map(({ name, tables: own, beside = [], isWhole = false }) => {
    const sheets = new Set(
      tables
        .filter(({ id, spec }) => [...own, ...beside].some((one) => one === id || one === spec))
        .map((table) => sheetOf(tablePlace(table).line).sheet),
    );
    const blocks = workbook.filter(({ sheet }) => sheets.has(sheet));
    return cleanDocument({ language, family: name, blocks }, own, isWhole);
  });
}

function cleanDocument(
  document: Pick<CleanDocument, "language" | "family" | "blocks">,
  planted: readonly string[],
  isWhole: boolean,
): CleanDocument {
  const { tables, sheetOf, own } = readTables(document.blocks, framework);
  const at = ({ line, column }: Place): CellAt => ({
    sheet: sheetOf(line).sheet ?? "",
    line: own({ line }).line,
    column,
  });
  const set = tableSet(tables, expectedTables(framework, "mid-term"));
  const relations = relationsIn(set);
  const sheetsOf = new Map(tables.map((table) => [table, at(tablePlace(table)).sheet]));
  const beside = new Map<string, Set<string>>();
  for (const together of isWhole ? [tables] : relations.together) {
    const sheets = together.map((table) => sheetsOf.get(table) ?? "");
    for (const sheet of sheets) {
      beside.set(sheet, new Set([...(beside.get(sheet) ?? []), ...sheets]));
    }
  }
  return {
    ...document,
    partWith: (blocks, sheets) => {
      const wanted = new Set(sheets.flatMap((sheet) => [sheet, ...(beside.get(sheet) ?? [])]));
      return blocks.filter(({ sheet }) => wanted.has(sheet ?? ""));
    },
    tables: tables.filter(({ id, spec }) => planted.some((one) => one === id || one === spec)),
    relations,
    labelAt: (row) => at(labelPlace(row)),
    cellAt: ({ table, row, column }) => {
      const place = table.columns.findIndex(({ id }) => id === column);
      return row.origin?.cells[place] === undefined ? undefined : at(cellPlace(row, place));
    },
    headingAt: (table, column) => at(headingPlace(table, column)),
    titleAt: (table) => at(tablePlace(table)),
  };
}
