import type { TableData } from "../tables/data";
import { typedCell } from "../tables/figure";
import { columnSpec, specOf } from "../tables/table-set";
import { columnWording } from "../tables/wordings";
import { columnLabel } from "./labels";
import { headingPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

const DIFFERENCE =
  /差异|difference|diff\u00e9rence|\u00e9cart|diferencia|разниц|отклонени|الفرق|فرق/iu;

function misnamed(table: TableData): Found[] {
  const wrong = (table.remarks ?? []).filter(({ code }) => code === "headerMisnamed");
  return wrong.flatMap(({ columns }) =>
    columns.map((column) => {
      const spec = specOf(table.spec);
      const right = spec && columnWording(spec, column)?.[table.language]?.[0];
      const at = headingPlace(table, column);
      return {
        message: "misnamed",
        at,
        table: table.id,
        found: columnLabel(table, column),
        ...(right === undefined || right.includes("{")
          ? {}
          : { expected: right, fix: { isCertain: true, edits: [{ at, to: right }] } }),
      };
    }),
  );
}

/** A column of shares under a heading that promises a difference. */
function differences(table: TableData): Found[] {
  const spec = specOf(table.spec);
  return table.columns.flatMap(({ id, label }, at): Found[] => {
    const isShare = spec && columnSpec(spec, id)?.holds === "share";
    const holdsPercent = table.rows.some(
      ({ cells }) => typedCell(cells[at] ?? "", "share").kind === "number",
    );
    if (!isShare || !holdsPercent || !DIFFERENCE.test(label)) return [];
    return [
      {
        message: "differenceHoldsShares",
        at: headingPlace(table, id),
        table: table.id,
        found: label,
      },
    ];
  });
}

/** A heading names what its column holds. */
export const headerMisnamed: Rule = {
  id: "header-misnamed",
  category: "form",
  messages: { misnamed: "warning", differenceHoldsShares: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: [
      "Key financial data, 2024 (in millions of Swiss francs)",
      "Key financial data\t2024/25 Program of Work and Budget\t2024 actual\tDifference between 2024 actual and the Program of Work and Budget",
      "Total revenue after IPSAS adjustments\t972.6\t487.6\t50%",
      "Personnel expenditure\t512.2\t225.9\t44%",
    ],
  },
  check: ({ set }) => {
    const tables = set.all.filter(({ header }) => header !== undefined);
    return {
      looked: tables.reduce((sum, { columns }) => sum + columns.length, 0),
      found: tables.flatMap((table) => [...misnamed(table), ...differences(table)]),
    };
  },
};
