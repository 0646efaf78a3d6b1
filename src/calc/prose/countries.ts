import { DIGITS } from "./digits";
import { countsIn, withoutDates } from "./counts";
import { isRegion, wholeList } from "./inline-list";
import type { ProseStatement } from "./statement";
import { readable } from "./text";
import { COUNTRIES, ORGANISATION } from "./words";

const COUNT_OF_COUNTRIES = new RegExp(`(${DIGITS}) ?(?:${COUNTRIES})`, "giu");

const IS_ORGANISATION = new RegExp(ORGANISATION, "iu");

/**
 * "From 25 countries" in one cell, the countries by region in another that holds nothing else:
 * both tell the same number. Organisations among the
 * regions are no countries. Where a record counts countries more than once nothing is said.
 */
export function countriesByRegion(cells: Readonly<Record<string, string>>): ProseStatement[] {
  const texts = Object.entries(cells).map(([column, cell]) => ({ column, text: readable(cell) }));
  return texts.flatMap(({ column: listed, text }): ProseStatement[] => {
    const parts = wholeList(text)?.filter(({ label }) => !IS_ORGANISATION.test(label)) ?? [];
    if (parts.length === 0 || !parts.every(({ label }) => isRegion(label))) return [];
    const counts = texts.flatMap(({ column, text: prose }) =>
      column === listed ? [] : countriesIn(prose).map((count) => ({ ...count, column })),
    );
    const [total] = counts;
    if (!total || counts.length > 1 || total.isAbout || total.isAtLeast) return [];
    return [
      {
        column: total.column,
        kind: "breakdown",
        printed: total.printed,
        inputs: {
          parts: parts.map(({ label, printed }) => ({ printed, label, column: listed })),
        },
      },
    ];
  });
}

function countriesIn(prose: string): ReturnType<typeof countsIn> {
  const text = withoutDates(prose);
  const places = new Set([...text.matchAll(COUNT_OF_COUNTRIES)].map(({ index }) => index));
  return countsIn(text).filter(({ at }) => places.has(at));
}
