import { rowAddsUp, sameAs } from "./relations";
import type { TableSpec } from "./spec";

const PILLARS = ["1", "2", "3", "4", "foundation"];
const EXPENDITURE = ["expenditure"];

/**
 * Expenditure by expected result under its strategic pillar: a chart of boxes, not a table.
 *
 * How it is printed: the first line names the four pillars, one in each cell. In the line below,
 * each cell holds all results of its pillar in prose, every one as number, name and expenditure
 * ("2.1 … 13,528 2.2 … 9,928"), and in the third the pillar's total behind a colon. The foundation
 * follows across all columns: its name, then one cell for each result, then its total. The total
 * stands in a paragraph of its own, with the unit between its name and the colon.
 *
 * As a table it has a row for each result, with its pillar's id as section, a row for each pillar's
 * total, called by the pillar's id, and the total.
 */
export const resultsChart: TableSpec = {
  id: "results-chart",
  layout: "card",
  measure: "kCHF",
  columns: [{ id: "expenditure", holds: "amount" }],
  rows: {
    from: "results",
    sectionedBy: "pillar",
    then: [
      ...PILLARS.map((id) => ({ id, role: "subtotal" as const })),
      { id: "total", role: "total" },
    ],
  },
  relations: [
    ...PILLARS.map((pillar) => ({
      ...rowAddsUp(pillar, "item", {
        kind: "subtotal",
        section: pillar,
        columns: EXPENDITURE,
        source: "Chart of expenditure by strategic pillar, total of the pillar",
      }),
      id: `pillar-${pillar}`,
    })),
    rowAddsUp("total", "subtotal", {
      columns: EXPENDITURE,
      source: "Chart of expenditure by strategic pillar, total",
    }),
    sameAs(
      "table-5",
      { except: PILLARS },
      { table: "table-5", column: "total" },
      "Table 5, last column",
    ),
  ],
  place: "Chart of expenditure by strategic pillar, before Table 4",
};
