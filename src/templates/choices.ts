import type { Framework, Recommendation } from "../framework/framework";
import { readBiennium } from "../model/biennium";
import { isCellError } from "../model/cell-error";
import type { Language } from "../model/language";
import type { ReportingPoint } from "../model/rating";
import { TABLES } from "../tables/catalogue";
import { instanceId, type TableData } from "../tables/data";
import type { Period } from "../tables/period";
import type { ParameterId, TableSpec } from "../tables/spec";
import { NEW_ONE } from "./new-one";
import { tableTitle } from "./titles";

/** A template: one table of a spec, for the value of its parameter where it has one. */
export interface TemplateChoice {
  /** As the table is called: `table-4`, `sector-results.patents`. */
  readonly id: string;
  readonly spec: string;
  readonly parameters?: TableData["parameters"];
  /** In the wanted language, with its years, and with what it is about where it has a parameter. */
  readonly title: string;
}

/**
 * All templates, in the order of the reports. Sectors, pillars and recommendations are the
 * framework's; funds, projects and reviews those of the data, or one form each where there are none.
 */
export function templateChoices(
  framework: Framework,
  point: ReportingPoint,
  language: Language,
  data: readonly TableData[] = [],
): readonly TemplateChoice[] {
  const period = periodOf(framework, point);
  return TABLES.flatMap((spec) =>
    parametersOf(spec, framework, data).map((parameters): TemplateChoice => ({
      id: instanceId(spec.id, parameters),
      spec: spec.id,
      ...(parameters ? { parameters } : {}),
      title: tableTitle(spec, parameters, { framework, period, language, data }),
    })),
  );
}

/** The period of a report on a framework's biennium. */
export function periodOf({ biennium }: Framework, point: ReportingPoint): Period {
  const read = readBiennium(biennium);
  if (read === null || isCellError(read)) throw new Error(`“${biennium}” is not a biennium.`);
  return { biennium: read, point };
}

function parametersOf(
  { id, parameters: [parameter] = [] }: TableSpec,
  framework: Framework,
  data: readonly TableData[],
): readonly TableData["parameters"][] {
  if (parameter === undefined) return [undefined];
  const published = data.flatMap(({ spec, parameters }) =>
    spec === id && parameters?.[parameter] !== undefined ? [parameters[parameter]] : [],
  );
  const known = knownValues(parameter, framework);
  const values = known.length > 0 ? known : published.length > 0 ? published : [NEW_ONE];
  return values.map((value) => ({ [parameter]: value }));
}

function knownValues(parameter: ParameterId, framework: Framework): readonly string[] {
  switch (parameter) {
    case "sector":
      return framework.sectors.map(({ id }) => id);
    case "pillar":
      return framework.pillars.map(({ id }) => id);
    case "recommendation":
      return recommendationGroups(framework);
    case "fund":
    case "project":
    case "review":
      return [];
  }
}

/** The recommendations by their numbers, those that are reported together joined: `13-14-17`. */
function recommendationGroups({ recommendations }: Framework): readonly string[] {
  const numbers = ({ number, together = [] }: Recommendation): readonly number[] =>
    [number, ...together].sort((one, other) => one - other);
  return [...new Set(recommendations.map((one) => numbers(one).join("-")))];
}
