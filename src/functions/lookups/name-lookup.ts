import type { Framework, Names } from "../../framework/framework";
import type { Search } from "../../framework/name-index";
import { ownLanguage } from "../../framework/names";
import { cellError, isCellError, type CellError, type MessageId } from "../../model/cell-error";
import type { Language } from "../../model/language";
import type { Value } from "../definition";
import { frameworkFor } from "./arguments";
import { found } from "./found";

/** The computation of SECTOR and RESULT: find something by a name or code, give its name. */
export function nameLookup(
  find: (framework: Framework, text: string) => Search,
  thingsOf: (framework: Framework) => readonly { readonly id: string; readonly names: Names }[],
  unknown: MessageId,
) {
  return ([text, language, firstYear]: readonly Value[]): string | CellError => {
    const framework = frameworkFor(firstYear as number);
    if (isCellError(framework)) return framework;
    const match = found(find, framework, text as string, unknown);
    if (isCellError(match)) return match;
    const names = thingsOf(framework).find(({ id }) => id === match.id)?.names ?? {};
    return nameIn(names, language as Language | null, match.language);
  };
}

/**
 * A name in the language that is asked for; left out, in the one in which it was given, or else in
 * one in which it is official. #N/A where it has no name in the language that is asked for.
 */
export function nameIn(names: Names, asked: Language | null, given?: Language): string | CellError {
  const language = asked ?? (given && names[given] ? given : ownLanguage(names));
  return names[language]?.text ?? cellError("#N/A", "noName", { language });
}
