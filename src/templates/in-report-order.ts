import { TABLES } from "../tables/catalogue";
import type { TableData } from "../tables/data";

/** A report's tables in the order in which it prints them. */
export function inReportOrder(tables: readonly TableData[]): readonly TableData[] {
  const order = new Map(TABLES.map(({ id }, place) => [id, place]));
  return [...tables].sort(
    (one, other) =>
      (order.get(one.spec) ?? 0) - (order.get(other.spec) ?? 0) ||
      (one.rows[0]?.line ?? 0) - (other.rows[0]?.line ?? 0),
  );
}
