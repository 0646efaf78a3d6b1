import type { ReportingPoint } from "../model/rating";
import type { Framework } from "./framework";

/** What a report on a framework has: a table for every sector and pillar, and whose figures stand where. */
export interface ExpectedTables {
  readonly sector: readonly string[];
  readonly pillar: readonly string[];
  /** Components of indicators by the table and column that print their figure as well. */
  readonly indicators: Readonly<Record<string, string>>;
  readonly point: ReportingPoint;
}

export function expectedTables(
  { sectors, pillars, indicators }: Pick<Framework, "sectors" | "pillars" | "indicators">,
  point: ReportingPoint,
): ExpectedTables {
  return {
    sector: sectors.map(({ id }) => id),
    pillar: pillars.map(({ id }) => id),
    indicators: Object.fromEntries(
      indicators
        .flatMap(({ components }) => components)
        .flatMap(({ code, reportedIn }) => (reportedIn === undefined ? [] : [[reportedIn, code]])),
    ),
    point,
  };
}
