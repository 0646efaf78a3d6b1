import type { Language } from "../model/language";
import { proseCells } from "../rules/prose-cells";
import type { RuleContext } from "../rules/rule";

/** Languages whose wordings of figures are known. */
const READ: readonly Language[] = ["en", "zh"];
const HAS_FIGURE = /\p{Nd}/u;
/** A figure with its unit alone is no prose: three words at least. */
const HAS_WORDS = /(?:\p{L}{2,}\P{L}+){2}\p{L}{2,}/u;
/** A passage that was left in Chinese is read wherever it stands. */
const HAN = /\p{Script=Han}/u;

/** How many cells of the tables tell figures in words of which none are known, in their languages. */
export function unreadProse(context: RuleContext): number {
  const others = new Set(
    context.set.all.filter(({ language }) => !READ.includes(language)).map(({ id }) => id),
  );
  if (others.size === 0) return 0;
  return proseCells(context).filter(
    ({ table, text }) =>
      table !== undefined &&
      others.has(table) &&
      HAS_FIGURE.test(text) &&
      HAS_WORDS.test(text) &&
      !HAN.test(text),
  ).length;
}
