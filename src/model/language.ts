/** The six languages of WIPO's documents, in the order in which WIPO lists them. */
export const LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return (LANGUAGES as readonly unknown[]).includes(value);
}

/** The language for a locale tag such as `fr-CH` or `zh_CN`; English where we have no texts for it. */
export function languageOf(locale: string | undefined): Language {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  return isLanguage(primary) ? primary : "en";
}

export function isRightToLeft(language: Language): boolean {
  return language === "ar";
}
