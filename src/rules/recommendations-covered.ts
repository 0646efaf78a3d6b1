import { quoted } from "../model/text";
import type { TableData } from "../tables/data";
import { recommendationSheet } from "../tables/recommendation-sheet";
import { numbersOf } from "./recommendation-numbers";
import { cellUnder, tablePlace, textUnder } from "./places";
import { rowOf } from "../tables/table-set";
import type { Place } from "./rule";
import { agenda } from "./examples";
import type { Found, Rule } from "./rule";

/** Where a missing recommendation should stand: behind the one before it. */
function neighbourPlace(
  number: number,
  covered: readonly { readonly number: number; readonly table: TableData }[],
): Place {
  const before = [...covered]
    .filter((one) => one.number < number)
    .sort((one, other) => other.number - one.number)[0];
  const table = (before ?? covered[0])?.table;
  return table ? tablePlace(table) : { line: 1, column: 0 };
}

/** Each recommendation is reported once. */
export const recommendationsCovered: Rule = {
  id: "recommendations-covered",
  category: "agenda",
  messages: { missing: "error", twice: "error", number: "error", title: "error" },
  good: {
    lines: agenda({
      heading: "Recommendation 2",
      sectors: [
        "Regional and National Development Sector; Infrastructure and Platforms Sector; Global Challenges and Partnerships Sector",
      ],
    }),
  },
  bad: {
    lines: Array.from({ length: 44 }, (_, at) => at + 1).flatMap((number) =>
      agenda({
        heading: `Recommendation ${number}`,
        sectors: ["Regional and National Development Sector"],
      }),
    ),
  },
  check: ({ set, framework, unplaced }) => {
    const sheets = set.find(recommendationSheet.id);
    const covered = sheets.flatMap((table) =>
      numbersOf(table).map((number) => ({ number, table })),
    );
    const numbers = new Set(covered.map(({ number }) => number));
    const { recommendations } = framework;
    // a sheet or two are no report that could lack the others
    const isReport = numbers.size * 2 > recommendations.length;
    const again = unplaced.filter(
      ({ about }) => about?.code === "repeated" && about.table === recommendationSheet.id,
    );
    return {
      looked: isReport ? recommendations.length : covered.length,
      found: [
        ...sheets.flatMap(otherNumber),
        ...again.map(({ line, text }): Found => ({
          message: "twice",
          at: { line, column: 0 },
          found: quoted(text),
        })),
        ...(isReport
          ? recommendations
              .filter(({ number }) => !numbers.has(number))
              .map(({ number }): Found => ({
                message: "missing",
                at: neighbourPlace(number, covered),
                expected: String(number),
              }))
          : []),
      ],
    };
  },
};

/**
 * A sheet may say in its title, or in its line of numbers, that it is of another recommendation than
 * the small line between the two has it.
 */
function otherNumber(table: TableData): Found[] {
  const own = numbersOf(table);
  const row = rowOf(table, "numbers");
  const isOther = (text: string): boolean => {
    const printed = (text.match(/\d+/gu) ?? []).map(Number);
    const isSame = printed.length === own.length && own.every((one) => printed.includes(one));
    return printed.length > 0 && !isSame;
  };
  const text = row ? textUnder(table, row, "content") : "";
  const told = (message: string, at: Place, found: string): Found => ({
    message,
    at,
    table: table.id,
    expected: own.join(", "),
    found: quoted(found),
  });
  if (row && isOther(text)) return [told("number", cellUnder(table, row, "content"), text)];
  // as the line of numbers has it, or without one: elsewhere the title is where they are read
  const isTitled = table.header?.titleLine !== undefined;
  return isTitled && isOther(table.title) ? [told("title", tablePlace(table), table.title)] : [];
}
