import { quoted } from "../model/text";
import type { RowData } from "../tables/data";
import { indicatorUnderWrongResult } from "./indicator-under-wrong-result";
import { isResultHeading } from "./kpi-rows";
import { isOfResults } from "./of-results";
import { labelPlace } from "./places";
import { resultsOfSector } from "./examples";
import type { Found, Rule } from "./rule";
import { wrongHeadings } from "./wrong-headings";

/** Every expected result is one of the framework. */
export const unknownResult: Rule = {
  id: "unknown-result",
  category: "framework",
  messages: { unknown: "error", otherPillar: "error" },
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
  check: (context) => {
    const { unplaced, set, framework } = context;
    // of a group that measures another result as a whole, the heading is told with its code
    const isTold = (row: RowData): boolean =>
      context.runs(indicatorUnderWrongResult.id) && wrongHeadings(context).has(row);
    const ofResults = unplaced.filter(
      ({ about }) => about?.code === "unknownRow" && isOfResults(about.table ?? ""),
    );
    const known = set.all
      .filter(({ id }) => isOfResults(id))
      .flatMap(({ rows }) => rows.filter(({ role }) => role === "item"));
    const titles = set
      .find("pillar-kpis")
      .flatMap((table) => table.rows.filter(isResultHeading).map((row) => ({ table, row })));
    const headings = set
      .find("pillar-kpis")
      .flatMap((table) =>
        table.rows.filter(({ role }) => role === "section").map((row) => ({ table, row })),
      );
    const pillarOf = new Map(framework.results.map(({ id, pillar }) => [id, pillar]));
    return {
      looked: ofResults.length + known.length + titles.length + headings.length,
      found: [
        ...headings
          .filter(({ row }) => !isTold(row))
          .filter(({ table, row }) => {
            const pillar = pillarOf.get(row.id);
            return pillar !== undefined && pillar !== table.parameters?.pillar;
          })
          .map(({ table, row }): Found => ({
            message: "otherPillar",
            at: labelPlace(row),
            table: table.id,
            found: quoted(row.label),
          })),
        ...ofResults.map((row): Found => ({
          message: "unknown",
          at: { line: row.line, column: row.about?.column ?? 0 },
          ...(row.about?.table === undefined ? {} : { table: row.about.table }),
          found: quoted(row.text.split(" | ").find((cell) => cell.trim() !== "") ?? ""),
        })),
        ...titles
          .filter(({ row }) => !isTold(row))
          .map(({ table, row }): Found => ({
            message: "unknown",
            at: labelPlace(row),
            table: table.id,
            found: quoted(row.label),
          })),
      ],
    };
  },
};
