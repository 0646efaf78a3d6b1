/** `npm run package -- --url ADDRESS`: the add-in for a web server, and its manifest, in dist/. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { thisProject } from "./manifest/project";
import { reportOn } from "./manifest/report";
import { manifestFor, readAddress } from "./package/address";

const root = path.resolve(__dirname, "..");

function main(): number {
  const address = readAddress(process.argv.slice(2));
  if ("problem" in address) {
    console.error(address.problem);
    return 2;
  }
  console.log("Building the add-in …");
  const webpack = [require.resolve("webpack-cli/bin/cli.js"), "--config", "webpack.config.cjs"];
  if (spawnSync(process.execPath, webpack, { cwd: root, stdio: "inherit" }).status !== 0) {
    console.error("The add-in could not be built; the reason stands above.");
    return 1;
  }
  const local = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const manifest = manifestFor(address.url, local);
  const { lines, isClean } = reportOn("dist/manifest.xml", manifest, thisProject());
  console.log(lines.join("\n"));
  if (!isClean) return 1;
  writeFileSync(path.join(root, "dist", "manifest.xml"), manifest);
  console.log(nextSteps(address.url));
  return 0;
}

function nextSteps(url: string): string {
  return [
    "",
    `1. Copy what is in dist/ to ${url}, so that ${url}taskpane.html opens in a browser.`,
    "2. Give dist/manifest.xml to your Microsoft 365 administrator: admin centre, Settings,",
    "   Integrated apps, Upload custom apps.",
    "3. Walk through docs/excel-acceptance.md in Excel before a wide release.",
  ].join("\n");
}

process.exitCode = main();
