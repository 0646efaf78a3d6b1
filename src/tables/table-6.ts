import {
  BUDGET_AMOUNTS,
  BUDGET_COLUMNS,
  UTILISATION_COLUMN,
  utilisationOfBudget,
} from "./budget-columns";
import { rowAddsUp, sameAs, sumOf } from "./relations";
import type { RelationSpec, RowSpec, TableSpec } from "./spec";
import { TRANSFERS_AS_OF } from "./transfers-as-of";

/** The groups of non-personnel costs with their categories; financial costs have none of their own. */
const GROUPS: readonly (readonly [group: string, categories: readonly string[]])[] = [
  ["interns-and-fellowships", ["internships", "fellowships"]],
  ["travel-training-grants", ["staff-missions", "third-party-travel"]],
  [
    "contractual-services",
    ["conferences", "publishing", "individual-contractual-services", "other-contractual-services"],
  ],
  ["finance-costs", []],
  [
    "operating-expenses",
    ["premises-and-maintenance", "communication", "representation-and-other", "un-joint-services"],
  ],
  ["equipment-and-supplies", ["furniture-and-equipment", "supplies-and-materials"]],
];

const PERSONNEL = ["posts", "temporary-staff", "other-staff-costs"];

function groupRows([group, categories]: (typeof GROUPS)[number]): RowSpec[] {
  return [
    { id: group, role: "section", section: "non-personnel" },
    ...categories.map((id): RowSpec => ({ id, role: "item", section: group })),
    { id: `${group}-subtotal`, role: "subtotal", section: group, wording: "subtotal" },
  ];
}

/** A part's figures without and with what is not allocated. */
function closingRows(part: "personnel" | "non-personnel"): RowSpec[] {
  return [
    { id: `${part}-subtotal`, role: "subtotal", section: part },
    { id: `${part}-unallocated`, role: "item", section: part },
    { id: `${part}-total`, role: "total", section: part },
  ];
}

const AMOUNTS = { columns: BUDGET_AMOUNTS, source: "Table 6" };

function subtotal(row: string, parts: readonly string[]): RelationSpec {
  return rowAddsUp(row, parts, { kind: "subtotal", ...AMOUNTS });
}

/** What the sectors print of a cost category; what is not allocated is in no sector. */
function overSectors(row: string, category: string): RelationSpec {
  return sumOf(
    `${row}-sector-costs`,
    { rows: [row], columns: BUDGET_AMOUNTS },
    { table: "sector-costs", parameters: { sector: "*" }, row: category },
    "Part III, budget and expenditure by personnel and non-personnel of every sector",
  );
}

/** Budget and expenditure by cost category: personnel (A) and, in groups, non-personnel (B). */
export const table6: TableSpec = {
  id: "table-6",
  layout: "grid",
  measure: "kCHF",
  columns: [...BUDGET_COLUMNS, UTILISATION_COLUMN],
  rows: {
    from: "fixed",
    rows: [
      { id: "personnel", role: "section" },
      ...PERSONNEL.map((id): RowSpec => ({ id, role: "item", section: "personnel" })),
      ...closingRows("personnel"),
      { id: "non-personnel", role: "section" },
      ...GROUPS.flatMap(groupRows),
      ...closingRows("non-personnel"),
      { id: "total", role: "total" },
    ],
  },
  relations: [
    utilisationOfBudget("Table 6, note 2"),
    subtotal("personnel-subtotal", PERSONNEL),
    ...GROUPS.filter(([, categories]) => categories.length > 0).map(([group, categories]) =>
      subtotal(`${group}-subtotal`, categories),
    ),
    subtotal(
      "non-personnel-subtotal",
      GROUPS.map(([group]) => `${group}-subtotal`),
    ),
    rowAddsUp("personnel-total", ["personnel-subtotal", "personnel-unallocated"], AMOUNTS),
    rowAddsUp(
      "non-personnel-total",
      ["non-personnel-subtotal", "non-personnel-unallocated"],
      AMOUNTS,
    ),
    rowAddsUp("total", ["personnel-total", "non-personnel-total"], AMOUNTS),
    sameAs(
      "total-table-4",
      { rows: ["total"], columns: BUDGET_AMOUNTS },
      { table: "table-4" },
      "Table 4, total",
    ),
    overSectors("personnel-subtotal", "personnel"),
    overSectors("non-personnel-subtotal", "non-personnel"),
  ],
  place: "Table 6",
  asOf: TRANSFERS_AS_OF,
};
