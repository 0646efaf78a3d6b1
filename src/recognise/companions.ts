import { isCompanionLine } from "../tables/companion-line";
import type { Block } from "./document";

/** A workbook's blocks without the sheets that say of themselves that they hold no table. */
export function withoutCompanions(blocks: readonly Block[]): readonly Block[] {
  const companions = new Set(
    blocks.flatMap((block) =>
      block.sheet !== undefined && saysCompanion(block) ? [block.sheet] : [],
    ),
  );
  return blocks.filter(({ sheet }) => sheet === undefined || !companions.has(sheet));
}

/** The line may stand within a grid, where formulas above it were saved without their results. */
function saysCompanion(block: Block): boolean {
  if (block.kind === "paragraph") return isCompanionLine(block.text);
  return block.rows.some(({ cells }) => {
    const [text = "", ...others] = cells.filter((cell) => cell.trim() !== "");
    return others.length === 0 && isCompanionLine(text);
  });
}
