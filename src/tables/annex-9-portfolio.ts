import { balance } from "../functions/budget/balance";
import { utilisation } from "../functions/budget/utilisation";
import { columnAddsUp, columnIs, rowAddsUp, sameAs } from "./relations";
import type { ColumnSpec, RelationSpec, RowSpec, TableSpec } from "./spec";

const PLACE = "Annex IX, statement of projects";

const AMOUNTS: readonly ColumnSpec[] = [
  { id: "projectBudget", holds: "amount" },
  { id: "expenditureToPreviousYear", holds: "amount", group: "spending" },
  { id: "expenditure", holds: "amount", group: "spending" },
  { id: "totalExpenditure", holds: "amount", group: "spending" },
  { id: "balance", holds: "amount" },
];

const AMOUNT_IDS = AMOUNTS.map(({ id }) => id);

/** What the projects are for: the statement has a section for each. */
const SECTIONS = ["ict-projects", "building-projects", "security-projects"];

function subtotalOf(section: string): string {
  return `${section}-subtotal`;
}

/** The projects themselves are open: they stand between a section's heading and its subtotal. */
function sectionRows(section: string): RowSpec[] {
  return [
    { id: section, role: "section" },
    { id: subtotalOf(section), role: "subtotal", section, wording: "subtotal" },
  ];
}

/** The Capital Master Plan's projects: budget, expenditure up to the year and in it, what is left. */
export const annex9Portfolio: TableSpec = {
  id: "annex-9-portfolio",
  layout: "grid",
  measure: "kCHF",
  columns: [...AMOUNTS, { id: "utilisation", holds: "share" }],
  rows: {
    from: "open",
    then: [...SECTIONS.flatMap(sectionRows), { id: "total", role: "total" }],
  },
  relations: [
    columnAddsUp("totalExpenditure", ["expenditureToPreviousYear", "expenditure"], {
      source: PLACE,
    }),
    columnIs(
      "balance",
      balance,
      { expenditure: "totalExpenditure", budget: "projectBudget" },
      { kind: "balance", source: PLACE },
    ),
    columnIs(
      "utilisation",
      utilisation,
      { expenditure: "totalExpenditure", budget: "projectBudget" },
      { kind: "share", source: PLACE },
    ),
    ...SECTIONS.map((section) =>
      rowAddsUp(subtotalOf(section), "item", {
        kind: "subtotal",
        columns: AMOUNT_IDS,
        section,
        source: PLACE,
      }),
    ),
    rowAddsUp("total", "subtotal", { columns: AMOUNT_IDS, source: PLACE }),
    inDeliverables("projectBudget", "projectBudget"),
    inDeliverables("totalExpenditure", "expenditure"),
  ],
  place: PLACE,
};

/** What a project's deliverables add up to, in the projects whose reports print them. */
function inDeliverables(column: string, other: string): RelationSpec {
  return sameAs(
    `${column}-deliverables`,
    { rows: "item", columns: [column] },
    {
      table: "project-deliverables",
      parameters: { project: "$row" },
      row: "total",
      column: other,
    },
    "Annex IX, reports of the projects: use of resources, total",
  );
}
