import { readFigure } from "../calc/read-figure";
import { isNilText, isNotApplicableText } from "../model/number-text";
import type { Rating } from "../model/rating";
import { quoted } from "../model/text";
import { kpiRows, type KpiRow } from "./kpi-rows";
import { tellsOfNoData } from "./not-measured";
import { cellUnder } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Found, Rule } from "./rule";

const UNRATED: readonly Rating[] = ["not-applicable", "discontinued"];
const RATED: readonly Rating[] = ["achieved", "not-achieved"];
/** "The survey is made every two years", "will be assessed in 2025": figures that are no data. */
const NOT_YET =
  /每|将|尚未|every|biennial|will be|not yet|tous les|sera|bienal|cada|раз в|будет|كل|سوف/iu;

function tellsData({ actual }: KpiRow): boolean {
  if (isNotApplicableText(actual) || isNilText(actual) || NOT_YET.test(actual)) return false;
  return (readFigure(actual)?.value ?? null) !== null;
}

/** What has data is rated, and what has none is not. */
export const ratingAgainstData: Rule = {
  id: "rating-against-data",
  category: "kpi",
  messages: { dataNotRated: "warning", ratedWithoutData: "warning" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 4: "N/A" })),
  },
  check: (context) => {
    const rows = kpiRows(context).filter(({ marks }) => marks.length === 1);
    return {
      looked: rows.length,
      found: rows.flatMap((row): Found[] => {
        const [mark] = row.marks;
        if (!mark || mark.ratings.length === 0) return [];
        const isUnrated = mark.ratings.every((rating) => UNRATED.includes(rating));
        const isRated = mark.ratings.every((rating) => RATED.includes(rating));
        const message =
          isUnrated && tellsData(row)
            ? "dataNotRated"
            : isRated && tellsOfNoData(row.actual)
              ? "ratedWithoutData"
              : undefined;
        if (message === undefined) return [];
        return [
          {
            message,
            at: cellUnder(row.table, row.row, "rating"),
            table: row.table.id,
            values: { data: quoted(row.actual) },
            found: mark.text,
          },
        ];
      }),
    };
  },
};
