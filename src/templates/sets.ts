import type { Framework } from "../framework/framework";
import type { TemplateChoice } from "./choices";
import { isOfSector } from "./of-sector";

/** Templates that go together, as one unit hands them in. */
export interface TemplateSet {
  readonly id: SetId;
  /** The sector whose pack it is. */
  readonly sector?: string;
  readonly templates: readonly string[];
}

export const SET_IDS = [
  "report",
  "sector-pack",
  "transfers-pack",
  "funds-pack",
  "capital-pack",
  "development-agenda-pack",
] as const;

export type SetId = (typeof SET_IDS)[number];

/** Which specs each set holds; the report is all that the Performance Report prints. */
const SPECS_OF: Readonly<
  Record<Exclude<SetId, "report" | "sector-pack">, (spec: string) => boolean>
> = {
  "transfers-pack": (spec) => ["table-4", "table-6", "annex-1", "annex-3"].includes(spec),
  "funds-pack": (spec) => spec.startsWith("annex-8-") || spec === "fund-performance",
  "capital-pack": (spec) => spec.startsWith("annex-9-") || spec.startsWith("project-"),
  "development-agenda-pack": isDevelopmentAgenda,
};

function isDevelopmentAgenda(spec: string): boolean {
  return ["recommendation-sheet", "independent-review", "development-share"].includes(spec);
}

/** Every set, a sector's pack once for each sector; sets without a template are left out. */
export function templateSets(
  choices: readonly TemplateChoice[],
  framework: Framework,
): readonly TemplateSet[] {
  const of = (isIn: (choice: TemplateChoice) => boolean): readonly string[] =>
    choices.filter(isIn).map(({ id }) => id);
  const sets: TemplateSet[] = SET_IDS.flatMap((id): TemplateSet[] => {
    if (id === "report") return [{ id, templates: of(({ spec }) => !isDevelopmentAgenda(spec)) }];
    if (id === "sector-pack") {
      return framework.sectors.map(({ id: sector }) => ({
        id,
        sector,
        templates: of((choice) => isOfSector(choice, sector, framework)),
      }));
    }
    return [{ id, templates: of(({ spec }) => SPECS_OF[id](spec)) }];
  });
  return sets.filter(({ templates }) => templates.length > 0);
}
