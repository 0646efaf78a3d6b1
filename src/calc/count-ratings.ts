import { isErrorCode, type CellError } from "../model/cell-error";
import { RATINGS, type Rating } from "../model/rating";
import { readText } from "../model/read-cell";
import { codeOf } from "../model/vocabulary";

/** In front of its word, as templates write it: the word says more than the sign. */
const SIGN = /^\s*[●▲◆○✕]\s*(?=\p{L})/u;

/** How often each rating occurs, and the cells that hold something else, by what they hold. */
export interface RatingCounts {
  readonly counts: Readonly<Record<Rating, number>>;
  readonly unread: readonly (string | CellError)[];
}

/**
 * Counts ratings: our codes, or the words in any of the six languages, with a sign before them or not. Blank cells do not count.
 * The report's `●` and `◆` each stand for two ratings where their colour is lost, so they are unread.
 */
export function countRatings(cells: readonly unknown[]): RatingCounts {
  const counts = Object.fromEntries(RATINGS.map((rating) => [rating, 0])) as Record<Rating, number>;
  const unread: (string | CellError)[] = [];
  for (const cell of cells) {
    // "N/A" is a rating here, the error #N/A is not
    const isWord = typeof cell === "string" && !isErrorCode(cell.trim());
    const code = isWord ? codeOf("ratings", cell.replace(SIGN, "")) : undefined;
    if (code !== undefined) {
      counts[code as Rating] += 1;
      continue;
    }
    const text = readText(cell);
    if (text === null) continue;
    unread.push(text);
  }
  return { counts, unread };
}
