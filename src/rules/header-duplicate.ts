import { nameKey, quoted } from "../model/text";
import { budgetBySector } from "./examples";
import { headingAt } from "./places";
import type { Found, Rule } from "./rule";

/** Each heading of a table is its own. */
export const headerDuplicate: Rule = {
  id: "header-duplicate",
  category: "form",
  messages: { duplicate: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: [
      "Budget and expenditure by sector, 2024 (in thousands of Swiss francs)",
      "Sector\t2024/25 Program of Work and Budget\t2024/25 budget after transfers\t2024/25 budget after transfers\tBudget utilisation",
      "Patents and Technology\t100,000\t101,000\t50,000\t50%",
    ],
  },
  check: ({ set }) => {
    const tables = set.all.flatMap((table) =>
      table.header ? [{ table, header: table.header }] : [],
    );
    return {
      looked: tables.reduce((sum, { header }) => sum + header.printed.length, 0),
      found: tables.flatMap(({ table, header }) => {
        const seen = new Set<string>();
        return header.printed.flatMap(({ at, text }): Found[] => {
          const key = nameKey(text);
          if (key === "" || !seen.has(key)) {
            seen.add(key);
            return [];
          }
          return [
            {
              message: "duplicate",
              at: headingAt(header, at),
              table: table.id,
              found: quoted(text),
            },
          ];
        });
      }),
    };
  },
};
