import type { CellEdit, Finding } from "../../check/finding";
import { parseReference } from "../../model/a1";
import type { HeldCell, SheetContent } from "../../model/check-port";

/** The findings, each of whose edits says what its cell held when the sheets were read. */
export function withHeldCells(
  findings: readonly Finding[],
  sheets: ReadonlyMap<string, SheetContent>,
): readonly Finding[] {
  return findings.map((finding) => {
    const { fix } = finding;
    if (!fix) return finding;
    const edits = fix.edits.map((edit) => ({ ...edit, held: heldCell(edit, sheets) }));
    return { ...finding, fix: { ...fix, edits } };
  });
}

function heldCell(
  { sheet = "", cell }: CellEdit,
  sheets: ReadonlyMap<string, SheetContent>,
): HeldCell {
  const content = sheets.get(sheet);
  const at = parseReference(cell);
  const row = (at?.top.at ?? 0) - (content?.top ?? 0);
  const column = (at?.left.at ?? 0) - (content?.left ?? 0);
  // what lies beyond the used cells is blank
  return {
    value: content?.values[row]?.[column] ?? "",
    formula: content?.formulas[row]?.[column] ?? "",
  };
}
