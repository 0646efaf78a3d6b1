import type { Framework } from "../../src/framework/framework";
import { writeOut } from "../files";

/** Writes a framework as JSON to a file, or to standard output where none is named. */
export async function writeFrameworkJson(
  framework: Framework,
  file: string | undefined,
  force: boolean,
): Promise<void> {
  await writeOut(`${JSON.stringify(framework, null, 2)}\n`, file, force);
  if (file !== undefined) process.stderr.write(writtenLine(file, framework));
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
