/** The weights of one year, as the results framework has them. */
export interface DatedWeights {
  readonly year: number;
  readonly manual: Readonly<Record<string, number>>;
  readonly automated: Readonly<Record<string, number>>;
}

/**
 * How many documents of a type are processed in the time of one application (items per
 * application): the counts are divided by it, not multiplied. Undefined where none is published.
 *
 * @param published the weights of one system
 * @param year the latest weights published up to that year; left out, the latest of all
 */
export function workloadWeight(
  published: readonly DatedWeights[],
  documentType: string,
  automated: boolean,
  year = Number.POSITIVE_INFINITY,
): number | undefined {
  const latest = published
    .filter((entry) => entry.year <= year)
    .reduce<DatedWeights | undefined>(
      (best, entry) => (best && best.year >= entry.year ? best : entry),
      undefined,
    );
  return latest?.[automated ? "automated" : "manual"][documentType];
}
