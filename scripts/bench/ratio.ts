/** What a comparison must not exceed: the ratio, or the time of the task or of its baseline. */
export interface Limits {
  readonly ratio?: number;
  readonly milliseconds?: number;
  readonly baselineMilliseconds?: number;
}

/** How long two things take side by side: the medians of alternating runs, and their ratio. */
export interface Comparison {
  readonly name: string;
  readonly milliseconds: number;
  readonly baselineMilliseconds: number;
  readonly ratio: number;
}

/** The limits that a comparison exceeds, in words. */
export function exceeded(comparison: Comparison, limits: Limits): readonly string[] {
  return (Object.keys(limits) as (keyof Limits)[]).flatMap((measure) => {
    const most = limits[measure];
    return most === undefined || comparison[measure] <= most
      ? []
      : [`${comparison.name}: ${measure} ${comparison[measure].toFixed(2)}, at most ${most}`];
  });
}

/**
 * Runs a task and its baseline in turn and compares the medians, so that whatever else the machine
 * does falls on both alike. Only the ratio means anything on another machine.
 */
export function compare(
  name: string,
  task: () => unknown,
  baseline: () => unknown,
  rounds = 9,
): Comparison {
  task();
  baseline();
  const times: number[] = [];
  const baselineTimes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(timeOf(task));
    baselineTimes.push(timeOf(baseline));
  }
  const milliseconds = median(times);
  const baselineMilliseconds = median(baselineTimes);
  return { name, milliseconds, baselineMilliseconds, ratio: milliseconds / baselineMilliseconds };
}

function timeOf(task: () => unknown): number {
  // without this the garbage of one run would be collected in the time of the next
  globalThis.gc?.();
  const start = performance.now();
  task();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
