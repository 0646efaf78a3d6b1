import { withoutNonFigures } from "../calc/not-figures";
import { DIGITS } from "../calc/prose/digits";
import { normaliseFigure } from "../model/number-text";
import { unitKinds } from "./unit-kinds";

/** A text's first figure, with its unit or measure word, and what is counted behind it. */
const LEADING = new RegExp(
  `^[^\\d]*${DIGITS} ?(?:%|[个起项件家人名种份次场对])? ?(?:(?:new|additional|nouveaux|nouvelles) )?(\\p{Script=Han}{2,4}|[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}-]{2,})`,
  "u",
);
/** Words that only lead to what is counted: 15% of the cases. */
const NO_THING = /^(?:of|the|des?|del?|по|из|من|more|growth|increase|增长|增加|以上|的)/iu;

/**
 * Whether a text tells as a percentage what the other counts, in the same word: 5,360 % gTLD 案件
 * and 9,000 起 gTLD 案件. A growth in percent, with the number behind it, is none.
 */
export function isPercentForCount(text: string, counted: string): boolean {
  if (unitKinds(text)[0] !== "percent" || unitKinds(counted)[0] !== "count") return false;
  const thing = thingIn(text);
  return thing !== undefined && !NO_THING.test(thing) && thing === thingIn(counted);
}

function thingIn(text: string): string | undefined {
  return LEADING.exec(withoutNonFigures(normaliseFigure(text)))?.[1]?.toLowerCase();
}
