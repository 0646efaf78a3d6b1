import ar from "../../addin/locales/vocabulary/ar.json";
import en from "../../addin/locales/vocabulary/en.json";
import es from "../../addin/locales/vocabulary/es.json";
import fr from "../../addin/locales/vocabulary/fr.json";
import ru from "../../addin/locales/vocabulary/ru.json";
import zh from "../../addin/locales/vocabulary/zh.json";
import { nameKey } from "./text";

type Subject = keyof typeof en;
type Vocabulary = Readonly<Record<Subject, Readonly<Record<string, readonly string[]>>>>;

const ALL: readonly Vocabulary[] = [ar, en, es, fr, ru, zh];

/**
 * The words of one subject in all six languages, each with the code it stands for. The codes
 * themselves are words too, so that a formula reads the same in every language.
 */
function wordsOf(subject: Subject): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const vocabulary of ALL) {
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
};

/** The code that a word stands for, whatever its language, case, width and blanks. */
export function codeOf(subject: Subject, word: string): string | undefined {
  return WORDS[subject].get(nameKey(word));
}

/** The codes of a subject, in the order of the vocabulary. */
export function codesOf(subject: Subject): readonly string[] {
  return Object.keys(en[subject]);
}
