import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TableData } from "../../src/tables/data";
import { inReportOrder } from "../../src/templates/in-report-order";

const REPORTS = join(__dirname, "..", "..", "addin", "report");

/** The reports whose tables come with the toolkit. */
export function shippedReports(): readonly string[] {
  return readdirSync(REPORTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The tables of a shipped report, in the report's order. */
export function shippedTables(report: string): readonly TableData[] {
  const folder = join(REPORTS, report);
  if (!shippedReports().includes(report) || !existsSync(folder)) {
    const known = shippedReports().join(", ");
    throw new Error(
      `There is no report “${report}”. Reports that come with the toolkit: ${known}.`,
    );
  }
  return inReportOrder(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as TableData),
  );
}
