import { cellError, type CellError } from "../model/cell-error";
import type { Framework } from "./framework";
import { ownName } from "./names";
import type { Parts } from "./parts";

/** #N/A that says for what no figure is published. */
export function notPublished(
  framework: Framework,
  { sector, year, result, category }: Parts,
  basis?: string,
): CellError {
  const names = framework.sectors.find(({ id }) => id === sector)?.names;
  const parts = [names ? ownName(framework, names) : sector, basis, year, result, category];
  const what = parts.filter((part) => part !== undefined).join(", ");
  return cellError("#N/A", "notPublished", { what });
}
