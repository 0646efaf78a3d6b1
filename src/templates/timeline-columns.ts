import type { ColumnSpec } from "../tables/spec";
import type { Period } from "../tables/period";

/** A project runs for a biennium or two: the one before, and the report's own. */
const YEARS_BEFORE = 2;
const YEARS = 4;

/** The quarters of a time line, called as the recogniser calls them: `2024-Q1`. */
export function timelineColumns({
  biennium,
}: Period): readonly (ColumnSpec & { readonly label: string })[] {
  return Array.from({ length: YEARS * 4 }, (_, at) => {
    const year = biennium.firstYear - YEARS_BEFORE + Math.floor(at / 4);
    const id = `${year}-Q${(at % 4) + 1}`;
    return { id, holds: "amount", label: id };
  });
}
