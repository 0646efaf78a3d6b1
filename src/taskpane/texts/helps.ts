import { CATALOGUE } from "../../functions/catalogue";
import { helpFor, type FunctionHelp } from "../../functions/help";
import { ENGLISH, type Texts } from "./load-texts";

/** The help of every function in one language, in the order of the catalogue. */
export function helpsIn({ functions, phrases }: Texts): readonly FunctionHelp[] {
  return CATALOGUE.map((definition) => helpFor(definition, functions, phrases));
}

export const ENGLISH_HELPS = helpsIn(ENGLISH);
