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
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeNewFile(file, text, force);
  process.stderr.write(writtenLine(file, framework));
}

/** What is said of a file that was written. */
export function writtenLine(file: string, { biennium }: Framework): string {
  return `${file}: results framework ${biennium}.\n`;
}

/** A framework's JSON under a workbook's name would open in no program. */
export function refuseWorkbookName(command: string, file: string | undefined): void {
  if (!file?.toLowerCase().endsWith(".xlsx")) return;
  throw new Error(
    `framework ${command} writes JSON, not ${file}: name a .json file, then “framework export” makes a workbook of it.`,
  );
}
