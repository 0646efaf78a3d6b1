import ar from "../../addin/locales/messages/ar.json";
import en from "../../addin/locales/messages/en.json";
import es from "../../addin/locales/messages/es.json";
import fr from "../../addin/locales/messages/fr.json";
import ru from "../../addin/locales/messages/ru.json";
import zh from "../../addin/locales/messages/zh.json";
import type { CellError, MessageId, MessageValues } from "./cell-error";
import type { Language } from "./language";
import { allWords, wordFor, type Subject } from "./vocabulary";

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

/** Places of messages that hold codes, with commas between, which each language has its word for. */
const CODES: Readonly<Record<string, Subject>> = {
  system: "systems",
  documentType: "documentTypes",
  reportingPoint: "reportingPoints",
  language: "languages",
  breakdown: "breakdowns",
};

/**
 * An error's message in a language, its places filled in; undefined for an error that came
 * without. `{known}` names a subject of the vocabulary, and `{nearest}` with it one of its codes.
 * `nearestNames` among the values are offered in a sentence of their own.
 */
export function messageText(
  { message, values = {} }: CellError,
  language: Language,
): string | undefined {
  if (message === undefined) return undefined;
  const text = filled(message, values, language);
  return values["nearestNames"] ? `${text} ${filled("nearestKnown", values, language)}` : text;
}

function filled(message: MessageId, values: MessageValues, language: Language): string {
  const subject = values["known"] as Subject | undefined;
  return MESSAGES[language][message].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (name === "known" && subject) return allWords(subject, language).join(", ");
    const subjectOfCode = name === "nearest" ? subject : CODES[name];
    if (!subjectOfCode) return String(value);
    const codes = String(value).split(",");
    return codes.map((code) => wordFor(subjectOfCode, code, language)).join(", ");
  });
}
