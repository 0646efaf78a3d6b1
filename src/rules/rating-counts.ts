/** How often each rating is given, by what the sheets tell. */
import { RATINGS } from "../model/rating";
import { typedCell } from "../tables/figure";
import { printedIndicators } from "./kpi-rows";
import type { RuleContext } from "./rule";

export interface Counts {
  readonly total: number;
  /** By rating: marks that can mean nothing else, and those that may mean it by their colour. */
  readonly certain: ReadonlyMap<string, number>;
  readonly possible: ReadonlyMap<string, number>;
  /** How often each can count at most, once for each sector that works towards the result. */
  readonly shared: ReadonlyMap<string, number>;
  readonly totalShared: number;
}

interface Mark {
  readonly ratings: readonly string[];
  /** Sectors that may share it. */
  readonly sharers: number;
}

/** The ratings under each pillar whose indicators are there. */
export function countedByPillar(context: RuleContext): ReadonlyMap<string, Counts> {
  const sharersOf = sharersByResult(context);
  const marks = new Map<string, Mark[]>();
  for (const { table, indicator, rows } of printedIndicators(context)) {
    const pillar = table.parameters?.pillar ?? "";
    const known = marks.get(pillar) ?? [];
    const sharers = sharersOf(indicator?.result);
    for (const { marks: own } of rows) {
      known.push(...own.map(({ ratings }) => ({ ratings, sharers })));
    }
    marks.set(pillar, known);
  }
  return new Map([...marks].map(([pillar, own]) => [pillar, countsOf(own)]));
}

/** Which sectors share an indicator is not told: at most all that have a budget for its result. */
function sharersByResult({ framework }: RuleContext): (result: string | undefined) => number {
  const { sectors, budgets } = framework;
  const ids = new Set(sectors.map(({ id }) => id));
  const byResult = new Map<string, Set<string>>();
  for (const { result, sector } of budgets.results) {
    if (!ids.has(sector)) continue;
    const own = byResult.get(result) ?? new Set();
    byResult.set(result, own.add(sector));
  }
  return (result = "") => byResult.get(result)?.size ?? ids.size;
}

function countsOf(marks: readonly Mark[]): Counts {
  const byRating = (count: (own: readonly Mark[]) => number): ReadonlyMap<string, number> =>
    new Map(
      RATINGS.map((rating) => [
        rating,
        count(marks.filter(({ ratings }) => ratings.includes(rating))),
      ]),
    );
  const sharers = (own: readonly Mark[]): number => own.reduce((sum, one) => sum + one.sharers, 0);
  return {
    total: marks.length,
    certain: byRating((own) => own.filter(({ ratings }) => ratings.length === 1).length),
    possible: byRating((own) => own.filter(({ ratings }) => ratings.length > 1).length),
    shared: byRating(sharers),
    totalShared: sharers(marks),
  };
}

/** The ratings of several pillars. */
export function sumOf(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map(
      RATINGS.map((rating) => [
        rating,
        all.reduce((total, one) => total + (of(one).get(rating) ?? 0), 0),
      ]),
    );
  return {
    total: all.reduce((total, one) => total + one.total, 0),
    certain: sum(({ certain }) => certain),
    possible: sum(({ possible }) => possible),
    shared: sum(({ shared }) => shared),
    totalShared: all.reduce((total, one) => total + one.totalShared, 0),
  };
}

/** What the sectors' counts add up to, by column; undefined where not all are there. */
export function sumOfSectors({
  set,
  framework,
}: RuleContext): ReadonlyMap<string, number> | undefined {
  const tables = set.find("sector-rating-overview");
  const there = new Set(tables.map(({ parameters }) => parameters?.sector));
  if (!framework.sectors.every(({ id }) => there.has(id))) return undefined;
  const sums = new Map<string, number>();
  for (const id of [...RATINGS, "total"]) {
    const values = tables.flatMap(({ rows, columns }) => {
      const at = columns.findIndex((column) => column.id === id);
      return rows.map(({ cells }) => typedCell(cells[at] ?? "").value);
    });
    const isWhole = values.length === tables.length && values.every((value) => value !== undefined);
    if (isWhole)
      sums.set(
        id,
        values.reduce((sum: number, value) => sum + value, 0),
      );
  }
  return sums;
}
