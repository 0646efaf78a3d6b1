import type { Framework } from "../framework/framework";
import { normaliseText } from "../model/text";
import { TABLES } from "../tables/catalogue";
import type { Block } from "./document";
import { recognise } from "./recognise";
import type { Recognised } from "./recognised";

/** A document symbol of WIPO: WO/PBC/38/3 Rev., CDIP/35/2. */
const SYMBOL = /\b(?:WO\/PBC|CDIP)\/\d+\/\d+(?: Rev\.?)?/u;
/** A document names itself on its first pages, before it cites others. */
const FIRST_PAGES = 60;

/**
 * The tables of a whole document, in the order of the reports: grids, charts, time lines, figures
 * in sentences and cards.
 *
 * @param symbol the document's symbol, where its first pages do not say
 */
export function importTables(
  blocks: readonly Block[],
  framework: Framework,
  symbol = symbolIn(blocks),
): Recognised {
  const { tables, unplaced } = recognise(blocks, framework, symbol);
  const order = new Map(TABLES.map(({ id }, place) => [id, place]));
  return {
    tables: [...tables].sort((a, b) => (order.get(a.spec) ?? 0) - (order.get(b.spec) ?? 0)),
    unplaced,
  };
}

function symbolIn(blocks: readonly Block[]): string {
  for (const block of blocks.slice(0, FIRST_PAGES)) {
    if (block.kind !== "paragraph") continue;
    const found = SYMBOL.exec(normaliseText(block.text));
    if (found) return found[0];
  }
  return "";
}
