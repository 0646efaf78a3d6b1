import type { Language } from "../../model/language";
import type { PaneTexts } from "../texts/load-texts";
import { useParts } from "./parts";

export interface Speech<Words> {
  readonly language: Language;
  /** The view's own words. */
  readonly words: Words;
  readonly pane: PaneTexts;
  /** A number of things, as it stands within a sentence. */
  readonly count: (number: number) => string;
}

/** The texts in the language of the pane, with the words of a view that brings its own. */
export function useSpeechOf<Words>(words: Readonly<Record<Language, Words>>): Speech<Words> {
  const { usePane, formatCount } = useParts();
  const { language, pane } = usePane().texts;
  return {
    language,
    words: words[language],
    pane,
    count: (number) => formatCount(number, language),
  };
}
