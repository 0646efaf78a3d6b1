/** Adds the messages of all languages: for what runs on a machine of its own, not in Excel. */
import ar from "../../addin/locales/messages/ar.json";
import es from "../../addin/locales/messages/es.json";
import fr from "../../addin/locales/messages/fr.json";
import ru from "../../addin/locales/messages/ru.json";
import zh from "../../addin/locales/messages/zh.json";
import type { Language } from "./language";
import { addMessages, type Messages } from "./message";

const OTHERS: Readonly<Record<Exclude<Language, "en">, Messages>> = { ar, es, fr, ru, zh };

/** Makes every language's messages known. */
export function addAllMessages(): void {
  for (const [language, messages] of Object.entries(OTHERS)) {
    addMessages(language as Language, messages);
  }
}
