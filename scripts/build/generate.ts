/**
 * Writes everything that is generated from the definitions, metadata for Excel and reference pages,
 * and prints the paths.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FunctionTexts } from "../../src/functions/help";
import { CATALOGUE } from "../../src/functions/catalogue";
import { metadataFor } from "../../src/functions/metadata";
import { LANGUAGES } from "../../src/model/language";
import { actualsFile } from "./actuals-file";
import { frameworkPage } from "./framework-page";
import { functionIndex, functionPage } from "./function-page";
import { ratingsPage } from "./ratings-page";
import { reproductionPage } from "./reproduction-page";
import { rulesCatalogue, rulesPage } from "./rules-page";
import { relationSources } from "./relation-sources";
import { tablesPage } from "./tables-page";
import { wordingsIndex } from "./wordings-index";

const ROOT = join(__dirname, "..", "..");

/** Every generated file by its path in the project, with its text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of LANGUAGES) {
    const texts = JSON.parse(
      readFileSync(join(ROOT, "addin", "locales", "functions", `${language}.json`), "utf8"),
    ) as FunctionTexts;
    const name = language === "en" ? "functions.json" : `functions-${language}.json`;
    files.set(`addin/functions/${name}`, `${JSON.stringify(metadataFor(texts), null, 2)}\n`);
  }
  files.set("docs/functions/README.md", functionIndex(CATALOGUE));
  for (const definition of CATALOGUE) {
    files.set(`docs/functions/${definition.id}.md`, functionPage(definition));
  }
  files.set("docs/framework.md", frameworkPage());
  files.set("docs/tables.md", tablesPage());
  files.set("docs/reproduction.md", reproductionPage());
  files.set("docs/ratings.md", ratingsPage());
  files.set("docs/rules.md", rulesPage());
  files.set("docs/rules.json", rulesCatalogue());
  files.set("addin/locales/sources/en.json", relationSources());
  files.set("src/tables/wordings.generated.ts", wordingsIndex(ROOT));
  files.set("src/framework/actuals.generated.ts", actualsFile(ROOT));
  return files;
}

/** The folders that hold nothing but generated files. */
export const GENERATED_FOLDERS = ["addin/functions", "docs/functions"];

function main(): void {
  for (const folder of GENERATED_FOLDERS)
    rmSync(join(ROOT, folder), { recursive: true, force: true });
  for (const [path, text] of generatedFiles()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    process.stdout.write(`${path}\n`);
  }
}

if (require.main === module) main();
