import { normaliseFigure } from "../model/number-text";
import { onceFor } from "../model/once-for";

/** Words that stand beside numbers of anything. */
const OF_ANYTHING =
  /产权组织|与会者|参加者?|参与者?|学员|来自|国家|成员国|项目|活动|会议|研讨会|讲习班|报告所涉期间|截至|年底|超过|(?<!\p{L})(?:wipo|intellectual|property|participants?|attended|people|persons|countries|member|states?|users?|projects?|activities|events?|workshops?|seminars?|training|from|with|were|have|this|that|these|over|more|than|about|during|reporting|period|total|including|which|their|organized|provided)(?!\p{L})/giu;
/** A word of other passages as well says little of what is counted. */
const MOST_PASSAGES = 10;

/** The words of a text by which two passages are known to tell of the same: pairs of Han, and words. */
function wordsOf(text: string): ReadonlySet<string> {
  const plain = normaliseFigure(text).toLowerCase().replace(OF_ANYTHING, " ");
  const words = new Set(
    plain.match(/(?<!\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]{4,}/gu),
  );
  for (const run of plain.match(/\p{Script=Han}{2,}/gu) ?? []) {
    for (let at = 0; at + 1 < run.length; at += 1) words.add(run.slice(at, at + 2));
  }
  return words;
}

/** In how many of the passages each word stands. */
const spread = onceFor((passages: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const word of wordsOf(passage)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
});

/** How much two texts have in common that few passages of the document have. */
export function inCommon(one: string, other: string, passages: readonly string[]): number {
  const known = spread(passages);
  const others = wordsOf(other);
  return [...wordsOf(one)].filter(
    (word) => others.has(word) && (known.get(word) ?? 0) <= MOST_PASSAGES,
  ).length;
}
