/** `npm run bench`: speed as ratios from one run; the milliseconds are this machine's alone. */
import { benchImport } from "./import";
import type { Comparison } from "./ratio";
import { benchTemplates } from "./templates";
import { benchReproduce } from "./reproduce";
import { gzipKilobytes, SIZE_LIMITS } from "./sizes";
import { benchUtilisation } from "./utilisation";
import { benchWorkbench } from "./workbench";

function show({ name, milliseconds, baselineMilliseconds, ratio }: Comparison): void {
  const times = `${milliseconds.toFixed(0)} ms : ${baselineMilliseconds.toFixed(0)} ms`;
  console.log(`${ratio.toFixed(2).padStart(6)}  ${name} (${times})`);
}

async function main(): Promise<void> {
  show(benchUtilisation());
  show(benchImport());
  show(benchReproduce());
  for (const comparison of await benchTemplates()) show(comparison);
  show(await benchWorkbench());
  const functions = gzipKilobytes("functions.js");
  const pane = gzipKilobytes("taskpane.js");
  console.log(
    `${functions.toFixed(1).padStart(6)}  KB gzip: the functions' part (limit ${SIZE_LIMITS.functions})`,
  );
  console.log(
    `${(functions + pane).toFixed(1).padStart(6)}  KB gzip: the pane's first load (limit ${SIZE_LIMITS.pane})`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
