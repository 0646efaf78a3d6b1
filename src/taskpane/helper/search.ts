import { normaliseText } from "../../model/text";
import type { FunctionHelp } from "../../functions/help";

/** A function under all the words by which it can be found. */
export interface Indexed {
  readonly place: number;
  readonly name: string;
  readonly words: string;
}

/** Text as it is compared: without case, width, accents and vowel marks. */
export function foldText(text: string): string {
  return normaliseText(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The index of functions, each by its help in the user's language and in English. */
export function indexFunctions(helps: readonly (readonly FunctionHelp[])[]): readonly Indexed[] {
  return helps.map((languages, place) => ({
    place,
    name: foldText(languages[0]?.name.split(".").at(-1) ?? ""),
    words: foldText(languages.map(wordsOf).join(" ")),
  }));
}

function wordsOf({ name, family, summary, arguments: args }: FunctionHelp): string {
  return [name, family, summary, ...args.map((argument) => argument.name)].join(" ");
}

/**
 * The places of the functions that have every word of the query, best first: those whose name
 * begins with it, those whose name has it, then the others, each in the order of the catalogue.
 */
export function searchFunctions(index: readonly Indexed[], query: string): readonly number[] {
  const words = foldText(query).split(" ").filter(Boolean);
  const rank = ({ name }: Indexed): number => {
    if (words.some((word) => name.startsWith(word))) return 0;
    return words.some((word) => name.includes(word)) ? 1 : 2;
  };
  return index
    .filter(({ words: text }) => words.every((word) => text.includes(word)))
    .map((found) => ({ place: found.place, rank: rank(found) }))
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .map(({ place }) => place);
}
