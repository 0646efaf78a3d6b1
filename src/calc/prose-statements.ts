import { breakdowns } from "./prose/breakdowns";
import { changes } from "./prose/changes";
import { countriesByRegion } from "./prose/countries";
import { cumulatives } from "./prose/cumulative";
import { shares } from "./prose/shares";
import type { ProseStatement } from "./prose/statement";

/**
 * The figures in one record's prose that its own words derive from others: shares with their part
 * and whole, totals with their parts, cumulative figures and changes against the baseline. Only what
 * the words clearly announce is stated; a doubt is passed over.
 *
 * @param cells the record's texts by column id; `baseline` is what the others are held against
 */
export function proseStatements(
  cells: Readonly<Record<string, string>>,
): readonly ProseStatement[] {
  const byColumn = Object.entries(cells).flatMap(([column, cell]) => [
    ...shares(column, cell),
    ...breakdowns(column, cell),
  ]);
  return [...byColumn, ...countriesByRegion(cells), ...cumulatives(cells), ...changes(cells)];
}
