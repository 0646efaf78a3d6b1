import { difference, input } from "../../src/calc/expression";
import { defaultFramework } from "../../src/framework/known";
import { share } from "../../src/functions/budget/share";
import { utilisation } from "../../src/functions/budget/utilisation";
import { readFigure } from "../../src/functions/kpi/read-figure";
import { transferCap } from "../../src/functions/transfers/transfer-cap";
import { checksOf } from "../../src/tables/checks";
import type { TableData } from "../../src/tables/data";
import { functionDefaults } from "../../src/tables/function-defaults";
import {
  columnAddsUp,
  columnIs,
  expressionOf,
  rowAddsUp,
  rowIs,
  sameAs,
  staysUnder,
  sumOf,
} from "../../src/tables/relations";
import { evaluate } from "../../src/tables/reproduce";
import type { RelationSpec, Role, TableSpec } from "../../src/tables/spec";
import { tableSet } from "../../src/tables/table-set";

type Line = readonly [id: string, role: Role, section: string | undefined, ...cells: string[]];

function tableOf(id: string, columns: readonly string[], lines: readonly Line[]): TableData {
  return {
    id,
    spec: id,
    document: "none",
    title: id,
    language: "en",
    unit: "count",
    columns: columns.map((column) => ({ id: column, label: column })),
    rows: lines.map(([row, role, section, ...cells], place) => ({
      id: row,
      label: row,
      role,
      ...(section === undefined ? {} : { section }),
      line: place + 1,
      cells,
    })),
  };
}

/** Counts, which are exact; their sums are worked out by hand. */
const TABLE = tableOf(
  "budget",
  ["plan", "spent", "left", "both"],
  [
    ["fees", "section", undefined, "", "", "", ""],
    ["pct", "item", "fees", "700", "350", "350", "1,050"],
    ["madrid", "item", "fees", "200", "90", "110", "290"],
    ["fees-subtotal", "subtotal", "fees", "900", "440", "460", "1,340"],
    ["other", "item", undefined, "100", "-", "100", "100"],
    ["total", "total", undefined, "1,000", "440", "560", "1,440"],
  ],
);

const ELSEWHERE = tableOf(
  "elsewhere",
  ["plan", "paid"],
  [
    ["pct", "item", undefined, "700", "350"],
    ["madrid", "item", undefined, "200", "91"],
  ],
);

const SPEC: TableSpec = {
  id: TABLE.id,
  layout: "grid",
  measure: "count",
  columns: TABLE.columns.map(({ id }) => ({ id, holds: "amount" })),
  rows: {
    from: "fixed",
    rows: TABLE.rows.map(({ id, role }) => ({ id, role })),
  },
  relations: [],
  place: "none",
};

/** Each checked cell with what its inputs give, and whether the printed figure agrees. */
function outcomes(relation: RelationSpec): unknown[] {
  const spec = { ...SPEC, relations: [relation] };
  const { checks } = checksOf(TABLE, spec, tableSet([TABLE, ELSEWHERE]));
  return checks.map((check) => {
    const figure = evaluate(check);
    if (!figure || "why" in figure) return figure;
    return [figure.row, figure.column, figure.recomputed, figure.withinRounding];
  });
}

test("a column is a custom function of other columns", () => {
  const relation = columnIs(
    "left",
    share,
    { part: "spent", whole: "plan" },
    { rows: ["total"], kind: "share", source: "none" },
  );
  expect(relation).toMatchObject({ id: "left", function: "SHARE", derives: true });
  // 440 ÷ 1,000, which 560 is not
  expect(outcomes(relation)).toEqual([["total", "left", 0.44, false]]);
});

test("a column may take an input from another row", () => {
  const relation = columnIs(
    "left",
    share,
    { part: "plan", whole: { row: "total", column: "plan" } },
    { rows: ["madrid"], kind: "share", source: "none" },
  );
  expect(outcomes(relation)).toEqual([["madrid", "left", 0.2, false]]);
});

