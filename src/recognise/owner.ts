import type { TableData } from "../tables/data";
import type { TableSpec } from "../tables/spec";
import { parametersIn, type Context } from "./headings";
import type { KnownNames } from "./names";
import type { RowMatch } from "./row-match";

/**
 * Whose table it is: what the headings say, or else the expected results that head its rows, where
 * all of them are of one pillar. Unknown where neither tells.
 */
export function ownerOf(
  spec: TableSpec,
  context: Context,
  rows: readonly RowMatch[],
  names: KnownNames,
): TableData["parameters"] | "unknown" {
  const told = parametersIn(spec, context);
  if (told !== "unknown") return told;
  const results = rows.filter(({ role }) => role === "section").map(({ id }) => id);
  const pillars = new Set(results.map((result) => names.pillarOf(result)));
  const [pillar, ...others] = pillars;
  if (pillar === undefined || others.length > 0) return "unknown";
  return parametersIn(spec, { ...context, pillar });
}
