import { findSector } from "./find";
import type { Framework } from "./framework";
import { listedNames, type ListedNames } from "./listed-names";

/** The sectors that a text lists, by their names in any language or by their ids. */
export function listedSectors(framework: Framework, text: string): ListedNames {
  return listedNames(text, (name) => {
    const search = findSector(framework, name);
    return search.kind === "found" ? search.id : undefined;
  });
}
