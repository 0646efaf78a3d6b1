import { filled } from "../tables/period";
import type { ColumnSpec, TableSpec } from "../tables/spec";
import { columnWording, groupWording, wordingsOf } from "../tables/wordings";
import { textIn } from "./names-in";
import type { Wording } from "./titles";

/** A column's heading, without that of the group that it stands under. */
export function columnLabel(spec: TableSpec, { id }: ColumnSpec, wording: Wording): string {
  const text = columnWording(spec, id)?.[wording.language]?.[0];
  if (text !== undefined) return filled(text, wording.period);
  const sector = wording.framework.sectors.find((one) => one.id === id);
  return sector ? textIn(sector.shortNames, wording.language) : id;
}

/** The heading over several columns; undefined where the column stands under none. */
export function groupLabel(
  spec: TableSpec,
  column: string,
  { language, period }: Wording,
): string | undefined {
  const group = spec.columns.find(({ id }) => id === column)?.group;
  if (group === undefined) return undefined;
  const text = groupWording(spec, group)?.[language]?.[0];
  return text === undefined ? undefined : filled(text, period);
}

/** What stands over the row labels: the name column's heading, or the table's own word for rows. */
export function labelHeading(spec: TableSpec, { language, period }: Wording): string {
  const name = spec.columns.find(({ holds }) => holds === "name")?.id;
  const wording = name === undefined ? wordingsOf(spec.id).label : columnWording(spec, name);
  const text = wording?.[language]?.[0] ?? "";
  return filled(text, period);
}
