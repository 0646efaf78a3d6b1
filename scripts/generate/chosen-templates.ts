import type { Framework } from "../../src/framework/framework";
import { findSector } from "../../src/framework/find";
import type { TemplateChoice } from "../../src/templates/choices";
import { isOfSector } from "../../src/templates/of-sector";
import { templateSets, SET_IDS } from "../../src/templates/sets";
import { suggestionText } from "../suggestion";

export const ALL = "all";

/**
 * The templates that `--template` names: ids of tables, of specs (all their tables), of sets, or
 * `all`; each once, in the order of the reports.
 *
 * @param own a sector: of tables that stand for sectors or pillars, only its own are taken
 */
export function chosenTemplates(
  wanted: string,
  choices: readonly TemplateChoice[],
  framework: Framework,
  own?: string,
): readonly string[] {
  const sets = templateSets(choices, framework).filter(
    (set) => set.sector === undefined || own === undefined || set.sector === own,
  );
  const names = wanted.split(",").map((name) => name.trim());
  const chosen = new Set(
    names.flatMap((name) => {
      if (name === ALL) return choices.map(({ id }) => id);
      const inSets = sets.filter(({ id }) => id === name).flatMap(({ templates }) => templates);
      const ids = choices
        .filter(({ id, spec }) => id === name || spec === name)
        .map(({ id }) => id);
      if (inSets.length + ids.length > 0) return [...inSets, ...ids];
      const near = suggestionText(name, [ALL, ...SET_IDS, ...choices.map(({ id }) => id)]);
      throw new Error(`There is no template “${name}”.${near} See --list.`);
    }),
  );
  const isOthers = ({ spec, parameters }: TemplateChoice): boolean =>
    own !== undefined &&
    (parameters?.sector ?? parameters?.pillar) !== undefined &&
    !isOfSector({ spec, ...(parameters ? { parameters } : {}) }, own, framework);
  const taken = choices.filter((choice) => chosen.has(choice.id) && !isOthers(choice));
  if (own !== undefined && !taken.some((choice) => isOfSector(choice, own, framework))) {
    throw new Error(`--sector: ${wanted} holds no table that stands for a sector.`);
  }
  return taken.map(({ id }) => id);
}

/** A sector's id by any of its names; throws with those that are near. */
export function sectorId(name: string, framework: Framework): string {
  const found = findSector(framework, name);
  if (found.kind === "found") return found.id;
  const near = found.kind === "unknown" ? found.nearest.join(", ") : found.ids.join(", ");
  throw new Error(`There is no sector “${name}”.${near === "" ? "" : ` Nearest: ${near}.`}`);
}
