import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defaultFramework } from "../../src/framework/known";
import type { WorkbookPlan } from "../../src/model/workbook-plan";
import { templateChoices } from "../../src/templates/choices";
import { workbookPlan } from "../../src/templates/plan";
import { templateSets } from "../../src/templates/sets";
import { writePlan } from "../../src/workbook/xlsx/write-plan";
import { shippedTables } from "../report/shipped";
import { templateTexts } from "../report/template-texts";
import type { Comparison } from "./ratio";

/** The system's own Python, to which the system's packages belong. */
const PYTHON = process.platform === "linux" ? "/usr/bin/python3" : "python3";

/**
 * The whole report with its published figures, beside half of its sheets, and beside the same cells
 * and styles written by openpyxl, where the system's Python has it.
 */
export async function benchTemplates(): Promise<readonly Comparison[]> {
  const framework = defaultFramework();
  const data = shippedTables("wpr-2024");
  const choices = templateChoices(framework, "mid-term", "zh", data);
  const report = templateSets(choices, framework).find(({ id }) => id === "report");
  const templates = report?.templates ?? [];
  const planOf = (ids: readonly string[]): WorkbookPlan =>
    workbookPlan(
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
  const make = async (ids: readonly string[]): Promise<number> => {
    const start = performance.now();
    await writePlan(planOf(ids));
    return performance.now() - start;
  };
  const half = templates.filter((_, at) => at % 2 === 0);
  await make(half);
  const whole = await make(templates);
  const part = await make(half);
  const plan = planOf(templates);
  const start = performance.now();
  await writePlan(plan);
  const written = performance.now() - start;
  return [
    {
      name: "the whole report as a workbook, beside half of its sheets",
      milliseconds: whole,
      baselineMilliseconds: part,
      ratio: whole / part,
    },
    ...besideOpenpyxl(plan, written),
  ];
}

/** None where there is no openpyxl, which is said. */
function besideOpenpyxl(plan: WorkbookPlan, written: number): readonly Comparison[] {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const file = path.join(folder, "plan.json");
    writeFileSync(file, JSON.stringify(plan));
    const script = path.join(__dirname, "write-cells.py");
    const { status, stdout } = spawnSync(PYTHON, [script, file, path.join(folder, "out.xlsx")], {
      encoding: "utf8",
    });
    if (status !== 0) {
      console.log("        openpyxl did not run: nothing to set the writer beside");
      return [];
    }
    const milliseconds = Number(stdout);
    return [
      {
        name: "the plan of the whole report written, beside its cells and styles by openpyxl",
        milliseconds: written,
        baselineMilliseconds: milliseconds,
        ratio: written / milliseconds,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
