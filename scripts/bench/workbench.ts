import { chromium } from "playwright-core";
import type { WorkbenchApi } from "../../workbench/test-api";
import { browserPath } from "../build/browser-path";
import { startServer } from "../serve/server";
import type { Comparison } from "./ratio";

const CELLS = 10_000;

/**
 * 10,000 single calls of UTILISATION in the workbench, each with arguments of its own, beside as
 * many native divisions. Most of both is the grid's own time; Excel's has not been measured.
 */
export async function benchWorkbench(): Promise<Comparison> {
  const server = await startServer({ port: 0, officeJs: "package" });
  const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(`${server.url}/workbench/`);
    await page.waitForFunction("window.workbench !== undefined");
    const [custom, native] = await page.evaluate(timeFormulas, [
      { formula: "=WIPO.UTILISATION(ROW(),7)", range: `Z1:Z${CELLS}` },
      { formula: "=ROW()/7", range: `AB1:AB${CELLS}` },
    ]);
    return {
      name: `${CELLS} single calls of UTILISATION in the workbench, beside native divisions`,
      milliseconds: custom as number,
      baselineMilliseconds: native as number,
      ratio: (custom as number) / (native as number),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page: writes each formula into its range and waits until all is computed. */
async function timeFormulas(
  runs: readonly { formula: string; range: string }[],
): Promise<number[]> {
  const { workbench } = globalThis as unknown as { workbench: WorkbenchApi };
  await workbench.ready();
  const sheet = "Unit costs";
  const times: number[] = [];
  for (const { formula, range } of runs) {
    const start = performance.now();
    workbench.setCell(sheet, range, formula);
    await workbench.settled();
    times.push(performance.now() - start);
    const last = workbench.getCell(sheet, range.split(":")[1] as string).value;
    if (typeof last !== "number") throw new Error(`${range} holds ${String(last)}.`);
  }
  return times;
}
