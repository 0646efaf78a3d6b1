import { RATINGS } from "../model/rating";
import { quoted } from "../model/text";
import { wordFor } from "../model/vocabulary";
import { kpiRows, type KpiRow } from "./kpi-rows";
import { cellUnder } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import { SIGNS_BEFORE_WORDS, type RatingMark } from "./rating-marks";
import { meantRating } from "./rating-meant";
import type { Found, Rule } from "./rule";

/** A rating is one of the five that the scale has, and its sign says the same as its word. */
export const ratingUnknown: Rule = {
  id: "rating-unknown",
  category: "kpi",
  messages: { unknown: "error", contradictory: "error" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 4: "✓" })),
  },
  check: (context) => {
    const rows = kpiRows(context).filter(({ marks }) => marks.length > 0);
    return {
      looked: rows.length,
      found: rows.flatMap((row) => [
        ...row.marks
          .filter(({ ratings }) => ratings.length === 0)
          .map((mark) => unknown(mark, row)),
        ...row.marks.flatMap((mark) => contradictory(mark, row)),
      ]),
    };
  },
};

function unknown({ text }: RatingMark, { table, row, marks }: KpiRow): Found {
  const at = cellUnder(table, row, "rating");
  const meant = marks.length === 1 ? meantRating(text, SIGNS_BEFORE_WORDS) : undefined;
  const word = meant && wordFor("ratings", meant.rating, table.language);
  const to = meant?.sign === undefined ? word : `${meant.sign} ${word ?? ""}`;
  return {
    message: "unknown",
    at,
    table: table.id,
    expected: RATINGS.map((rating) => wordFor("ratings", rating, table.language)).join(" / "),
    found: quoted(text),
    ...(meant && to !== undefined
      ? { fix: { isCertain: meant.isCertain, edits: [{ at, to }] } }
      : {}),
  };
}

/** Which of the two is meant nobody can know. */
function contradictory({ text, signSays }: RatingMark, { table, row }: KpiRow): Found[] {
  if (!signSays) return [];
  const says = signSays.map((rating) => wordFor("ratings", rating, table.language)).join(" / ");
  return [
    {
      message: "contradictory",
      at: cellUnder(table, row, "rating"),
      table: table.id,
      values: { says },
      found: quoted(text),
    },
  ];
}
