import type { Framework, Names } from "../../framework/framework";
import type { Search } from "../../framework/name-index";
import { ownLanguage, ownName } from "../../framework/names";
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
    return nameIn(framework, names, language as Language | null, match.language);
  };
}

/**
 * A name in the language that is asked for; left out, in the one in which it was given, or else in
 * the framework's own. #N/A where it has no name in the language that is asked for.
 */
export function nameIn(
  framework: Framework,
  names: Names,
  asked: Language | null,
  given?: Language,
): string | CellError {
  const name = names[asked ?? given ?? ownLanguage(framework)]?.text;
  if (name !== undefined) return name;
  if (asked) return cellError("#N/A", "noName", { language: asked });
  return ownName(framework, names) ?? cellError("#N/A", "noName", { language: "en" });
}
