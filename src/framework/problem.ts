import ar from "../../addin/locales/framework/ar.json";
import en from "../../addin/locales/framework/en.json";
import es from "../../addin/locales/framework/es.json";
import fr from "../../addin/locales/framework/fr.json";
import ru from "../../addin/locales/framework/ru.json";
import zh from "../../addin/locales/framework/zh.json";
import type { MessageValues } from "../model/cell-error";
import type { Language } from "../model/language";
import { readingText, type DocumentProblem } from "../model/reading-text";

type Texts = typeof en;

export type ProblemCode = keyof Texts["problems"];

/** Where a problem stands in a workbook. */
export interface SheetPlace {
  readonly sheet: string;
  /** "B7"; left out where the whole sheet is meant. */
  readonly cell?: string;
}

/** What is wrong with a framework, and where. */
export interface Problem {
  /** JSON pointer, "/indicators/3/result"; "" for the whole. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly values: MessageValues;
  /** Where the framework was read from a workbook. */
  readonly place?: SheetPlace;
}

const TEXTS: Readonly<Record<Language, Texts>> = { ar, en, es, fr, ru, zh };

/** What is said about frameworks, in a language. */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

/** What a problem is, in a language: what was found, what is expected. The place is left to the caller. */
export function problemText({ code, values }: Problem, language: Language): string {
  const { problems, kinds, suggestions } = TEXTS[language];
  const suggested =
    "nearest" in values ? suggestions.nearest : "known" in values ? suggestions.known : "";
  // what an enumeration expects stands in the message itself
  const text = problems[code].includes("{known}") ? problems[code] : problems[code] + suggested;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (code === "notAWorkbook") return readingText(value as DocumentProblem, values, language);
    if (name !== "kinds") return String(value);
    return String(value)
      .split(",")
      .map((kind) => kinds[kind as keyof Texts["kinds"]])
      .join(" / ");
  });
}

/** Where a problem stands: the sheet and cell, else the JSON path; "" for the whole framework. */
export function problemPlace({ path, place }: Problem): string {
  if (!place) return path;
  return place.cell === undefined ? place.sheet : `${place.sheet}!${place.cell}`;
}
