import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = join(__dirname, "..", "..", "dist");

/** Kilobytes that a built script takes when it is sent compressed. */
export function gzipKilobytes(file: string): number {
  return gzipSync(readFileSync(join(DIST, file))).length / 1024;
}

/**
 * Kilobytes of script, gzipped, that Excel loads before the first formula and the first view. The
 * results framework of 2024/25 takes 28 of them, and the names of table rows and the published
 * figures 2 more: a custom function answers at once, so what it looks up must be there. Of the pane,
 * what the workbook's own frameworks need at every start and their view take 6; fetching the view by
 * a click costs more than it saves, for what it shares with the pane is then no longer merged.
 */
export const SIZE_LIMITS = { functions: 66, pane: 192 } as const;
