import type { Framework } from "../framework/framework";
import { TABLES } from "../tables/catalogue";
import { instanceId, type TableData } from "../tables/data";
import type { ParameterId } from "../tables/spec";

/** Every table that a grid may be: one of a kind, or one for each sector, pillar or recommendation. */
export function tableChoices(
  framework: Framework,
  tables: readonly TableData[],
): readonly string[] {
  return TABLES.flatMap(({ id, parameters: [parameter] = [] }) => {
    if (parameter === undefined) return [id];
    const found = tables.flatMap(({ spec, parameters }) =>
      spec === id ? (parameters?.[parameter] ?? []) : [],
    );
    const values = new Set([...valuesOf(parameter, framework), ...found]);
    return [...values].map((value) => instanceId(id, { [parameter]: value }));
  });
}

/** Funds, projects and reviews are in no framework: those that the document has are known. */
function valuesOf(parameter: ParameterId, framework: Framework): readonly string[] {
  if (parameter === "sector") return framework.sectors.map(({ id }) => id);
  if (parameter === "pillar") return framework.pillars.map(({ id }) => id);
  if (parameter !== "recommendation") return [];
  return framework.recommendations.map(({ number }) => String(number));
}
