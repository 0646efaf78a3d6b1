import type { Framework } from "./framework";

/** For what a report on a framework has a table each: for every sector and every pillar. */
export function expectedTables({ sectors, pillars }: Pick<Framework, "sectors" | "pillars">): {
  readonly sector: readonly string[];
  readonly pillar: readonly string[];
} {
  return { sector: sectors.map(({ id }) => id), pillar: pillars.map(({ id }) => id) };
}
