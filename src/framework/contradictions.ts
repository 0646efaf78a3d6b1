import { nameKey, quoted } from "../model/text";
import type { Framework, Indicator, Names, Recommendation, SectorBudget } from "./framework";
import { pointerTo } from "./json-pointer";
import type { Problem } from "./problem";

/** What a framework says that cannot be, though each of its parts has its form and leads somewhere. */
export function contradictions(framework: Framework): readonly Problem[] {
  return [
    ...framework.indicators.flatMap(datesThatAreNone),
    ...framework.budgets.sectors.flatMap(yearsAgainstTotal),
    ...sameNames(framework),
    ...wrongRecommendations(framework.recommendations),
  ];
}

/** 2024-02-30 has the form of a day, 2022/99 that of a biennium, and neither is one. */
function datesThatAreNone({ components }: Indicator, place: number): readonly Problem[] {
  return components.flatMap((component, index) =>
    (["baseline", "target", "actual"] as const).flatMap((part): Problem[] => {
      const asOf = component[part]?.asOf ?? "";
      const path = pointerTo("indicators", place, "components", index, part, "asOf");
      if (asOf.includes("/")) {
        const expected = bienniumFrom(asOf.slice(0, 4));
        if (asOf === expected) return [];
        return [{ path, code: "notABiennium", values: { text: asOf, expected } }];
      }
      if (!asOf.includes("-") || isDay(asOf)) return [];
      return [{ path, code: "notADay", values: { found: quoted(asOf) } }];
    }),
  );
}

/** Not as WIPO counts them: those of another organisation may begin in odd years. */
function bienniumFrom(year: string): string {
  return `${year}/${String((Number(year) + 1) % 100).padStart(2, "0")}`;
}

/** Any day of the calendar: a figure may be older than the days that Excel knows. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** What the rounding of each year to whole thousands may explain. */
const ROUNDING = 1;

/**
 * A year's budget is a part of the biennium's, and the years together are all of it. That holds
 * for every organisation: no budget is negative. Of years that are not all known only one that is
 * more than the biennium is surely wrong.
 */
function yearsAgainstTotal(line: SectorBudget, place: number): readonly Problem[] {
  return (["approved", "afterTransfers"] as const).flatMap((basis): readonly Problem[] => {
    const { total, years } = line[basis];
    if (total === null) return [];
    const path = pointerTo("budgets", "sectors", place, basis);
    const amounts = Object.entries(years);
    const told = amounts.flatMap(([, amount]) => amount ?? []);
    const most = ROUNDING * amounts.length;
    const sum = told.reduce((all, amount) => all + amount, 0);
    if (told.length === amounts.length && told.length > 0 && Math.abs(sum - total) > most) {
      return [{ path, code: "yearsContradictTotal", values: { sum, total, most } }];
    }
    return amounts.flatMap(([year, amount]): Problem[] =>
      amount !== null && amount - total > ROUNDING
        ? [
            {
              path: path + pointerTo("years", year),
              code: "yearAboveTotal",
              values: { year, found: amount, total },
            },
          ]
        : [],
    );
  });
}

/**
 * Names by which nobody could tell two entries apart, and by which none of them could be looked up.
 * Two results may well have an indicator of the same name, such as the satisfaction of participants:
 * of indicators only those of one result are compared. Variants may be shared: an older wording may
 * have become two entries. So may the short name of one sector be the full name of another.
 */
function sameNames({ pillars, results, sectors, indicators }: Framework): readonly Problem[] {
  const short = sectors.map(({ shortNames }) => ({ names: shortNames }));
  return [
    ...repeatedNames(pillars, "pillars", "names"),
    ...repeatedNames(results, "results", "names"),
    ...repeatedNames(sectors, "sectors", "names"),
    ...repeatedNames(short, "sectors", "shortNames"),
    ...repeatedNames(indicators, "indicators", "names", (at) => indicators[at]?.result ?? ""),
  ];
}

function repeatedNames(
  entries: readonly { readonly names: Names }[],
  list: string,
  field: string,
  group: (at: number) => string = () => "",
): readonly Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ names }, at) =>
    Object.entries(names).flatMap(([language, { text }]): Problem[] => {
      const path = pointerTo(list, at, field, language, "text");
      // of names without letters nothing is left to compare
      const key = [group(at), language, nameKey(text) || text].join("\n");
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, path);
        return [];
      }
      return [{ path, code: "nameTwice", values: { text: quoted(text), first: before } }];
    }),
  );
}

/** The last recommendation of each cluster of the Development Agenda, as adopted in 2007. */
const CLUSTERS: readonly (readonly [Recommendation["cluster"], number])[] = [
  ["A", 14],
  ["B", 23],
  ["C", 32],
  ["D", 38],
  ["E", 44],
  ["F", 45],
];

/**
 * A framework may have no recommendations at all. Those that it has are those of WIPO's Development
 * Agenda, whatever organisation plans by them: their clusters are fixed, and none is left out. Where
 * the list ends is not judged.
 */
function wrongRecommendations(list: readonly Recommendation[]): readonly Problem[] {
  const clusters = list.flatMap(({ number, cluster }, place): Problem[] => {
    const expected = CLUSTERS.find(([, last]) => number <= last)?.[0];
    if (expected === undefined || expected === cluster) return [];
    const path = pointerTo("recommendations", place, "cluster");
    return [{ path, code: "wrongCluster", values: { number, expected, found: cluster } }];
  });
  return [...clusters, ...gaps(list)];
}

/** A problem a gap, not a number: numbers may be as large as anybody likes to write. */
function gaps(list: readonly Recommendation[]): readonly Problem[] {
  const numbers = list.map(({ number }) => number).sort((one, other) => one - other);
  const last = numbers.at(-1) ?? 0;
  return numbers.flatMap((number, at): Problem[] => {
    const [from, to] = [(numbers[at - 1] ?? 0) + 1, number - 1];
    if (from > to) return [];
    const missing = from === to ? String(from) : `${from}–${to}`;
    const path = pointerTo("recommendations");
    return [{ path, code: "recommendationMissing", values: { numbers: missing, last } }];
  });
}
