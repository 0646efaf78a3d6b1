import { normaliseText } from "../model/text";

/** Between the parts of the line by which a sheet that we wrote is known again. */
export const SEPARATOR = " · ";

/** Sheets that templates put beside the tables, and that hold none. */
export type Companion = "about" | "control" | "prose" | "lists" | "rules" | "findings";

const COMPANION = /^toolkit · (?:about|control|prose|lists|rules|findings)$/u;

/** The line by which such a sheet is known. */
export function companionLine(companion: Companion): string {
  return ["toolkit", companion].join(SEPARATOR);
}

export function isCompanionLine(text: string): boolean {
  return COMPANION.test(normaliseText(text));
}

/** The line by which the sheet is known on which a workbook sets rules. */
export const SETTINGS_LINE = companionLine("rules");
