import { countsIn, withoutDates, type Count } from "./counts";
import { readable, withoutAsides } from "./text";

/** The column that tells what a record's other figures are held against. */
export const EARLIER = "baseline";

/** What a baseline of a whole biennium, or a yearly one, counts is no stock at a day. */
const IS_OF_A_PERIOD =
  /(?:19|20)\d\d\/\d\d|每年|per year|annual|par an|anual|al año|в год|ежегодн|سنوي/iu;

/** A figure of the baseline, with the words in front of it. */
export interface EarlierFigure extends Count {
  readonly label: string;
}

/** The baseline's figures with this Chinese word for what is counted; none of a period. */
export function earlierFigures(
  cells: Readonly<Record<string, string>>,
  classifier: string,
): readonly EarlierFigure[] {
  const text = readable(cells[EARLIER] ?? "");
  if (IS_OF_A_PERIOD.test(text)) return [];
  const words = withoutDates(withoutAsides(text));
  const counts = countsIn(words).filter((count) => count.classifier === classifier);
  if (counts.some(({ isAbout, isAtLeast }) => isAbout || isAtLeast)) return [];
  return counts.map((count, place) => ({
    ...count,
    label: lastWord(words.slice(counts[place - 1]?.end ?? 0, count.at)),
  }));
}

/** "… Hague System:" is told by the Hague System. */
function lastWord(text: string): string {
  return (
    text
      .split(/[\s:;,。)…]+/u)
      .filter((word) => word !== "")
      .at(-1)
      ?.replace(/了$/u, "") ?? ""
  );
}
