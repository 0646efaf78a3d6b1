/**
 * The custom functions' runtime in Excel: hands each function of the catalogue over by its id.
 * Loaded before the pane, without React; in the shared runtime both live on one page.
 */
import { isCellError } from "../model/cell-error";
import type { Cell } from "../model/cell";
import { messageText } from "../model/message";
import { CATALOGUE } from "./catalogue";
import { chosenLanguage } from "./chosen-language";
import { callable } from "./invoke";

/** What this file uses of the global that Office.js brings; this room knows no other part of it. */
declare const CustomFunctions: {
  associate(id: string, implementation: (...args: unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
};

for (const definition of CATALOGUE) {
  const call = callable(definition);
  const expected = definition.arguments.length;
  CustomFunctions.associate(definition.id, (...args) => {
    // Excel adds an invocation object behind the declared arguments
    const result = call(...args.slice(0, expected));
    const rows = Array.isArray(result) ? result : [[result]];
    return rows.map((row) => row.map(excelCell));
  });
}

/** Errors become Excel's own, taken from the global at call time: Office.js replaces it on loading. */
function excelCell(cell: Cell): unknown {
  if (!isCellError(cell)) return cell;
  return new CustomFunctions.Error(cell.error, messageText(cell, chosenLanguage()));
}
