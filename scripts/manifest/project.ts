import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { CATALOGUE, NAMESPACE } from "../../src/functions/catalogue";
import { LANGUAGES, type Language } from "../../src/model/language";
import type { Project } from "./finding";

const root = path.resolve(__dirname, "..", "..");

/** What this project's manifests have to agree with; the built files are read from dist/. */
export function thisProject(): Project {
  return {
    version: (readJson("package.json") as { version: string }).version,
    namespace: NAMESPACE,
    functionIds: CATALOGUE.map(({ id }) => id),
    titles: Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        (readJson(`addin/locales/pane/${language}.json`) as { title: string }).title,
      ]),
    ) as Record<Language, string>,
    readBuilt: (file) => readIn(path.join(root, "dist"), file),
  };
}

/** A file of the folder, or undefined where there is no such file in it. */
export function readIn(folder: string, file: string): Uint8Array | undefined {
  const full = path.resolve(folder, file);
  const isInside = full.startsWith(folder + path.sep);
  if (!isInside || !existsSync(full) || !statSync(full).isFile()) return undefined;
  return readFileSync(full);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}
