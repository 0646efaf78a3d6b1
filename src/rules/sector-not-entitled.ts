import type { Framework } from "../framework/framework";
import type { TableData } from "../tables/data";
import { typedCell } from "../tables/figure";
import { table5 } from "../tables/table-5";
import { cellUnder, labelPlace, tablePlace } from "./places";
import { resultsOfSector } from "./examples";
import type { Found, Rule } from "./rule";

function isFigure(cell: string): boolean {
  const { kind, value } = typedCell(cell);
  return kind === "number" && value !== 0;
}

/** A sector reports on the expected results that it contributes to. */
export const sectorNotEntitled: Rule = {
  id: "sector-not-entitled",
  category: "framework",
  messages: { notEntitled: "error", missing: "warning" },
  good: {
    lines: resultsOfSector(
      "Infrastructure and Platforms",
      [
        "2.1 Development of balanced and effective international normative frameworks for IP",
        "7,855",
        "8,013",
        "3,423",
      ],
      [
        "2.2 WIPO brings together the international community to proactively address emerging issues and policy challenges at the global level relating to IP, innovation and creativity",
        "1,854",
        "2,213",
        "725",
      ],
      [
        "3.1 Wider and more effective use of WIPO's global IP systems, services, knowledge and data",
        "10,029",
        "9,231",
        "4,096",
      ],
      [
        "3.2 Improved productivity and service quality of WIPO's global IP systems, services, knowledge and data",
        "6,591",
        "7,487",
        "3,411",
      ],
      ["4.5 Enhanced IP infrastructure for IP Offices", "15,481", "15,796", "6,974"],
      ["Total", "41,810", "42,741", "18,629"],
    ),
  },
  bad: {
    lines: resultsOfSector(
      "Infrastructure and Platforms",
      [
        "2.1 Development of balanced and effective international normative frameworks for IP",
        "7,855",
        "8,013",
        "3,423",
      ],
      [
        "2.3 International dialogue and cooperation on Building Respect for IP",
        "1,854",
        "2,213",
        "725",
      ],
      ["Total", "9,709", "10,226", "4,148"],
    ),
  },
  check: ({ framework, set }) => {
    const matrices = set.find(table5.id);
    const pages = set.find("sector-results").flatMap((table) => {
      const sector = framework.sectors.find(({ id }) => id === table.parameters?.sector);
      return sector ? [{ table, sector }] : [];
    });
    const looked = [...pages.map(({ table }) => table), ...matrices].reduce(
      (sum, { rows }) => sum + rows.length,
      0,
    );
    const found = pages.flatMap(({ table, sector }): Found[] => {
      const rows = table.rows.filter(({ role }) => role === "item");
      const there = new Set(rows.map(({ id }) => id));
      const name = sector.names[table.language]?.text ?? sector.id;
      return [
        ...rows
          .filter(({ id, cells }) => !sector.results.includes(id) && cells.some(isFigure))
          .map((row): Found => ({
            message: "notEntitled",
            at: labelPlace(row),
            table: table.id,
            values: { sector: name },
            expected: sector.results.join(", "),
            found: row.id,
          })),
        ...sector.results
          .filter((result) => !there.has(result))
          .map((result): Found => ({
            message: "missing",
            at: tablePlace(table),
            table: table.id,
            values: { sector: name },
            expected: result,
          })),
      ];
    });
    return { looked, found: [...found, ...matrices.flatMap((one) => inMatrix(one, framework))] };
  },
};

/** What sectors spent for results, in one table: that a figure is missing there may be right. */
function inMatrix(table: TableData, { sectors, results }: Framework): readonly Found[] {
  const rows = table.rows.filter(({ id }) => results.some((result) => result.id === id));
  return rows.flatMap((row) =>
    sectors.flatMap((sector): Found[] => {
      const at = table.columns.findIndex(({ id }) => id === sector.id);
      const text = row.cells[at] ?? "";
      if (at < 0 || sector.results.includes(row.id) || !isFigure(text)) return [];
      return [
        {
          message: "notEntitled",
          at: cellUnder(table, row, sector.id),
          table: table.id,
          values: { sector: sector.names[table.language]?.text ?? sector.id },
          expected: sector.results.join(", "),
          found: row.id,
        },
      ];
    }),
  );
}
