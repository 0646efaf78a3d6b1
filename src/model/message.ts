import en from "../../addin/locales/messages/en.json";
import type { CellError, MessageId, MessageValues } from "./cell-error";
import type { Language } from "./language";
import { allWords, wordFor, type Subject } from "./vocabulary";

export type Messages = Readonly<Record<MessageId, string>>;

/** English comes with the functions; the other languages are added where they are wanted. */
const MESSAGES: Partial<Record<Language, Messages>> = { en };

/**
 * Adds the messages of a language. The pane does so when it fetches that language's texts, so that
 * Excel need not load six languages before the first formula; the command line adds all.
 */
export function addMessages(language: Language, messages: Messages): void {
  MESSAGES[language] = messages;
}

/** Places of messages that hold codes, with commas between, which each language has its word for. */
const CODES: Readonly<Record<string, Subject>> = {
  system: "systems",
  documentType: "documentTypes",
  reportingPoint: "reportingPoints",
  language: "languages",
  breakdown: "breakdowns",
};

/** The sentence that offers a value, where there is something to offer: the first that is there. */
const OFFERS: readonly (readonly [string, MessageId])[] = [
  ["nearest", "didYouMean"],
  ["nearestNames", "nearestKnown"],
  ["knownNames", "knownNames"],
];

/**
 * An error's message in a language, its places filled in; undefined for an error that came
 * without. `{known}` names a subject of the vocabulary, and `{nearest}` with it one of its codes.
 * What is near or known among the values is offered in a sentence of its own. In English where the
 * language's messages have not been added.
 */
export function messageText(
  { message, values = {} }: CellError,
  language: Language,
): string | undefined {
  if (message === undefined) return undefined;
  const text = filled(message, values, language);
  const offer = OFFERS.find(([value]) => values[value])?.[1];
  return offer ? `${text} ${filled(offer, values, language)}` : text;
}

function filled(message: MessageId, values: MessageValues, language: Language): string {
  const subject = values["known"] as Subject | undefined;
  return (MESSAGES[language] ?? en)[message].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (name === "known" && subject) return allWords(subject, language).join(", ");
    const subjectOfCode = name === "nearest" ? subject : CODES[name];
    if (!subjectOfCode) return String(value);
    const codes = String(value).split(",");
    return codes.map((code) => wordFor(subjectOfCode, code, language)).join(", ");
  });
}
