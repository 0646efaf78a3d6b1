import { holdsOf, specOf } from "../tables/table-set";
import { cellPlace } from "./places";
import type { Place, RuleContext } from "./rule";

/** A passage of words: a cell of a table that holds text, or a paragraph of the document. */
export interface ProseCell {
  readonly text: string;
  readonly at: Place;
  /** The table's id, where it is a cell of one. */
  readonly table?: string;
}

const IN_WORDS: readonly string[] = ["text", "prose"];
const MADE = new WeakMap<RuleContext, readonly ProseCell[]>();

/** Every passage of the document, in no order. */
export function proseCells(context: RuleContext): readonly ProseCell[] {
  let made = MADE.get(context);
  if (!made) {
    made = [...inTables(context), ...inParagraphs(context)];
    MADE.set(context, made);
  }
  return made;
}

function inTables({ set }: RuleContext): ProseCell[] {
  return set.all.flatMap((table) => {
    const spec = specOf(table.spec);
    if (!spec || spec.layout === "statements") return [];
    return table.rows.flatMap((row) =>
      table.columns.flatMap(({ id }, at) => {
        const text = row.cells[at] ?? "";
        const isWords = IN_WORDS.includes(holdsOf(spec, row.id, id) ?? "");
        return isWords && text !== "" ? [{ text, at: cellPlace(row, at), table: table.id }] : [];
      }),
    );
  });
}

function inParagraphs({ blocks, set }: RuleContext): ProseCell[] {
  const taken = new Set(
    set.all.flatMap(({ rows }) =>
      rows.flatMap(({ line, lastLine = line }) =>
        Array.from({ length: lastLine - line + 1 }, (_, at) => line + at),
      ),
    ),
  );
  return blocks.flatMap((block) =>
    block.kind === "paragraph" && !taken.has(block.line)
      ? [{ text: block.text, at: { line: block.line, column: 0 } }]
      : [],
  );
}
