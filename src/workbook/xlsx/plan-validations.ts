import type ExcelJS from "exceljs";
import type { SheetPlan, ValidationPlan } from "../../model/workbook-plan";
import { rangeText } from "./range-text";

/** Characters of a message and its title that Excel takes. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** Tells Excel what cells take; each of a plan's areas becomes a validation of its own. */
export function planValidations(sheet: ExcelJS.Worksheet, { validations }: SheetPlan): void {
  for (const plan of validations) {
    const validation = validationOf(plan);
    for (const area of plan.areas) setValidation(sheet, rangeText(area), validation);
  }
}

/** Sheets keep validations of whole ranges in a model that the library's types do not name. */
function setValidation(
  sheet: ExcelJS.Worksheet,
  range: string,
  validation: ExcelJS.DataValidation,
): void {
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add: (range: string, validation: ExcelJS.DataValidation) => void };
  };
  dataValidations.add(range, validation);
}

function validationOf(plan: ValidationPlan): ExcelJS.DataValidation {
  const { takes } = plan;
  const common = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: plan.isStrict ? "stop" : "warning",
    errorTitle: plan.title.slice(0, MAX_TITLE),
    error: plan.message.slice(0, MAX_MESSAGE),
  };
  if (takes.kind === "list") return { ...common, type: "list", formulae: [takes.formula] };
  const { least = -1e15, most = 1e15 } = takes;
  return { ...common, type: "decimal", operator: "between", formulae: [least, most] };
}
