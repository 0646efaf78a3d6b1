import { createContext, useContext } from "react";
import type { Language } from "../../model/language";
import type { Parts } from "../components/parts";
import type { PaneTexts } from "../texts/load-texts";
import { WORDS, type Words } from "./texts";

/** What the pane has lent to this view. */
export const LentParts = createContext<Parts | undefined>(undefined);

export function useParts(): Parts {
  const parts = useContext(LentParts);
  if (!parts) throw new Error("useParts is used outside the templates view");
  return parts;
}

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
