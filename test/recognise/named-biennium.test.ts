import type { Block } from "../../src/recognise/document";
import { namedBiennium } from "../../src/recognise/named-biennium";

function sheet(name: string, ...texts: readonly string[]): Block[] {
  return texts.map((text, at) => ({ kind: "paragraph", sheet: name, line: at + 1, text }));
}

const ABOUT = sheet("About", "Performance Report: sheets for 2026/27", "Blank", "toolkit · about");

test.each<[string, Block[], string | undefined]>([
  ["the sheet about the workbook", ABOUT, "2026/27"],
  ["a key line", sheet("A", "Revenue", "table-3 · en · 2026/27 mid-term"), "2026/27"],
  ["both alike", [...ABOUT, ...sheet("A", "table-3 · ar · 2026/27")], "2026/27"],
  ["both, and they differ", [...ABOUT, ...sheet("A", "table-3 · ar · 2024/25")], undefined],
  ["a document's symbol, which is none", sheet("A", "table-3 · zh · WO/PBC/38/3 Rev."), undefined],
  ["a title of somebody's own", sheet("A", "2026/27 budget after transfers"), undefined],
  ["the second year of one", sheet("A", "table-3 · en · 2025/26"), undefined],
])("a workbook's biennium by %s", (_name, blocks, biennium) => {
  expect(namedBiennium(blocks)).toBe(biennium);
});
