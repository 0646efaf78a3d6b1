import ar from "../../../addin/locales/checks/ar.json";
import en from "../../../addin/locales/checks/en.json";
import es from "../../../addin/locales/checks/es.json";
import fr from "../../../addin/locales/checks/fr.json";
import ru from "../../../addin/locales/checks/ru.json";
import zh from "../../../addin/locales/checks/zh.json";
import { checkTexts, type CheckTexts } from "../../check/finding-text";
import type { Language } from "../../model/language";
import { useSpeechOf, type Speech } from "../lent/speech";

export type Words = typeof en;

/** What the view says: fetched with it, in all languages. */
const WORDS: Readonly<Record<Language, Words>> = { ar, en, es, fr, ru, zh };

/** The texts in the language of the pane, and what rules are called and say. */
export function useSpeech(): Speech<Words> & { readonly rules: CheckTexts } {
  const speech = useSpeechOf(WORDS);
  return { ...speech, rules: checkTexts(speech.language) };
}
