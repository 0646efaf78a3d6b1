import { readNumberText } from "../model/number-text";
import { DIGITS } from "./prose/digits";

/** "7 flagship publications, of which 4" in Chinese order: the whole first. */
const WHOLE_THEN_PART = new RegExp(`(${DIGITS})[^\\d()]{0,16}中(?:的|有) ?(${DIGITS})`, "u");
const PART_THEN_WHOLE = new RegExp(
  `(${DIGITS}) ?(?:(?:out )?of|sur|parmi|des?|из|من(?: أصل)?|/) ?(?:the |les |los |las |un total de )?(${DIGITS})`,
  "iu",
);

/** What was counted, and out of how many, as printed. */
export interface PartOfWhole {
  readonly part: string;
  readonly whole: string;
  /** The words from the one to the other. */
  readonly text: string;
}

/** The first "4 of 7" in a text, in any of the six languages; a part is never more than its whole. */
export function partOfWhole(text: string): PartOfWhole | undefined {
  const chinese = WHOLE_THEN_PART.exec(text);
  const match = chinese ?? PART_THEN_WHOLE.exec(text);
  if (!match) return undefined;
  const [all, first = "", second = ""] = match;
  const [part, whole] = chinese ? [second, first] : [first, second];
  const values = [readNumberText(part)?.value, readNumberText(whole)?.value] as const;
  const isPart = values[0] !== undefined && values[1] !== undefined && values[0] <= values[1];
  return isPart ? { part, whole, text: all } : undefined;
}
