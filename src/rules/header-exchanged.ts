import { quoted } from "../model/text";
import type { TableData } from "../tables/data";
import { explainedBy } from "./explained";
import { columnLabel } from "./labels";
import { measurementsExchanged } from "./measurements-exchanged";
import { headingPlace, headingText } from "./places";
import { receivingOffices } from "./examples";
import type { Found, Rule } from "./rule";

/** Two relations may agree by chance. */
const CERTAIN_FROM = 3;

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
  check: (context) => ({
    looked: context.set.all.filter(({ header }) => header !== undefined).length,
    found: [
      ...context.set.all.flatMap(remarked),
      ...explainedBy("columns", context).map(({ table, columns, figures }) =>
        exchanged(table, columns, figures.length >= CERTAIN_FROM),
      ),
      ...[...measurementsExchanged(context)].map((table) =>
        exchanged(table, ["baseline", "target"], true),
      ),
    ],
  }),
};

/** What was settled while the table was read. */
function remarked(table: TableData): readonly Found[] {
  return (table.remarks ?? []).flatMap(({ code, columns }): Found[] => {
    if (code === "headerMisnamed") return [];
    if (code === "headersExchanged") return [exchanged(table, columns, true)];
    return [
      {
        message: "shifted",
        at: headingPlace(table, columns[0] ?? ""),
        table: table.id,
        values: { headings: headingsOf(table, columns) },
      },
    ];
  });
}

function exchanged(table: TableData, columns: readonly string[], isCertain: boolean): Found {
  const [first = "", second = ""] = columns;
  const [one, other] = [headingText(table, first), headingText(table, second)];
  return {
    message: "exchanged",
    at: headingPlace(table, first),
    table: table.id,
    values: { headings: headingsOf(table, columns) },
    expected: quoted(other),
    found: quoted(one),
    fix: {
      isCertain,
      edits: [
        { at: headingPlace(table, first), to: other },
        { at: headingPlace(table, second), to: one },
      ],
    },
  };
}

function headingsOf(table: TableData, columns: readonly string[]): string {
  return columns.map((column) => quoted(columnLabel(table, column))).join("; ");
}
