import { readdirSync } from "node:fs";
import path from "node:path";
import { isLanguage } from "../../src/model/language";
import { gzipKilobytes, SIZE_LIMITS } from "../../scripts/bench/sizes";
import { needsBuild } from "../built";

needsBuild("dist");

const { functions: mostForFunctions, pane: mostForPane } = SIZE_LIMITS;

const dist = path.resolve(__dirname, "..", "..", "dist");

function kilobytes(...files: string[]): number {
  return files.reduce((total, file) => total + gzipKilobytes(file), 0);
}

test(`the functions take at most ${mostForFunctions} KB`, () => {
  const size = kilobytes("functions.js");
  expect(size).toBeGreaterThan(1);
  expect(size).toBeLessThanOrEqual(mostForFunctions);
});

test(`functions and pane with the longest language take at most ${mostForPane} KB`, () => {
  // the other chunks are fetched by a click
  const languages = readdirSync(path.join(dist, "chunks"))
    .filter((file) => isLanguage(file.split(".")[0]))
    .map((file) => kilobytes(path.join("chunks", file)));
  const size = kilobytes("functions.js", "taskpane.js") + Math.max(...languages);
  expect(size).toBeGreaterThan(1);
  expect(size).toBeLessThanOrEqual(mostForPane);
});
