import { check } from "../../../src/check/check";
import type { CheckResult } from "../../../src/check/finding";
import { expectedTables } from "../../../src/framework/expected";
import type { Block } from "../../../src/recognise/document";
import { readTables, type ReadTables } from "../../../src/recognise/import-tables";
import { workbookPlan } from "../../../src/templates/plan";
import { inReportOrder } from "../../../src/templates/in-report-order";
import { tableSet, type TableSet } from "../../../src/tables/table-set";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { writePlan } from "../../../src/workbook/xlsx/write-plan";
import { templateTexts } from "../../../scripts/report/template-texts";
import { framework } from "../../framework/shipped";
import { mendedTables } from "./mended";

export const FAULT_LANGUAGES = ["zh", "en"] as const;

export type FaultLanguage = (typeof FAULT_LANGUAGES)[number];

/** A workbook as the toolkit writes it, with figures in which nothing is wrong, read again. */
export async function cleanWorkbook(language: FaultLanguage): Promise<readonly Block[]> {
  const data = inReportOrder(mendedTables());
  const plan = workbookPlan(
    {
      framework,
      point: "mid-term",
      language,
      templates: data.map(({ id }) => id),
      formulas: "native",
      unit: "CHF",
      data,
    },
    templateTexts(language),
  );
  return readXlsx(await writePlan(plan));
}

export function checked(blocks: readonly Block[]): CheckResult {
  return check(blocks, { framework, addressing: "sheet" });
}

export interface Read extends ReadTables {
  readonly set: TableSet;
}

export function readClean(blocks: readonly Block[]): Read {
  const read = readTables(blocks, framework);
  return { ...read, set: tableSet(read.tables, expectedTables(framework, "mid-term")) };
}
