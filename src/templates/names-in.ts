import type { Names } from "../framework/framework";
import { LANGUAGES, type Language } from "../model/language";

/** A name in that language, else in English, else in one in which it is known; "" for an unknown id. */
export function nameIn(
  named: readonly { readonly id: string; readonly names: Names }[],
  id: string,
  language: Language,
): string {
  const names = named.find((one) => one.id === id)?.names ?? {};
  return textIn(names, language);
}

/** The same, of the names themselves. */
export function textIn(names: Names, language: Language): string {
  const order: readonly Language[] = [language, "en", ...LANGUAGES];
  return order.map((one) => names[one]?.text).find((text) => text !== undefined) ?? "";
}
