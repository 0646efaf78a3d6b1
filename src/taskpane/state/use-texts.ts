import { useEffect, useState } from "react";
import type { Language } from "../../model/language";
import { ENGLISH, loadTexts, type Texts } from "../texts/load-texts";

interface Loaded {
  /** The texts to show: those of the language before, until the new ones are there. */
  readonly texts: Texts | undefined;
  /** Whether the texts could not be fetched. */
  readonly isMissing: boolean;
}

/** The texts of a language, fetched when it is chosen. */
export function useTexts(language: Language): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ texts: undefined, isMissing: false });
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      try {
        const texts = await loadTexts(language);
        if (isCurrent) setLoaded({ texts, isMissing: false });
      } catch {
        // the file could not be fetched: go on in a language that is there, and say so
        if (isCurrent) setLoaded(({ texts }) => ({ texts: texts ?? ENGLISH, isMissing: true }));
      }
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return loaded;
}
