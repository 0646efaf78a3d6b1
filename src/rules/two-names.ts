import { nameKey, quoted } from "../model/text";
import { labelPlace, textUnder } from "./places";
import { portfolio, projectList } from "./examples";
import type { Found, Rule } from "./rule";

/** The tables that list funds and projects, the one whose names the others are held against first. */
const NAMED: readonly { readonly spec: string; readonly column?: string }[] = [
  { spec: "annex-8-list" },
  { spec: "annex-8-statement" },
  { spec: "annex-9-list" },
  { spec: "annex-9-portfolio" },
];
/** What has a code of its own: a fund, a project. Other rows are counted, and are not the same. */
const CODE = /^(?:W[A-Z_][A-Z0-9]{2,4}|cmp-\d+)$/u;

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
  source:
    "A fund or a project is known by its code; its name should be the same wherever it is listed.",
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
    const rows = NAMED.flatMap(({ spec, column }) =>
      set.find(spec).flatMap((table) =>
        table.rows
          .filter(({ role }) => role === "item")
          .map((row) => ({
            table,
            row,
            label: column === undefined ? row.label : textUnder(table, row, column) || row.label,
          })),
      ),
    );
    const found = rows.flatMap(({ table, row, label }): Found[] => {
      const key = nameKey(label);
      if (key === "" || !CODE.test(row.id)) return [];
      const before = firstOf.get(row.id);
      if (!before) {
        firstOf.set(row.id, { label, title: table.title });
        return [];
      }
      if (nameKey(before.label) === key || scriptOf(before.label) !== scriptOf(label)) return [];
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
