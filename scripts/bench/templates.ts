import { defaultFramework } from "../../src/framework/known";
import { templateChoices } from "../../src/templates/choices";
import { workbookPlan } from "../../src/templates/plan";
import { templateSets } from "../../src/templates/sets";
import { writePlan } from "../../src/workbook/xlsx/write-plan";
import { shippedTables } from "../report/shipped";
import { templateTexts } from "../report/template-texts";
import type { Comparison } from "./ratio";

/** The whole report with its published figures, beside half of its sheets. */
export async function benchTemplates(): Promise<readonly Comparison[]> {
  const framework = defaultFramework();
  const data = shippedTables("wpr-2024");
  const choices = templateChoices(framework, "mid-term", "zh", data);
  const report = templateSets(choices, framework).find(({ id }) => id === "report");
  const templates = report?.templates ?? [];
  const make = async (ids: readonly string[]): Promise<number> => {
    const start = performance.now();
    const plan = workbookPlan(
      {
        framework,
        point: "mid-term",
        language: "zh",
        templates: ids,
        formulas: "native",
        unit: "CHF",
        data,
      },
      templateTexts("zh"),
    );
    await writePlan(plan);
    return performance.now() - start;
  };
  const half = templates.filter((_, at) => at % 2 === 0);
  await make(half);
  const whole = await make(templates);
  const part = await make(half);
  return [
    {
      name: "the whole report as a workbook, beside half of its sheets",
      milliseconds: whole,
      baselineMilliseconds: part,
      ratio: whole / part,
    },
  ];
}
