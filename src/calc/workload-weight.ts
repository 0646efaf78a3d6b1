import weights from "../../addin/data/workload-weights.json";

interface YearOfWeights {
  readonly year: number;
  readonly manual: Readonly<Record<string, number>>;
  readonly automated: Readonly<Record<string, number>>;
}

const YEARS: Readonly<Record<string, readonly YearOfWeights[]>> = {
  madrid: weights.madrid,
  hague: weights.hague,
};

/**
 * How many documents of a type are processed in the time of one application (items per
 * application): the counts are divided by it, not multiplied. Undefined where none is published.
 *
 * @param year the latest weights published up to that year; left out, the latest of all
 */
export function workloadWeight(
  system: string,
  documentType: string,
  automated: boolean,
  year = Number.POSITIVE_INFINITY,
): number | undefined {
  const published = (YEARS[system] ?? []).filter((entry) => entry.year <= year);
  const latest = published.reduce<YearOfWeights | undefined>(
    (best, entry) => (best && best.year >= entry.year ? best : entry),
    undefined,
  );
  return latest?.[automated ? "automated" : "manual"][documentType];
}
