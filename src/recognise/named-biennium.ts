import { bienniumLabel, readBiennium } from "../model/biennium";
import { isCellError } from "../model/cell-error";
import { normaliseText } from "../model/text";
import { companionLine } from "../tables/companion-line";
import { readKeyLine } from "../tables/key-line";
import type { Block, Paragraph } from "./document";

const BIENNIUM = /(?:19|20)\d\d\/\d\d(?!\d)/u;
const ABOUT = companionLine("about");

/**
 * The biennium that a workbook says it is of: that of the lines by which sheets say what they hold,
 * and of the title of the sheet about it. Undefined where none says so, or where they differ.
 */
export function namedBiennium(document: readonly Block[]): string | undefined {
  const lines = document.filter((block): block is Paragraph => block.kind === "paragraph");
  const about = lines.find(({ text }) => normaliseText(text) === ABOUT)?.sheet;
  const title = lines.find(({ sheet }) => sheet !== undefined && sheet === about);
  const texts = [
    ...lines.flatMap(({ text }) => readKeyLine(text)?.document ?? []),
    ...(title ? [title.text] : []),
  ];
  const [named, ...others] = new Set(texts.flatMap((text) => bienniumIn(text) ?? []));
  return others.length === 0 ? named : undefined;
}

function bienniumIn(text: string): string | undefined {
  const read = readBiennium(BIENNIUM.exec(normaliseText(text))?.[0]);
  return read === null || isCellError(read) ? undefined : bienniumLabel(read);
}
