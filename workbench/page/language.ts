/** The languages in which the pane can be shown here, with the locale that Office.js is told. */
export const LOCALES: Readonly<Record<string, string>> = {
  ar: "ar-SA",
  en: "en-US",
  es: "es-ES",
  fr: "fr-FR",
  ru: "ru-RU",
  zh: "zh-CN",
};

/** The language in the page's address (`?lang=zh`), English when there is none. */
export function languageOf(search: string): string {
  const wanted = new URLSearchParams(search).get("lang") ?? "en";
  if (wanted in LOCALES) return wanted;
  throw new Error(`?lang=${wanted} is not one of ${Object.keys(LOCALES).join(", ")}.`);
}
