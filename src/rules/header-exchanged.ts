import { quoted } from "../model/text";
import { columnLabel } from "./labels";
import { headingPlace } from "./places";
import { receivingOffices } from "./examples";
import type { Found, Rule } from "./rule";

/** Headings stand over the figures that they name. */
export const headerExchanged: Rule = {
  id: "header-exchanged",
  category: "form",
  messages: { exchanged: "error", shifted: "error" },
  good: { lines: receivingOffices("1.0%") },
  bad: {
    lines: [
      "PCT applications at the top ten receiving offices",
      "Receiving office\t2020\t2021\t2022\t2023\t2024\tChange in 2024 from 2023 (%)\tShare in 2024 (%)",
      "China\t68,000\t69,000\t70,000\t69,500\t70,195\t50.0%\t1.0%",
      "Others\t70,000\t70,000\t70,000\t70,000\t70,195\t50.0%\t0.3%",
      "Total\t138,000\t139,000\t140,000\t139,500\t140,390\t100.0%\t0.6%",
    ],
  },
  check: ({ set }) => ({
    looked: set.all.filter(({ header }) => header !== undefined).length,
    found: set.all.flatMap((table) =>
      (table.remarks ?? []).flatMap(({ code, columns }): Found[] => {
        if (code === "headerMisnamed") return [];
        const [first = "", second = ""] = columns;
        const labels = columns.map((column) => columnLabel(table, column));
        return [
          {
            message: code === "headersExchanged" ? "exchanged" : "shifted",
            at: headingPlace(table, first),
            table: table.id,
            values: { headings: labels.map(quoted).join("; ") },
            ...(code === "headersExchanged"
              ? {
                  expected: quoted(labels[1] ?? ""),
                  found: quoted(labels[0] ?? ""),
                  fix: {
                    isCertain: true,
                    edits: [
                      { at: headingPlace(table, first), to: labels[1] ?? "" },
                      { at: headingPlace(table, second), to: labels[0] ?? "" },
                    ],
                  },
                }
              : {}),
          },
        ];
      }),
    ),
  }),
};
