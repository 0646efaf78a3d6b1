import ar from "../../addin/locales/reading/ar.json";
import en from "../../addin/locales/reading/en.json";
import es from "../../addin/locales/reading/es.json";
import fr from "../../addin/locales/reading/fr.json";
import ru from "../../addin/locales/reading/ru.json";
import zh from "../../addin/locales/reading/zh.json";
import type { MessageValues } from "./cell-error";
import { fill } from "./fill";
import type { Language } from "./language";

/** Why a file cannot be read, or written. */
export type DocumentProblem = keyof typeof en;

const TEXTS: Readonly<Record<Language, Readonly<Record<DocumentProblem, string>>>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

/** What is wrong with a file and what to do, in a language. */
export function readingText(
  problem: DocumentProblem,
  values: MessageValues,
  language: Language,
): string {
  return fill(TEXTS[language][problem], values);
}
