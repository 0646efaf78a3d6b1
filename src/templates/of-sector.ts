import type { Framework } from "../framework/framework";
import type { RowData, TableData } from "../tables/data";
import type { TemplateChoice } from "./choices";

/** Sheets of a pillar whose rows stand under its expected results. */
const BY_RESULT: readonly string[] = ["pillar-kpis", "pillar-risks"];

/** Whether a template is a sector's: its own tables, and the sheets of pillars that it contributes to. */
export function isOfSector(
  { spec, parameters = {} }: Pick<TemplateChoice, "spec" | "parameters">,
  sector: string,
  framework: Framework,
): boolean {
  if (parameters.sector !== undefined) return parameters.sector === sector;
  if (!BY_RESULT.includes(spec)) return false;
  const own = resultsOf(sector, framework);
  return framework.results.some(
    ({ id, pillar }) => own.includes(id) && pillar === parameters.pillar,
  );
}

/** A pillar's sheet with the results alone that the sector contributes to; other tables as they are. */
export function rowsOfSector(table: TableData, sector: string, framework: Framework): TableData {
  if (!BY_RESULT.includes(table.spec)) return table;
  const own = resultsOf(sector, framework);
  // a pillar with one result prints no heading for it: its rows carry the result in their code
  const isOwn = ({ id, section }: RowData): boolean =>
    own.some((result) => (section ?? id) === result || id.startsWith(`${result}-`));
  return { ...table, rows: table.rows.filter(isOwn) };
}

function resultsOf(sector: string, { sectors }: Framework): readonly string[] {
  return sectors.find(({ id }) => id === sector)?.results ?? [];
}
