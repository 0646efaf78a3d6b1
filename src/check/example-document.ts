import { columnLetters } from "../model/a1";
import type { Block, GridRow } from "../recognise/document";
import type { Example } from "../rules/rule";
import type { RowFacts } from "../tables/data";

/**
 * An example as the document that it stands for: lines with tabs are rows of a grid, others are
 * paragraphs, a blank line ends a grid.
 */
export function exampleDocument(example: Example): readonly Block[] {
  const blocks: Block[] = [];
  const from = example.sheet === undefined ? {} : { sheet: example.sheet };
  let rows: GridRow[] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push({ kind: "grid", rows, ...from });
    rows = [];
  };
  example.lines.forEach((text, at) => {
    const line = at + 1;
    if (text.includes("\t")) {
      rows.push({ line, cells: text.split("\t"), ...factsOf(example, line) });
      return;
    }
    close();
    if (text !== "") blocks.push({ kind: "paragraph", text, line, ...from });
  });
  close();
  return blocks;
}

function factsOf(
  { hiddenLines = [], hiddenColumns = [], formulas = [], texts = [], uncomputed = [] }: Example,
  line: number,
): Pick<GridRow, "facts" | "uncomputed"> {
  const columnsIn = (cells: readonly (readonly [number, number])[]): readonly number[] =>
    cells.filter(([at]) => at === line).map(([, column]) => column);
  const [computed, asText, without] = [formulas, texts, uncomputed].map(columnsIn);
  const facts: RowFacts = {
    ...(hiddenLines.includes(line) ? { isHidden: true } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(computed && computed.length > 0 ? { formulas: computed } : {}),
    ...(asText && asText.length > 0 ? { texts: asText } : {}),
  };
  return {
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
    ...(without && without.length > 0
      ? { uncomputed: without.map((column) => `${columnLetters(column)}${line}`) }
      : {}),
  };
}
