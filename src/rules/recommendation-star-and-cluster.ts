import type { Recommendation } from "../framework/framework";
import { normaliseText, quoted } from "../model/text";
import { recommendationSheet } from "../tables/recommendation-sheet";
import { cellUnder, textUnder } from "./places";
import { numbersOf } from "./recommendation-numbers";
import { agenda } from "./examples";
import type { Found, Rule } from "./rule";

/** As sheets write it: `*` for all of them, `-` for none, else the numbers that have one. */
function starText(all: readonly Recommendation[]): string {
  const starred = all.filter((one) => one.starred).map(({ number }) => number);
  if (starred.length === 0) return "-";
  return starred.length === all.length ? "*" : starred.join(", ");
}

/** Star and cluster of a recommendation are those of 2007. */
export const recommendationStarAndCluster: Rule = {
  id: "recommendation-star-and-cluster",
  category: "agenda",
  messages: { star: "error", cluster: "error" },
  good: {
    lines: agenda({
      heading: "Recommendation 2",
      sectors: [
        "Regional and National Development Sector; Infrastructure and Platforms Sector; Global Challenges and Partnerships Sector",
      ],
    }),
  },
  bad: {
    lines: agenda({
      heading: "Recommendation 2*",
      sectors: ["Regional and National Development Sector"],
    }),
  },
  check: ({ set, framework }) => {
    const known = new Map(framework.recommendations.map((one) => [one.number, one]));
    const cells = set.find(recommendationSheet.id).flatMap((table) =>
      table.rows.flatMap((row) => {
        const text = textUnder(table, row, "content").trim();
        const all = numbersOf(table).flatMap((number) => known.get(number) ?? []);
        return text !== "" && all.length > 0 ? [{ table, row, text, all }] : [];
      }),
    );
    const stars = cells.filter(({ row }) => row.id === "starred");
    const clusters = cells.filter(({ row }) => row.id === "cluster");
    return {
      looked: stars.length + clusters.length,
      found: [
        ...stars.flatMap(({ table, row, text, all }): Found[] => {
          const expected = starText(all);
          if (normaliseText(text) === expected) return [];
          const at = cellUnder(table, row, "content");
          // in a text the star stands in the heading, which is more than the star
          const fix =
            row.origin === undefined
              ? {}
              : { fix: { isCertain: true, edits: [{ at, to: expected }] } };
          return [{ message: "star", at, table: table.id, expected, found: quoted(text), ...fix }];
        }),
        ...clusters.flatMap(({ table, row, text, all }): Found[] => {
          const expected = [...new Set(all.map(({ cluster }) => cluster))].join(", ");
          const printed = normaliseText(text).match(/(?<!\p{L})[A-F](?!\p{L})/gu) ?? [];
          if ([...new Set(printed)].join(", ") === expected) return [];
          return [
            {
              message: "cluster",
              at: cellUnder(table, row, "content"),
              table: table.id,
              expected,
              found: quoted(text),
            },
          ];
        }),
      ],
    };
  },
};
