import { readFileSync } from "node:fs";
import path from "node:path";
import type { Block } from "../../src/recognise/document";

/** A file that another program wrote: see test/fixtures/README.md. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, "..", "fixtures", name)));
}

/** Blocks without their lines: a paragraph as its text, a grid as its cells. */
export function contentsOf(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.rows.map(({ cells }) => cells),
  );
}

export function linesOf(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) =>
    block.kind === "paragraph" ? block.line : block.rows.map(({ line }) => line),
  );
}
