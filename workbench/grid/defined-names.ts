/** Defined names in Univer, which holds a reference without its equals sign. */
import { parseReference } from "../../src/model/a1";
import type { FWorkbook } from "./facade";
import type { DefinedName } from "./port";

export function namesOf(workbook: FWorkbook): DefinedName[] {
  return workbook
    .getDefinedNames()
    .filter((one) => one.isWorkbookScope())
    .map((one) => {
      const held = one.getFormulaOrRefString();
      return { name: one.getName(), formula: held.startsWith("=") ? held : `=${held}` };
    });
}

export function addName(workbook: FWorkbook, { name, formula }: DefinedName): void {
  workbook.insertDefinedName(name, heldForm(formula));
}

export function setName(workbook: FWorkbook, { name, formula }: DefinedName): void {
  workbook.getDefinedName(name)?.setRef(heldForm(formula));
}

function heldForm(formula: string): string {
  const reference = formula.replace(/^=/, "");
  return parseReference(reference) === undefined ? formula : reference;
}
