import { countRatings } from "../../calc/count-ratings";
import { cellError, isCellError } from "../../model/cell-error";
import { RATINGS } from "../../model/rating";
import { quoted } from "../../model/text";
import { figure, type FunctionDefinition } from "../definition";

/**
 * How often each rating occurs: five rows of code and count, in the order of the report's key.
 * Cells that hold something else are counted in a sixth row, whose first cell is the error.
 */
export const ratingCount: FunctionDefinition = {
  id: "RATINGCOUNT",
  family: "kpi",
  arguments: [figure("ratings", "rating", { kind: "raw", nil: "nil", takes: "all" })],
  result: { unit: "count", kind: "mixed", shape: "table" },
  errors: ["unreadRating"],
  sources: ["appendixA"],
  examples: [
    {
      args: [[["achieved"], ["实现"], ["not achieved"], [null]]],
      shows: [
        ["achieved", 2],
        ["not-achieved", 1],
        ["not-applicable", 0],
        ["not-assessable", 0],
        ["discontinued", 0],
      ],
    },
  ],
  calculation: {
    compute: ([ratings]) => {
      const { counts, unread } = countRatings(ratings as readonly unknown[]);
      const rows: (string | number | ReturnType<typeof cellError>)[][] = RATINGS.map((rating) => [
        rating,
        counts[rating],
      ]);
      const [first] = unread;
      if (first === undefined) return rows;
      const error = isCellError(first)
        ? first
        : cellError("#VALUE!", "unreadRating", { text: quoted(first) });
      return [...rows, [error, unread.length]];
    },
  },
};
