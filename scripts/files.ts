import { readFile, stat, writeFile } from "node:fs/promises";
import { MAX_FILE_BYTES } from "../src/model/limits";

/** What is in a file, of the size that is read at most. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  const size = await sizeOf(file);
  if (size > MAX_FILE_BYTES) {
    const most = Math.round(MAX_FILE_BYTES / 1024 / 1024);
    throw new Error(`${file} is larger than the ${most} MB that are read.`);
  }
  return readFile(file);
}

/** The size of a file in bytes; throws where there is none. */
export async function sizeOf(file: string): Promise<number> {
  const about = await stat(file).catch(() => undefined);
  if (!about?.isFile()) throw new Error(`There is no file ${file}.`);
  return about.size;
}

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

/** Writes to a new file as above, or to standard output where none is named. */
export async function writeOut(
  content: string | Uint8Array,
  file: string | undefined,
  force: boolean,
): Promise<void> {
  if (file === undefined) process.stdout.write(content);
  else await writeNewFile(file, content, force);
}
