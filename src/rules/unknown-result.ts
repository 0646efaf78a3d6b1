import { quoted } from "../model/text";
import type { RowData, TableData } from "../tables/data";
import { isOfResults } from "./of-results";
import { labelPlace } from "./places";
import { resultsOfSector } from "./examples";
import type { Found, Rule } from "./rule";

/** "3.9 …": what looks like an expected result, and is none that is known. */
const LOOKS_LIKE_RESULT = /^(?:\p{L}+\s*)?\d\.\d(?!\d|-)[\s.:：]*\p{L}/u;

/** Rows of indicators that are nothing but a heading of a result that is unknown. */
function printedIndicatorsWithCode(
  tables: readonly TableData[],
): { readonly table: TableData; readonly row: RowData }[] {
  return tables.flatMap((table) =>
    table.rows
      .filter(
        ({ role, label, cells }) =>
          role !== "section" &&
          LOOKS_LIKE_RESULT.test(label) &&
          cells.every((cell) => cell.trim() === ""),
      )
      .map((row) => ({ table, row })),
  );
}

/** Every expected result is one of the framework. */
export const unknownResult: Rule = {
  id: "unknown-result",
  category: "framework",
  messages: { unknown: "error" },
  good: {
    lines: resultsOfSector(
      "Patents and Technology",
      [
        "2.1 Development of balanced and effective international normative frameworks for IP",
        "7,855",
        "8,013",
        "3,423",
      ],
      ["Total", "7,855", "8,013", "3,423"],
    ),
  },
  bad: {
    lines: resultsOfSector(
      "Patents and Technology",
      [
        "2.1 Development of balanced and effective international normative frameworks for IP",
        "7,855",
        "8,013",
        "3,423",
      ],
      ["2.9 International cooperation on matters of quality", "1,000", "1,000", "400"],
      ["Total", "8,855", "9,013", "3,823"],
    ),
  },
  check: ({ unplaced, set }) => {
    const ofResults = unplaced.filter(
      ({ about }) => about?.code === "unknownRow" && isOfResults(about.table ?? ""),
    );
    const known = set.all
      .filter(({ id }) => isOfResults(id))
      .flatMap(({ rows }) => rows.filter(({ role }) => role === "item"));
    const titles = printedIndicatorsWithCode(set.find("pillar-kpis"));
    return {
      looked: ofResults.length + known.length + titles.length,
      found: [
        ...ofResults.map((row): Found => ({
          message: "unknown",
          at: { line: row.line, column: row.about?.column ?? 0 },
          ...(row.about?.table === undefined ? {} : { table: row.about.table }),
          found: quoted(row.text.split(" | ").find((cell) => cell.trim() !== "") ?? ""),
        })),
        ...titles.map(({ table, row }): Found => ({
          message: "unknown",
          at: labelPlace(row),
          table: table.id,
          found: quoted(row.label),
        })),
      ],
    };
  },
};
