import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = join(__dirname, "..", "..", "dist");

/** Kilobytes that a built script takes when it is sent compressed. */
export function gzipKilobytes(file: string): number {
  return gzipSync(readFileSync(join(DIST, file))).length / 1024;
}
