import type { Language } from "../../model/language";
import { useParts } from "../lent/parts";
import type { PaneTexts } from "../texts/load-texts";
import { WORDS, type Words } from "./texts";

interface Speech {
  readonly language: Language;
  readonly words: Words;
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
    pane,
    count: (number) => formatCount(number, language),
  };
}
