import type { Language } from "../model/language";
import type { Framework, Names } from "./framework";

/** How many of a framework's names there are in a language, by their status. */
export interface NameCounts {
  readonly official: number;
  readonly working: number;
  readonly missing: number;
}

/** Counts the names of pillars, expected results, sectors (both forms) and indicators. */
export function nameCounts(
  { pillars, results, sectors, indicators }: Framework,
  language: Language,
): NameCounts {
  const entries: readonly { readonly names: Names }[] = [
    ...pillars,
    ...results,
    ...sectors,
    ...sectors.map(({ shortNames }) => ({ names: shortNames })),
    ...indicators,
  ];
  const statuses = entries.map(({ names }) => names[language]?.status);
  const count = (status: "official" | "working" | undefined): number =>
    statuses.filter((one) => one === status).length;
  return { official: count("official"), working: count("working"), missing: count(undefined) };
}
