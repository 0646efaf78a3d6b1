import { defaultFramework } from "../../src/framework/known";
import { rollForward } from "../../src/framework/roll-forward";
import type { Framework } from "../../src/framework/framework";
import type { SheetPlan, WorkbookPlan } from "../../src/model/workbook-plan";
import type { Language } from "../../src/model/language";
import { templateChoices } from "../../src/templates/choices";
import { workbookPlan } from "../../src/templates/plan";
import type { TemplateRequest } from "../../src/templates/request";
import { shippedTables } from "../../scripts/report/shipped";
import { templateTexts } from "../../scripts/report/template-texts";

/** The framework of 2024/25, rolled forward. */
export function rolledTo(biennium: string): Framework {
  const rolled = rollForward(defaultFramework(), biennium);
  if ("problem" in rolled) throw new Error(rolled.problem.code);
  return rolled.framework;
}

/** A workbook of all templates, blank for 2026/27 unless the request says otherwise. */
export function planOf(request: Partial<TemplateRequest> & { language: Language }): WorkbookPlan {
  const framework = request.framework ?? rolledTo("2026/27");
  const point = request.point ?? "mid-term";
  const { data } = request;
  const templates =
    request.templates ??
    templateChoices(framework, point, request.language, data).map(({ id }) => id);
  return workbookPlan(
    { formulas: "native", unit: "CHF", ...request, framework, point, templates },
    templateTexts(request.language),
  );
}

/** All tables of the reports of 2024, with the published figures. */
export function publishedPlan(language: Language): WorkbookPlan {
  const data = [...shippedTables("wpr-2024"), ...shippedTables("da-2025")];
  return planOf({ language, framework: defaultFramework(), data });
}

export function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** What a cell shows as plain text or figure, by its address counted from 0. */
export function shownAt(sheet: SheetPlan, row: number, column: number): unknown {
  const content = sheet.rows[row]?.cells[column]?.content;
  if (!content) return undefined;
  if (content.kind === "text") return content.text;
  return content.kind === "number" ? content.value : content.result;
}
