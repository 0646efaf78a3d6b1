import { listedSectors } from "../framework/listed-sectors";
import { quoted } from "../model/text";
import { recommendationSheet } from "../tables/recommendation-sheet";
import { cellUnder, textUnder } from "./places";
import { numbersOf } from "./recommendation-numbers";
import { agenda } from "./examples";
import type { Found, Rule } from "./rule";

/** A recommendation names the sectors that work on it, by their names. */
export const recommendationSectors: Rule = {
  id: "recommendation-sectors",
  category: "agenda",
  messages: { unknown: "error", missing: "warning", additional: "warning" },
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
      heading: "Recommendation 2",
      sectors: [
        "Regional and National Development Sector; Infrastructure and Platforms Sector; Global Challenge Sector",
      ],
    }),
  },
  check: ({ set, framework, unplaced }) => {
    const sheets = set.find(recommendationSheet.id).flatMap((table) => {
      const row = table.rows.find(({ id }) => id === "sectors");
      const known = framework.recommendations.filter(({ number }) =>
        numbersOf(table).includes(number),
      );
      return row && known.length > 0 ? [{ table, row, known }] : [];
    });
    const strangers = unplaced.filter(({ about }) => about?.code === "unknownSector");
    return {
      looked: sheets.length + strangers.length,
      found: [
        ...strangers.map(({ line, text }): Found => ({
          message: "unknown",
          at: { line, column: 0 },
          found: quoted(text),
        })),
        ...sheets.flatMap(({ table, row, known }): Found[] => {
          const printed = listedSectors(framework, textUnder(table, row, "content")).ids;
          const wanted = new Set(known.flatMap(({ sectors }) => sectors));
          const at = cellUnder(table, row, "content");
          const named = (id: string): string =>
            framework.sectors.find((sector) => sector.id === id)?.names[table.language]?.text ?? id;
          return [
            ...[...wanted]
              .filter((id) => !printed.includes(id))
              .map((id): Found => ({
                message: "missing",
                at,
                table: table.id,
                expected: named(id),
              })),
            ...printed
              .filter((id) => !wanted.has(id))
              .map((id): Found => ({
                message: "additional",
                at,
                table: table.id,
                found: named(id),
              })),
          ];
        }),
      ],
    };
  },
};
