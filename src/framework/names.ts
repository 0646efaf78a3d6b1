import { LANGUAGES, type Language } from "../model/language";
import type { Name, Names } from "./framework";
import type { KnownName } from "./name-index";

/** English before the others, where a name is official in several languages. */
const BY_PREFERENCE: readonly Language[] = [
  "en",
  ...LANGUAGES.filter((language) => language !== "en"),
];

/** The language in which a name is official (English first), else one in which it is known. */
export function ownLanguage(names: Names): Language {
  const known = BY_PREFERENCE.filter((language) => names[language]);
  return known.find((language) => names[language]?.status === "official") ?? known[0] ?? "en";
}

/** The name in its own language, for messages. */
export function ownName(names: Names): string | undefined {
  return names[ownLanguage(names)]?.text;
}

/** Every form of a name in every language. */
export function allForms(id: string, names: Names): readonly KnownName[] {
  return BY_PREFERENCE.flatMap((language) =>
    formsOf(names[language]).map((text) => ({ id, text, language })),
  );
}

function formsOf(name: Name | undefined): readonly string[] {
  return name ? [name.text, ...(name.variants ?? [])] : [];
}
