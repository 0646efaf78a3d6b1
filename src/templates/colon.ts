import type { Language } from "../model/language";

/** A colon with what the language puts around it: French a space that does not break, Chinese none. */
const COLONS: Partial<Record<Language, string>> = { fr: "\u00a0: ", zh: "：" };

export function colon(language: Language): string {
  return COLONS[language] ?? ": ";
}
