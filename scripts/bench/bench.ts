/**
 * `npm run bench`: speed as ratios from one run; the milliseconds are this machine's alone. What
 * exceeds its limit ends it with an error.
 */
import { benchCheck } from "./check";
import { benchImport } from "./import";
import { exceeded, type Comparison, type Limits } from "./ratio";
import { benchTemplates } from "./templates";
import { benchReproduce } from "./reproduce";
import { gzipKilobytes, SIZE_LIMITS } from "./sizes";
import { benchUtilisation } from "./utilisation";
import { benchWorkbench } from "./workbench";

const over: string[] = [];

function show(comparison: Comparison, limits: Limits = {}): void {
  const { name, milliseconds, baselineMilliseconds, ratio } = comparison;
  const times = `${milliseconds.toFixed(0)} ms : ${baselineMilliseconds.toFixed(0)} ms`;
  console.log(`${ratio.toFixed(2).padStart(6)}  ${name} (${times})`);
  over.push(...exceeded(comparison, limits));
}

async function main(): Promise<void> {
  show(benchUtilisation(), { ratio: 3 });
  // once below 2 s, and twice the text for about twice the time
  show(benchImport(), { baselineMilliseconds: 2000, ratio: 2.6 });
  show(benchReproduce(), { ratio: 1 });
  // 100,000 rows below 10 s, and ten times the rows at most 12 times the time
  show(benchCheck(), { milliseconds: 10_000, ratio: 12 });
  // the whole report below 2 s, and twice the sheets for about twice the time
  const [whole, ...others] = await benchTemplates();
  if (whole) show(whole, { milliseconds: 2000, ratio: 2.6 });
  for (const comparison of others) show(comparison);
  show(await benchWorkbench(), { ratio: 6 });
  const functions = gzipKilobytes("functions.js");
  const pane = gzipKilobytes("taskpane.js");
  console.log(
    `${functions.toFixed(1).padStart(6)}  KB gzip: the functions' part (limit ${SIZE_LIMITS.functions})`,
  );
  if (functions > SIZE_LIMITS.functions) over.push("the functions' part is too large");
  if (functions + pane > SIZE_LIMITS.pane) over.push("the pane's first load is too large");
  console.log(
    `${(functions + pane).toFixed(1).padStart(6)}  KB gzip: the pane's first load (limit ${SIZE_LIMITS.pane})`,
  );
  if (over.length > 0) throw new Error(`Over the limit:\n${over.join("\n")}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
