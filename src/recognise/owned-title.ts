import { nameKey, normaliseText } from "../model/text";
import { TABLES } from "../tables/catalogue";
import type { ParameterId } from "../tables/spec";
import { wordingsOf } from "../tables/wordings";
import { patternsOf } from "./pattern";
import { withoutUnit } from "./units";

/** "Performance data — Patents and Technology": a title, and behind it whose table it is. */
export interface OwnedTitle {
  readonly title: string;
  readonly owner: string;
}

/** A dash with blanks around it, one of two lengths, or a colon: a hyphen within a word is none. */
const BEHIND_TITLE = /\s[-‐-―]\s|[—―]+|\s?[:：]\s?/gu;

/** Tables of which there are several: one for each pillar, fund and so on. */
const OWNED_BY: readonly ParameterId[] = ["pillar", "sector", "fund", "project"];
const OWNED_TITLES = TABLES.filter(({ parameters = [] }) =>
  parameters.some((parameter) => OWNED_BY.includes(parameter)),
).flatMap(({ id }) => patternsOf(wordingsOf(id).title));

/**
 * The parts of a title that names its owner as well; undefined for every other text: only what is
 * the title of a table that has owners is taken apart.
 */
export function ownedTitle(text: string): OwnedTitle | undefined {
  const whole = withoutUnit(normaliseText(text));
  for (const { index, 0: mark } of whole.matchAll(BEHIND_TITLE)) {
    const title = whole.slice(0, index).trim();
    const owner = whole.slice(index + mark.length).trim();
    const key = nameKey(title);
    if (owner !== "" && OWNED_TITLES.some((one) => one.fills(key))) return { title, owner };
  }
  return undefined;
}
