import { LANGUAGES, type Language } from "../model/language";
import type { Framework, Name, Names } from "./framework";
import type { KnownName } from "./name-index";

/** English before the others, where a name is the same in several languages. */
const BY_PREFERENCE: readonly Language[] = [
  "en",
  ...LANGUAGES.filter((language) => language !== "en"),
];

/** The framework's own language: the one in which its expected results have official names. */
export function ownLanguage({ results }: Framework): Language {
  const isOwn = (language: Language): boolean =>
    results.every(({ names }) => names[language]?.status === "official");
  return BY_PREFERENCE.find(isOwn) ?? "en";
}

/** A name in the framework's own language, or else in one in which it is known. */
export function ownName(framework: Framework, names: Names): string | undefined {
  const languages = [ownLanguage(framework), ...BY_PREFERENCE];
  return languages.map((language) => names[language]?.text).find((text) => text !== undefined);
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
