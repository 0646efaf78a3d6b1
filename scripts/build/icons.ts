import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { browserPath } from "./browser-path";

const folder = path.resolve(__dirname, "..", "..", "addin", "icons");
const sizes = [16, 32, 64, 80, 128];

/** Draws addin/icons/icon.svg in every size Office asks for: `npx tsx scripts/build/icons.ts`. */
async function main(): Promise<void> {
  const svg = readFileSync(path.join(folder, "icon.svg")).toString("base64");
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}img{display:block;width:${size}px;height:${size}px}</style>` +
        `<img src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: path.join(folder, `icon-${size}.png`), omitBackground: true });
  }
  await browser.close();
}

void main();
