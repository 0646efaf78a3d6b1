import ar from "../../../addin/locales/checks/ar.json";
import en from "../../../addin/locales/checks/en.json";
import es from "../../../addin/locales/checks/es.json";
import fr from "../../../addin/locales/checks/fr.json";
import ru from "../../../addin/locales/checks/ru.json";
import zh from "../../../addin/locales/checks/zh.json";
import { checkTexts, type CheckTexts } from "../../check/finding-text";
import type { Language } from "../../model/language";
import { useParts } from "../lent/parts";
import type { PaneTexts } from "../texts/load-texts";

export type Words = typeof en;

/** What the view says: fetched with it, in all languages. */
const WORDS: Readonly<Record<Language, Words>> = { ar, en, es, fr, ru, zh };

interface Speech {
  readonly language: Language;
  readonly words: Words;
  /** What rules are called and say. */
  readonly rules: CheckTexts;
  readonly pane: PaneTexts;
  /** A number of things, as it stands within a sentence. */
  readonly count: (number: number) => string;
}

/** The texts in the language of the pane. */
export function useSpeech(): Speech {
  const { usePane, formatCount } = useParts();
  const { language, pane } = usePane().texts;
  return {
    language,
    words: WORDS[language],
    rules: checkTexts(language),
    pane,
    count: (number) => formatCount(number, language),
  };
}