test("a row adds up rows that are named", () => {
  const relation = rowAddsUp("total", ["fees-subtotal", "other"], {
    columns: ["plan", "spent"],
    source: "none",
  });
  expect(relation).toMatchObject({ id: "total", kind: "total", derives: true });
  expect(outcomes(relation)).toEqual([
    ["total", "plan", 1000, true],
    ["total", "spent", 440, true],
  ]);
});

test("a row adds up the rows of a role within a section", () => {
  const relation = rowAddsUp("fees-subtotal", "item", {
    kind: "subtotal",
    section: "fees",
    columns: ["plan"],
    source: "none",
  });
  expect(relation.kind).toBe("subtotal");
  expect(outcomes(relation)).toEqual([["fees-subtotal", "plan", 900, true]]);
});

test("a total of all items leaves subtotals and itself out", () => {
  const relation = rowAddsUp("total", "item", { columns: ["left"], source: "none" });
  // 350 + 110 + 100
  expect(outcomes(relation)).toEqual([["total", "left", 560, true]]);
});

test("a row is a signed sum of other rows", () => {
  const relation = rowIs(
    "other",
    difference(input("all"), input("fees")),
    { all: "total", fees: "fees-subtotal" },
    { kind: "balance", columns: ["plan", "left"], source: "none" },
  );
  expect(relation).toMatchObject({ id: "other", kind: "balance", derives: true });
  expect(outcomes(relation)).toEqual([
    ["other", "plan", 100, true],
    ["other", "left", 100, true],
  ]);
});

test("a column adds up other columns of its row", () => {
  const relation = columnAddsUp("both", ["plan", "spent"], {
    rows: "item",
    source: "none",
  });
  expect(outcomes(relation)).toEqual([
    ["pct", "both", 1050, true],
    ["madrid", "both", 290, true],
    ["other", "both", 100, true],
  ]);
});

test("cells are the same in another table, row by row; it only checks", () => {
  const relation = sameAs(
    "elsewhere",
    { rows: ["pct", "madrid"], columns: ["spent"] },
    { table: "elsewhere", column: "paid" },
    "none",
  );
  expect(relation).not.toHaveProperty("derives");
  expect(outcomes(relation)).toEqual([
    ["pct", "spent", 350, true],
    ["madrid", "spent", 91, false],
  ]);
});

test("a cell adds up what another table prints in parts; it only checks", () => {
  const relation = sumOf(
    "parts",
    { rows: ["fees-subtotal"], columns: ["plan"] },
    { table: "elsewhere", rows: ["pct", "madrid"] },
    "none",
  );
  expect(relation).not.toHaveProperty("derives");
  expect(outcomes(relation)).toEqual([["fees-subtotal", "plan", 900, true]]);
});

describe("a limit", () => {
  const cap = (columns: readonly string[]): RelationSpec =>
    staysUnder(
      "cap",
      { rows: ["madrid"], columns },
      transferCap,
      { receivingAppropriation: "plan", totalBudget: { row: "total", column: "plan" } },
      "none",
    );

  test("holds for what lies below or above it", () => {
    // the higher of 5 % of 200 and 1 % of 1,000
    expect(outcomes(cap(["spent"]))).toEqual([["madrid", "spent", 10, false]]);
    const below = tableOf(
      "budget",
      ["plan", "spent"],
      [
        ["madrid", "item", undefined, "200", "9"],
        ["total", "total", undefined, "1,000", "9"],
      ],
    );
    const spec = { ...SPEC, relations: [cap(["spent"])] };
    const [check] = checksOf(below, spec, tableSet([below])).checks;
    expect(check && evaluate(check)).toMatchObject({ recomputed: 10, withinRounding: true });
  });

  test("takes what the formula leaves out from the framework", () => {
    const { sectorRate, totalRate } = defaultFramework().transferRule;
    expect(functionDefaults(cap(["spent"]))).toEqual({ sectorRate, totalRate });
  });
});

test("a function without optional arguments has no defaults", () => {
  const relation = columnIs(
    "left",
    utilisation,
    { expenditure: "spent", budget: "plan" },
    { kind: "share", source: "none" },
  );
  expect(functionDefaults(relation)).toEqual({});
});

test("a function that is not written as an expression derives no cell", () => {
  expect(() => expressionOf(readFigure)).toThrow("READFIGURE");
});
