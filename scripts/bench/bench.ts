/** `npm run bench`: speed as ratios from one run; the milliseconds are this machine's alone. */
import { benchImport } from "./import";
import type { Comparison } from "./ratio";
import { benchReproduce } from "./reproduce";
import { gzipKilobytes } from "./sizes";
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
  show(await benchWorkbench());
  const functions = gzipKilobytes("functions.js");
  const pane = gzipKilobytes("taskpane.js");
  console.log(`${functions.toFixed(1).padStart(6)}  KB gzip: the functions' part (limit 40)`);
  console.log(
    `${(functions + pane).toFixed(1).padStart(6)}  KB gzip: the pane's first load (limit 150)`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
