import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readActuals, type PrintedTable } from "../../src/framework/read-actuals";

/**
 * The module that brings the figures which EXPENDITURE and REVENUE look up into the bundles: the
 * reports' tables themselves, with their labels and lines, would take ten times the room.
 */
export function actualsFile(root: string): string {
  const reports = join(root, "addin", "report");
  const years = readdirSync(reports)
    .filter((folder) => /^wpr-\d{4}$/.test(folder))
    .sort()
    .map((folder) => readActuals(Number(folder.slice(-4)), tablesIn(join(reports, folder))));
  return [
    "// Written by `npm run generate` from the tables in addin/report.",
    'import type { YearOfActuals } from "./actuals";',
    "",
    `export const SHIPPED_ACTUALS: readonly YearOfActuals[] = ${JSON.stringify(years, null, 2)};`,
    "",
  ].join("\n");
}

function tablesIn(folder: string): readonly PrintedTable[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as PrintedTable);
}
