import { isCellError } from "../model/cell-error";
import { readDay } from "../model/day";
import { nameKey, quoted } from "../model/text";
import type { Framework, Indicator, Names, Recommendation, SectorBudget } from "./framework";
import { pointerTo } from "./json-pointer";
import type { Problem } from "./problem";

/** What a framework says that cannot be, though each of its parts has its form and leads somewhere. */
export function contradictions(framework: Framework): readonly Problem[] {
  return [
    ...framework.indicators.flatMap(daysThatAreNone),
    ...framework.budgets.sectors.flatMap(yearsAgainstTotal),
    ...sameNames(framework),
    ...wrongRecommendations(framework.recommendations),
  ];
}

/** 2024-02-30 has the form of a day, and is none. */
function daysThatAreNone({ components }: Indicator, place: number): readonly Problem[] {
  return components.flatMap((component, index) =>
    (["baseline", "target", "actual"] as const).flatMap((part): Problem[] => {
      const asOf = component[part]?.asOf;
      if (asOf === undefined || !asOf.includes("-") || !isCellError(readDay(asOf))) return [];
      const path = pointerTo("indicators", place, "components", index, part, "asOf");
      return [{ path, code: "notADay", values: { found: quoted(asOf) } }];
    }),
  );
}

/** Each amount is rounded by itself to a whole thousand. */
const HALF = 0.5;

/** A year's budget is a part of the biennium's, and the years together are all of it. */
function yearsAgainstTotal(line: SectorBudget, place: number): readonly Problem[] {
  return (["approved", "afterTransfers"] as const).flatMap((basis): readonly Problem[] => {
    const { total, years } = line[basis];
    if (total === null) return [];
    const path = pointerTo("budgets", "sectors", place, basis);
    const amounts = Object.entries(years);
    const told = amounts.flatMap(([, amount]) => amount ?? []);
    const most = HALF * (amounts.length + 1);
    const sum = told.reduce((all, amount) => all + amount, 0);
    if (told.length === amounts.length && told.length > 0 && Math.abs(sum - total) > most) {
      return [{ path, code: "yearsContradictTotal", values: { sum, total, most } }];
    }
    return amounts.flatMap(([year, amount]): Problem[] =>
      amount !== null && amount - total > 2 * HALF
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

/** Names by which nobody could tell two entries apart; indicators only within their result. */
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
      const path = pointerTo(list, at, field, language);
      const key = [group(at), language, nameKey(text)].join("\n");
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

/** A framework may have no recommendations at all; those that it has are the Agenda's, without a gap. */
function wrongRecommendations(list: readonly Recommendation[]): readonly Problem[] {
  const clusters = list.flatMap(({ number, cluster }, place): Problem[] => {
    const expected = CLUSTERS.find(([, last]) => number <= last)?.[0];
    if (expected === undefined || expected === cluster) return [];
    const path = pointerTo("recommendations", place, "cluster");
    return [{ path, code: "wrongCluster", values: { number, expected, found: cluster } }];
  });
  const numbers = new Set(list.map(({ number }) => number));
  const last = Math.max(0, ...numbers);
  const missing = Array.from({ length: last }, (_, at) => at + 1)
    .filter((number) => !numbers.has(number))
    .map((number): Problem => ({
      path: pointerTo("recommendations"),
      code: "recommendationMissing",
      values: { number, last },
    }));
  return [...clusters, ...missing];
}
