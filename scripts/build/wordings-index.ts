import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

/** The module that brings every file of addin/wordings into the bundles, which have no file system. */
export function wordingsIndex(root: string): string {
  const names = readdirSync(join(root, "addin", "wordings"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => basename(name, ".json"))
    .sort();
  const variable = (name: string): string =>
    name.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase());
  return [
    "// Written by `npm run generate` from the files in addin/wordings.",
    ...names.map((name) => `import ${variable(name)} from "../../addin/wordings/${name}.json";`),
    "",
    "export const FILES = {",
    ...names.map((name) => `  ${JSON.stringify(name)}: ${variable(name)},`),
    "};",
    "",
  ].join("\n");
}
