/**
 * Writes addin/report/<name> anew from a published report's text:
 * `npx tsx scripts/build/report.ts wpr-2024 REPORT.txt`. A test holds the files to the text, so that
 * they change only with the importer or the report.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultFramework } from "../../src/framework/known";
import { importTables } from "../../src/recognise/import-tables";
import { tableJson, withoutProse } from "../../src/tables/table-json";
import { readText } from "../../src/workbook/text/read-text";

/** The symbols of documents whose text has lost its first page. */
const SYMBOLS: Readonly<Record<string, string>> = { "da-2025": "CDIP/35/2" };

/** The shipped files of a report by name: its tables without passages of prose. */
export function reportFiles(report: string, text: string): ReadonlyMap<string, string> {
  const { tables } = importTables(readText(text), defaultFramework(), SYMBOLS[report]);
  return new Map(tables.map((table) => [`${table.id}.json`, tableJson(withoutProse(table))]));
}

function main([name, source, ...others]: readonly string[]): void {
  if (name === undefined || source === undefined || others.length > 0) {
    throw new Error("Which report, and which file? See the head of scripts/build/report.ts.");
  }
  const folder = join(__dirname, "..", "..", "addin", "report", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = reportFiles(name, readFileSync(source, "utf8"));
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
}

if (require.main === module) main(process.argv.slice(2));
