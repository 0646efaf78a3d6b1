import { readdirSync } from "node:fs";
import path from "node:path";
import { isLanguage } from "../../src/model/language";
import { gzipKilobytes } from "../../scripts/bench/sizes";
import { needsBuild } from "../built";

needsBuild("dist");

/**
 * Kilobytes of script, gzipped, that Excel loads before the first formula and the first view. The
 * results framework of 2024/25 takes 28 of them, and the names of table rows and the published
 * figures 2 more: a custom function answers at once, so what it looks up must be there. Of the pane,
 * what the workbook's own frameworks need at every start and their view take 6; fetching the view by
 * a click costs more than it saves, for what it shares with the pane is then no longer merged.
 */
const mostForFunctions = 64;
const mostForPane = 190;

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
