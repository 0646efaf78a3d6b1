import type { RowData, TableData } from "../tables/data";
import { typedCell } from "../tables/figure";
import { cellPlace } from "./places";
import { countedByPillar, sumOf, sumOfSectors, type Counts } from "./rating-counts";
import { OF_RESULT_1_1, PILLAR_1, indicators } from "./examples";
import type { Found, Rule } from "./rule";

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** A count, and between what it must lie by the ratings. */
interface Counted extends Bounds {
  readonly table: TableData;
  readonly row: RowData;
  readonly at: number;
  readonly value: number;
  readonly raw: string;
}

function countedIn(
  table: TableData,
  bounds: (id: string) => Bounds | undefined,
): readonly Counted[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap(({ id }, at) => {
      const cell = typedCell(row.cells[at] ?? "");
      const between = bounds(id);
      if (cell.value === undefined || between === undefined) return [];
      return [{ table, row, at, value: cell.value, raw: cell.raw, ...between }];
    }),
  );
}

/** The counts of ratings are those of the ratings themselves. */
export const ratingCountsDiffer: Rule = {
  id: "rating-counts-differ",
  category: "kpi",
  messages: { differs: "error", tooFew: "error", tooMany: "error", sectors: "error" },
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
    const { set, framework } = context;
    const printed = countedByPillar(context);
    const ofPillars = set.find("pillar-rating-overview").flatMap((table) => {
      const counts = printed.get(table.parameters?.pillar ?? "");
      return counts ? countedIn(table, (id) => ofPillar(counts, id)) : [];
    });
    const overviews = set.find("rating-overview");
    const sums = sumOfSectors(context);
    const ofSectors = overviews.flatMap((table) =>
      countedIn(table, (id) => {
        const sum = sums?.get(id);
        return sum === undefined ? undefined : { least: sum, most: sum };
      }),
    );
    // where all pillars are there, a rating is in the total at least as often as in the tables, and
    // at most once for each sector that may share it
    const isWhole = framework.pillars.every(({ id }) => printed.has(id));
    const all = sumOf([...printed.values()]);
    const isSummed = ({ row, at }: Counted): boolean =>
      ofSectors.some((one) => one.row === row && one.at === at);
    const ofAll = isWhole
      ? overviews
          .flatMap((table) => countedIn(table, (id) => ofReport(all, id)))
          .filter((one) => !isSummed(one))
      : [];
    return {
      looked: ofPillars.length + ofSectors.length + ofAll.length,
      found: [
        ...ofPillars.filter(isOutside).map((one) => told(one, "differs", range(one))),
        ...ofSectors.filter(isOutside).map((one) => told(one, "sectors", range(one))),
        ...ofAll
          .filter(isOutside)
          .map((one) =>
            one.value < one.least
              ? told(one, "tooFew", `≥ ${one.least}`)
              : told(one, "tooMany", `≤ ${one.most}`),
          ),
      ],
    };
  },
};

/** Under a pillar each counts once. */
function ofPillar({ total, certain, possible }: Counts, id: string): Bounds | undefined {
  if (id === "total") return { least: total, most: total };
  const least = certain.get(id);
  return least === undefined ? undefined : { least, most: least + (possible.get(id) ?? 0) };
}

/** In the whole report each counts once for each sector that shares it. */
function ofReport({ total, totalShared, certain, shared }: Counts, id: string): Bounds | undefined {
  if (id === "total") return { least: total, most: totalShared };
  const least = certain.get(id);
  return least === undefined ? undefined : { least, most: shared.get(id) ?? 0 };
}

function isOutside({ value, least, most }: Counted): boolean {
  return value < least || value > most;
}

function range({ least, most }: Counted): string {
  return least === most ? String(least) : `${least}–${most}`;
}

function told({ table, row, at, raw }: Counted, message: string, expected: string): Found {
  return { message, at: cellPlace(row, at), table: table.id, expected, found: raw };
}
