import ar from "../../addin/locales/vocabulary/ar.json";
import en from "../../addin/locales/vocabulary/en.json";
import es from "../../addin/locales/vocabulary/es.json";
import fr from "../../addin/locales/vocabulary/fr.json";
import ru from "../../addin/locales/vocabulary/ru.json";
import zh from "../../addin/locales/vocabulary/zh.json";
import type { Language } from "./language";
import { nearestWord } from "./nearest-word";
import { nameKey } from "./text";

export type Subject = keyof typeof en;
type Vocabulary = Readonly<Record<Subject, Readonly<Record<string, readonly string[]>>>>;

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { ar, en, es, fr, ru, zh };

/**
 * The words of one subject in all six languages, each with the code it stands for. The codes
 * themselves are words too, so that a formula reads the same in every language.
 */
function wordsOf(subject: Subject): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const vocabulary of Object.values(VOCABULARIES)) {
    for (const [code, names] of Object.entries(vocabulary[subject])) {
      for (const name of [code, ...names]) words.set(nameKey(name), code);
    }
  }
  return words;
}

const WORDS: Readonly<Record<Subject, ReadonlyMap<string, string>>> = {
  systems: wordsOf("systems"),
  documentTypes: wordsOf("documentTypes"),
  ratings: wordsOf("ratings"),
  ratingRules: wordsOf("ratingRules"),
  reportingPoints: wordsOf("reportingPoints"),
  languages: wordsOf("languages"),
  budgetBases: wordsOf("budgetBases"),
  revenueBases: wordsOf("revenueBases"),
  indicatorFields: wordsOf("indicatorFields"),
  recommendationFields: wordsOf("recommendationFields"),
  breakdowns: wordsOf("breakdowns"),
};

/** The code that a word stands for, whatever its language, case, width and blanks. */
export function codeOf(subject: Subject, word: string): string | undefined {
  return WORDS[subject].get(nameKey(word));
}

/** The code whose word, in any language, is spelt most like this one; undefined where none is near. */
export function nearestCode(subject: Subject, word: string): string | undefined {
  const words = WORDS[subject];
  const best = nearestWord(nameKey(word), [...words.keys()]);
  return best === undefined ? undefined : words.get(best);
}

/** How a code is called in a language; the code itself where the subject does not know it. */
export function wordFor(subject: Subject, code: string, language: Language): string {
  return VOCABULARIES[language][subject][code]?.[0] ?? code;
}

/** All words for a code in a language. */
export function wordsFor(subject: Subject, code: string, language: Language): readonly string[] {
  return VOCABULARIES[language][subject][code] ?? [];
}

/** How all codes of a subject are called in a language, in the order of the vocabulary. */
export function allWords(subject: Subject, language: Language): readonly string[] {
  return Object.keys(en[subject]).map((code) => wordFor(subject, code, language));
}
