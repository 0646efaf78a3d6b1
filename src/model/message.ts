import ar from "../../addin/locales/messages/ar.json";
import en from "../../addin/locales/messages/en.json";
import es from "../../addin/locales/messages/es.json";
import fr from "../../addin/locales/messages/fr.json";
import ru from "../../addin/locales/messages/ru.json";
import zh from "../../addin/locales/messages/zh.json";
import type { CellError, MessageId } from "./cell-error";
import type { Language } from "./language";

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

/** An error's message in a language, its places filled in; undefined for an error that came without. */
export function messageText(
  { message, values = {} }: CellError,
  language: Language,
): string | undefined {
  if (message === undefined) return undefined;
  return MESSAGES[language][message].replace(/\{(\w+)\}/g, (place, name: string) =>
    String(values[name] ?? place),
  );
}
