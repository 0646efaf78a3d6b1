import { RATINGS } from "../model/rating";
import { typedCell } from "../tables/figure";
import { kpiRows } from "./kpi-rows";
import { cellPlace } from "./places";
import type { RuleContext } from "./rule";
import { OF_RESULT_1_1, PILLAR_1, indicators } from "./examples";
import type { Found, Rule } from "./rule";

interface Counts {
  readonly total: number;
  /** By rating: marks that can mean nothing else, and those that may mean it by their colour. */
  readonly certain: ReadonlyMap<string, number>;
  readonly possible: ReadonlyMap<string, number>;
}

function countedByPillar(context: RuleContext): ReadonlyMap<string, Counts> {
  const marks = new Map<string, string[][]>();
  for (const { table, marks: own } of kpiRows(context)) {
    const pillar = table.parameters?.pillar ?? "";
    const known = marks.get(pillar) ?? [];
    known.push(...own.map(({ ratings }) => [...ratings]));
    marks.set(pillar, known);
  }
  return new Map([...marks].map(([pillar, own]) => [pillar, countsOf(own)]));
}

function countsOf(marks: readonly (readonly string[])[]): Counts {
  const count = (isOne: boolean): ReadonlyMap<string, number> =>
    new Map(
      RATINGS.map((rating) => [
        rating,
        marks.filter((ratings) => ratings.includes(rating) && (ratings.length === 1) === isOne)
          .length,
      ]),
    );
  return { total: marks.length, certain: count(true), possible: count(false) };
}

function sumOf(all: readonly Counts[]): Counts {
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
  };
}

/** The counts of ratings are those of the ratings themselves. */
export const ratingCountsDiffer: Rule = {
  id: "rating-counts-differ",
  category: "kpi",
  messages: { differs: "error", tooFew: "error" },
  good: {
    lines: [
      ...indicators(PILLAR_1, ...OF_RESULT_1_1),
      "",
      "Performance indicator evaluations by strategic pillar",
      "pillar-rating-overview.1 · en · WO/PBC/38/3",
      "\tAchieved\tNot achieved\tNot applicable in 2024\tNot assessable\tDiscontinued\tTotal",
      "Performance indicator evaluations\t2\t1\t-\t-\t-\t3",
    ],
  },
  bad: {
    lines: [
      ...indicators(PILLAR_1, ...OF_RESULT_1_1),
      "",
      "Performance indicator evaluations by strategic pillar",
      "pillar-rating-overview.1 · en · WO/PBC/38/3",
      "\tAchieved\tNot achieved\tNot applicable in 2024\tNot assessable\tDiscontinued\tTotal",
      "Performance indicator evaluations\t3\t-\t-\t-\t-\t3",
    ],
  },
  check: (context) => {
    const printed = countedByPillar(context);
    const ofPillars = context.set.find("pillar-rating-overview").flatMap((table) => {
      const counts = printed.get(table.parameters?.pillar ?? "");
      return counts ? [{ table, counts, message: "differs" as const }] : [];
    });
    // where all pillars are there, a rating is in the total at least as often as in the tables
    const isWhole = context.framework.pillars.every(({ id }) => printed.has(id));
    const all = sumOf([...printed.values()]);
    const ofAll = isWhole
      ? context.set
          .find("rating-overview")
          .map((table) => ({ table, counts: all, message: "tooFew" as const }))
      : [];
    const cells = [...ofPillars, ...ofAll].flatMap(({ table, counts, message }) =>
      table.rows.flatMap((row) =>
        table.columns.flatMap(({ id }, at) => {
          const cell = typedCell(row.cells[at] ?? "");
          const least = id === "total" ? counts.total : counts.certain.get(id);
          if (cell.value === undefined || least === undefined) return [];
          const most = id === "total" ? counts.total : least + (counts.possible.get(id) ?? 0);
          return [{ table, row, at, message, value: cell.value, raw: cell.raw, least, most }];
        }),
      ),
    );
    return {
      looked: cells.length,
      found: cells.flatMap(({ table, row, at, message, value, raw, least, most }): Found[] => {
        if (value >= least && (message === "tooFew" || value <= most)) return [];
        return [
          {
            message,
            at: cellPlace(row, at),
            table: table.id,
            expected:
              message === "tooFew"
                ? `≥ ${least}`
                : least === most
                  ? String(least)
                  : `${least}–${most}`,
            found: raw,
          },
        ];
      }),
    };
  },
};
