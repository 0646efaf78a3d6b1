import { writeFile } from "node:fs/promises";
import type { Framework } from "../../src/framework/framework";

/** Writes a file that is not there yet; with `force`, one that is there already as well. */
export async function writeNewFile(
  file: string,
  content: string | Uint8Array,
  force: boolean,
): Promise<void> {
  await writeFile(file, content, { flag: force ? "w" : "wx" }).catch((error: unknown) => {
    const isTaken = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw isTaken ? new Error(`${file} exists already; --force overwrites it.`) : error;
  });
}

/** Writes a framework as JSON to a file, or to standard output where none is named. */
export async function writeFrameworkJson(
  framework: Framework,
  file: string | undefined,
  force: boolean,
): Promise<void> {
  const text = `${JSON.stringify(framework, null, 2)}\n`;
  if (file === undefined) process.stdout.write(text);
  else await writeNewFile(file, text, force);
}
