import { dashList } from "./dash-list";
import { inlineLists } from "./inline-list";
import { levelList } from "./level-list";
import type { Part, PartList } from "./parts";
import type { ProseStatement } from "./statement";
import { readable, sentences } from "./text";
import { announcedTotal } from "./totals";
import { womenAndMen } from "./women-and-men";
import { ALTOGETHER } from "./words";

const IS_TOTAL = new RegExp(`^(?:${ALTOGETHER})(?!\\p{L})`, "iu");

/** Totals in a cell that its own lists of parts make up. */
export function breakdowns(column: string, cell: string): readonly ProseStatement[] {
  return sentences(readable(cell)).flatMap((sentence) => inSentence(column, sentence));
}

function inSentence(column: string, sentence: string): ProseStatement[] {
  const statements: ProseStatement[] = [];
  let from = 0;
  for (const list of listsIn(sentence)) {
    // what overlaps a list that was read already is a part of it
    if (list.at < from) continue;
    const lead = sentence.slice(from, list.at);
    from = list.end;
    const classifier = commonClassifier(list.parts);
    if (classifier === undefined || !areDistinct(list.parts)) continue;
    const total = announcedTotal(lead, classifier);
    if (!total) continue;
    statements.push({
      column,
      kind: "breakdown",
      printed: total.printed,
      ...(total.isAtLeast ? { holds: "atLeast" } : {}),
      inputs: { parts: list.parts.map(({ label, printed }) => ({ printed, label })) },
    });
  }
  return statements;
}

function listsIn(sentence: string): readonly PartList[] {
  const dashes = dashList(sentence);
  const levels = levelList(sentence);
  const lists = [
    ...(dashes ? [dashes] : []),
    ...(levels ? [levels] : []),
    ...inlineLists(sentence),
    ...womenAndMen(sentence),
  ];
  return lists.sort((a, b) => a.at - b.at);
}

/** The word that goes with all parts, where they do not contradict each other. */
function commonClassifier(parts: readonly Part[]): string | undefined {
  const words = new Set(parts.map(({ classifier }) => classifier).filter((word) => word !== ""));
  if (words.size > 1) return undefined;
  return [...words][0] ?? "";
}

/** No label twice, and none that is a total of the others. */
function areDistinct(parts: readonly Part[]): boolean {
  const labels = parts.map(({ label }) => label.toLowerCase());
  return new Set(labels).size === labels.length && !labels.some((label) => IS_TOTAL.test(label));
}
