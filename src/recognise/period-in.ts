import type { Framework } from "../framework/framework";
import { nameKey, normaliseText } from "../model/text";
import { TABLES } from "../tables/catalogue";
import type { Period } from "../tables/period";
import { allWordings, wordingsOf } from "../tables/wordings";
import type { Block } from "./document";
import { pattern } from "./pattern";

/** A year by itself: not the first one of a biennium such as 2024/25. */
const YEARS = /(?<!\d)\d{4}(?![\d/])/g;
/** What is longer is a sentence, not a title. */
const LONGEST_TITLE = 160;

/**
 * What a report covers: the framework's biennium up to its first or its second year, whichever the
 * titles of its tables name more often. Without such titles it is taken for the mid-term report.
 */
export function periodIn(blocks: readonly Block[], { biennium }: Framework): Period {
  const firstYear = Number(biennium.slice(0, 4));
  const titles = TABLES.flatMap(({ id }) => allWordings(wordingsOf(id).title))
    .filter(([wording]) => wording.includes("{year}"))
    .map(([wording, language]) => pattern(wording, language, true));
  const named = (year: number, years: readonly string[]): number =>
    years.filter((one) => one === String(year)).length;
  const years = blocks
    .filter((block) => block.kind === "paragraph")
    .map(({ text }) => normaliseText(text))
    .filter((text) => text.length <= LONGEST_TITLE && text.search(YEARS) >= 0)
    .filter((text) => {
      const key = nameKey(text);
      return titles.some((title) => title.fills(key));
    })
    .flatMap((text) => text.match(YEARS) ?? []);
  const isFinal = named(firstYear + 1, years) > named(firstYear, years);
  return { biennium: { firstYear }, point: isFinal ? "final" : "mid-term" };
}
