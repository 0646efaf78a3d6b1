import { quoted } from "../model/text";
import { LISTS } from "../tables/lists";
import { isListedCode } from "./listed-code";
import { labelPlace, tablePlace } from "./places";
import { together } from "./rule";
import { fundList } from "./examples";
import type { Found, Rule } from "./rule";

/** What is listed has its report, and what reports is listed. */
export const listedOnce: Rule = {
  id: "listed-once",
  category: "across",
  messages: { noReport: "warning", notListed: "warning", noStatement: "warning" },
  good: {
    lines: [
      ...fundList(["Australia", "Regional and National Development"]),
      "",
      "fund-performance.WAUS4 · en · WO/PBC/38/3",
      "Performance indicator\tMain achievements in 2024\tBeneficiary countries",
      "4.3 Increased IP knowledge and skills in all Member States\t\t",
      "Training of examiners\tTwo courses were held\t40 examiners",
    ],
  },
  bad: {
    lines: [
      ...fundList(
        ["Australia", "Regional and National Development"],
        ["Mexico", "Regional and National Development"],
      ),
      "",
      "fund-performance.WAUS4 · en · WO/PBC/38/3",
      "Performance indicator\tMain achievements in 2024\tBeneficiary countries",
      "4.3 Increased IP knowledge and skills in all Member States\t\t",
      "Training of examiners\tTwo courses were held\t40 examiners",
    ],
  },
  check: ({ set }) => {
    const outcomes = LISTS.map(({ list, report, parameter, statement }) => {
      const lists = set.find(list);
      const reports = set.find(report);
      const statements = set.find(statement);
      if (lists.length === 0 || reports.length === 0) return { looked: 0, found: [] };
      const listed = lists.flatMap((table) =>
        table.rows
          .filter(({ role, id }) => role === "item" && isListedCode(id))
          .map((row) => ({ table, row })),
      );
      const reporting = new Set(reports.map(({ parameters }) => parameters?.[parameter]));
      const stated = new Set(statements.flatMap(({ rows }) => rows.map(({ id }) => id)));
      const codes = new Set(listed.map(({ row }) => row.id));
      const found = [
        ...listed.flatMap(({ table, row }): Found[] => {
          const message = !reporting.has(row.id)
            ? "noReport"
            : statements.length > 0 && !stated.has(row.id)
              ? "noStatement"
              : undefined;
          if (message === undefined) return [];
          return [
            { message, at: labelPlace(row), table: table.id, values: { name: quoted(row.label) } },
          ];
        }),
        ...reports
          .filter(({ parameters }) => isListedCode(parameters?.[parameter] ?? ""))
          .filter(({ parameters }) => !codes.has(parameters?.[parameter] ?? ""))
          .map((table): Found => ({
            message: "notListed",
            at: tablePlace(table),
            table: table.id,
            values: { name: quoted(table.parameters?.[parameter] ?? "") },
          })),
      ];
      return { looked: listed.length + reports.length, found };
    });
    return together(outcomes);
  },
};
