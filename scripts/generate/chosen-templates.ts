import type { Framework } from "../../src/framework/framework";
import { findSector } from "../../src/framework/find";
import type { TemplateChoice } from "../../src/templates/choices";
import { templateSets, SET_IDS } from "../../src/templates/sets";
import { suggestionText } from "../suggestion";

export const ALL = "all";

/**
 * The templates that `--template` names: ids of tables, of specs (all their tables), of sets, or
 * `all`; each once, in the order of the reports.
 *
 * @param sector a sector's name: of tables that stand for sectors, only its own are taken
 */
export function chosenTemplates(
  wanted: string,
  choices: readonly TemplateChoice[],
  framework: Framework,
  sector?: string,
): readonly string[] {
  const own = sector === undefined ? undefined : sectorId(sector, framework);
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
  const templates = choices
    .filter(({ id, parameters }) => {
      const isOther = own !== undefined && (parameters?.sector ?? own) !== own;
      return chosen.has(id) && !isOther;
    })
    .map(({ id }) => id);
  const isOfSectors = choices.some(({ id, parameters }) => chosen.has(id) && parameters?.sector);
  if (own !== undefined && (templates.length === 0 || !isOfSectors)) {
    throw new Error(`--sector: ${wanted} holds no table that stands for a sector.`);
  }
  return templates;
}

function sectorId(name: string, framework: Framework): string {
  const found = findSector(framework, name);
  if (found.kind === "found") return found.id;
  const near = found.kind === "unknown" ? found.nearest.join(", ") : found.ids.join(", ");
  throw new Error(`There is no sector “${name}”.${near === "" ? "" : ` Nearest: ${near}.`}`);
}
