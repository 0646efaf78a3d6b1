import type { Recommendation } from "../framework/framework";
import { isNilText } from "../model/number-text";
import { readBoolean } from "../model/read-cell";
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

/**
 * Which of a sheet's recommendations a cell gives a star: a star or yes for all of them, a dash or no
 * for none, else their numbers. Undefined where it says something else.
 */
function starredIn(text: string, all: readonly Recommendation[]): readonly number[] | undefined {
  const own = all.map(({ number }) => number);
  const listed = (text.match(/\d+/gu) ?? []).map(Number);
  if (listed.length > 0 && /^[\d\s*,;、和&]+$/u.test(text)) {
    if (listed.every((number) => own.includes(number))) return listed;
  }
  if (isNilText(text)) return [];
  if (STAR.test(text)) return own;
  const answer = readBoolean(text);
  return answer === true ? own : answer === false ? [] : undefined;
}

const STAR = /^[*★✓✔√]$/u;

function isAsDecided(text: string, all: readonly Recommendation[]): boolean {
  const printed = starredIn(text, all);
  return (
    printed !== undefined &&
    all.every(({ number, starred }) => printed.includes(number) === starred)
  );
}

/** Star and cluster of a recommendation are those of 2007. */
export const recommendationStarAndCluster: Rule = {
  id: "recommendation-star-and-cluster",
  category: "agenda",
  messages: { star: "error", starMissing: "warning", cluster: "error" },
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
        return all.length > 0 ? [{ table, row, text: normaliseText(text), all }] : [];
      }),
    );
    // in a text a star is blank where the heading is lost
    const stars = cells.filter(
      ({ row, text }) => row.id === "starred" && (text !== "" || row.origin !== undefined),
    );
    const clusters = cells.filter(({ row, text }) => row.id === "cluster" && text !== "");
    return {
      looked: stars.length + clusters.length,
      found: [
        ...stars.flatMap(({ table, row, text, all }): Found[] => {
          const expected = starText(all);
          if (isAsDecided(text, all)) return [];
          const at = cellUnder(table, row, "content");
          // in a text the star stands in the heading, which is more than the star
          const fix =
            row.origin === undefined
              ? {}
              : { fix: { isCertain: true, edits: [{ at, to: expected }] } };
          const told = { at, table: table.id, expected, ...fix };
          return text === ""
            ? [{ ...told, message: "starMissing" }]
            : [{ ...told, message: "star", found: quoted(text) }];
        }),
        ...clusters.flatMap(({ table, row, text, all }): Found[] => {
          const expected = [...new Set(all.map(({ cluster }) => cluster))].join(", ");
          const printed = text.match(/(?<!\p{L})[A-F](?!\p{L})/gu) ?? [];
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
