/**
 * Writes addin/report/<name> anew from a published report's text:
 * `npx tsx scripts/build/report.ts wpr-2024 REPORT.txt [MORE.txt …]`. A test holds the files to the
 * text, so that they change only with the importer or the report.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultFramework } from "../../src/framework/known";
import { importTables } from "../../src/recognise/import-tables";
import { tableJson, withoutProse } from "../../src/tables/table-json";
import { readText } from "../../src/workbook/text/read-text";

/** The shipped files of a report by name: its tables without passages of prose. */
export function reportFiles(texts: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const text of texts) {
    const { tables } = importTables(readText(text), defaultFramework());
    for (const table of tables) files.set(`${table.id}.json`, tableJson(withoutProse(table)));
  }
  return files;
}

function main([name, ...sources]: readonly string[]): void {
  if (name === undefined || sources.length === 0) {
    throw new Error("Which report, and which files? See the head of scripts/build/report.ts.");
  }
  const folder = join(__dirname, "..", "..", "addin", "report", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const texts = sources.map((source) => readFileSync(source, "utf8"));
  for (const [file, text] of reportFiles(texts)) writeFileSync(join(folder, file), text);
}

if (require.main === module) main(process.argv.slice(2));
