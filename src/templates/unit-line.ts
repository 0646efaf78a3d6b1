import { unitIn } from "../recognise/units";
import type { TableData } from "../tables/data";
import { unitWordings } from "../tables/wordings";

/** The line above a table that says what its amounts are in; undefined where it has none or its title says so. */
export function unitLine({ title, unit, language }: TableData): string | undefined {
  const wording = unitWordings()[unit]?.[language]?.[0];
  if (wording === undefined || unitIn(title) !== undefined) return undefined;
  return `(${wording})`;
}
