import { nameKey, quoted } from "../model/text";
import { isListedCode } from "./listed-code";
import { labelPlace } from "./places";
import { portfolio, projectList } from "./examples";
import type { Found, Rule } from "./rule";

/** The tables that list funds and projects, the one whose names the others are held against first. */
const NAMED = ["annex-8-list", "annex-8-statement", "annex-9-list", "annex-9-portfolio"];

/** A name in another script is that of another language. */
function scriptOf(text: string): string {
  const scripts = ["Han", "Cyrillic", "Arabic"];
  return scripts.find((script) => new RegExp(`\\p{Script=${script}}`, "u").test(text)) ?? "Latin";
}

function codeText(id: string): string {
  return id.startsWith("cmp-") ? id.toUpperCase().replace("-", " ") : id;
}

/** One thing has one name throughout the report. */
export const twoNames: Rule = {
  id: "two-names",
  category: "across",
  messages: { differs: "warning" },
  good: {
    lines: [
      ...projectList(["CMP 11", "Integrated Conference Services Platform", "Final"]),
      "",
      ...portfolio([
        "Integrated Conference Services Platform",
        "1,000",
        "400",
        "100",
        "500",
        "500",
        "50%",
      ]),
    ],
  },
  bad: {
    lines: [
      ...projectList(["CMP 11", "Integrated Conference Services Platform", "Final"]),
      "",
      ...portfolio([
        "Integrated Conference Services Platform (ICSP)",
        "1,000",
        "400",
        "100",
        "500",
        "500",
        "50%",
      ]),
    ],
  },
  check: ({ set }) => {
    const firstOf = new Map<string, { label: string; title: string }>();
    const rows = NAMED.flatMap((spec) =>
      set
        .find(spec)
        .flatMap((table) =>
          table.rows
            .filter(({ role, id, label }) => role === "item" && isListedCode(id) && label !== "")
            .map((row) => ({ table, row })),
        ),
    );
    const found = rows.flatMap(({ table, row }): Found[] => {
      const { label } = row;
      const before = firstOf.get(row.id);
      if (!before) {
        firstOf.set(row.id, { label, title: table.title });
        return [];
      }
      if (nameKey(before.label) === nameKey(label) || scriptOf(before.label) !== scriptOf(label))
        return [];
      return [
        {
          message: "differs",
          at: labelPlace(row),
          table: table.id,
          values: { code: codeText(row.id), elsewhere: quoted(before.title) },
          expected: before.label,
          found: label,
        },
      ];
    });
    return { looked: rows.length, found };
  },
};
