import { classifierOf } from "./counts";
import { DIGITS } from "./digits";
import type { PartList } from "./parts";
import { AND, MEN, WOMEN } from "./words";

const OPENS = "(\\(|,? ?(?:包括|including|y compris|incluid[oa]s|включая|بما في ذلك) ?)";
const one = (who: string): string => `(${DIGITS})( ?(?:名|位|人|个)?(?:的)? ?)(${who})`;
const JOINED = `\\s*(?:[,、;/]|${AND})\\s*(?:${AND})?`;
const ENDS = "(?=\\s*(?:$|[),.;。]))";
const PAIRS = [
  new RegExp(`${OPENS}${one(WOMEN)}${JOINED}${one(MEN)}${ENDS}`, "giu"),
  new RegExp(`${OPENS}${one(MEN)}${JOINED}${one(WOMEN)}${ENDS}`, "giu"),
];

/** "49 trainees (28 women, 21 men)": the pairs of the two, who are all together. */
export function womenAndMen(sentence: string): readonly PartList[] {
  return PAIRS.flatMap((pair) =>
    [...sentence.matchAll(pair)].map((match): PartList => {
      const [all, , first = "", unit = "", who = "", second = "", otherUnit = "", other = ""] =
        match;
      const classifier = classifierOf(unit);
      return {
        at: match.index,
        end: match.index + all.length,
        parts: [
          { label: who, printed: first, classifier },
          { label: other, printed: second, classifier: classifierOf(otherUnit) },
        ],
      };
    }),
  );
}
