import { shippedSet } from "../../scripts/report/table-set";
import { readStatements } from "../../src/recognise/statements";
import { projectRecurrentCost } from "../../src/tables/project-recurrent-cost";
import { reproduce } from "../../src/tables/reproduce";
import { rowOf, tableSet, type TableSet } from "../../src/tables/table-set";
import type { TableData } from "../../src/tables/data";

const set = shippedSet("wpr-2024");

function cell(table: TableData | undefined, row: string, column: string): string | undefined {
  const at = table?.columns.findIndex(({ id }) => id === column) ?? -1;
  return table && rowOf(table, row)?.cells[at];
}

/** The relations of a table that its figures break, and all that were looked at. */
function outcomes(of: TableSet, table: string): { broken: string[]; looked: string[] } {
  const own = reproduce(of).figures.filter((figure) => figure.table === table);
  const told = own.map(({ row, relation }) => `${row} ${relation}`);
  return { broken: told.filter((_, at) => own[at]?.withinRounding !== true), looked: told };
}

/** The set with one cell of a table printed otherwise. */
function withCell(table: string, row: string, column: string, printed: string): TableSet {
  return tableSet(
    set.all.map((data) => {
      if (data.id !== table) return data;
      const at = data.columns.findIndex(({ id }) => id === column);
      return {
        ...data,
        rows: data.rows.map((one) =>
          one.id === row
            ? { ...one, cells: one.cells.map((old, place) => (place === at ? printed : old)) }
            : one,
        ),
      };
    }),
  );
}

describe("the statement of projects", () => {
  const [statement] = set.find("annex-9-portfolio");

  // 69,082 = 7,531 + 9,945 + 6,000 + 10,950 + 2,750 + 930 + 3,001 + 250 + 825 + 2,900 + 21,500
  // + 1,500 + 1,000; 80,818 = 69,082 + 10,839 + 897
  test("adds up by section and in all, to the last digit or within the rounding of its parts", () => {
    const { broken, looked } = outcomes(set, "annex-9-portfolio");
    expect(broken).toEqual([]);
    // five amounts in three subtotals and the total
    expect(looked.filter((text) => /subtotal$|^total total$/.test(text))).toHaveLength(20);
  });

  test("its rows are called by the projects' numbers, where the report tells them", () => {
    const byNumber = statement?.rows.filter(({ id }) => id.startsWith("cmp-")) ?? [];
    expect(byNumber.map(({ id, line }) => `${id} ${line}`)).toEqual([
      "cmp-36 2562",
      "cmp-41 2563",
      "cmp-10 2564",
      "cmp-42 2565",
      "cmp-37 2566",
      "cmp-11 2567",
      "cmp-25 2569",
      "cmp-31 2570",
      "cmp-39 2571",
      "cmp-38 2573",
      "cmp-40 2574",
      "cmp-35 2580",
    ]);
  });

  test("agrees with what the projects' own reports print", () => {
    const { looked } = outcomes(set, "annex-9-portfolio");
    expect(looked.filter((text) => text.endsWith("-deliverables"))).toEqual([
      "cmp-36 projectBudget-deliverables",
      "cmp-10 projectBudget-deliverables",
      "cmp-36 totalExpenditure-deliverables",
      "cmp-41 totalExpenditure-deliverables",
      "cmp-10 totalExpenditure-deliverables",
    ]);
  });

  test("a project's budget that was changed breaks section, balance, share and its own report", () => {
    const changed = withCell("annex-9-portfolio", "cmp-10", "projectBudget", "6,200");
    expect(outcomes(changed, "annex-9-portfolio").broken.sort()).toEqual([
      "cmp-10 balance",
      "cmp-10 projectBudget-deliverables",
      "cmp-10 utilisation",
      "ict-projects-subtotal ict-projects-subtotal",
    ]);
  });
});

describe("the deliverables of projects", () => {
  const tables = set.find("project-deliverables");

  test("all add up and are used as printed", () => {
    const broken = tables.flatMap(({ id }) => outcomes(set, id).broken);
    expect(tables.map(({ parameters }) => parameters?.project)).toEqual([
      "cmp-10",
      "cmp-36",
      "cmp-41",
    ]);
    expect(broken).toEqual([]);
  });

  // 422,980 / 369,777 = 1.14387…
  test("more may be spent than was planned: line 3070", () => {
    const [, table] = tables;
    const row = table?.rows.find(({ line }) => line === 3070)?.id ?? "";
    expect(table && cell(table, row, "utilisation")).toBe("114%");
  });

  // 1,345,826 / 2,211,000 = 0.60869…, which is 61 %: the amounts are the budget and what was spent
  test("where a header is lost, kind and relation tell which columns are there: line 3322", () => {
    const table = tables.at(-1);
    expect(table?.columns.map(({ id }) => id)).toEqual([
      "adjustedBudget",
      "expenditure",
      "utilisation",
      "progress",
    ]);
    expect(table?.remarks?.map(({ code }) => code)).toEqual(["headersShifted"]);
  });
});

describe("figures that a project's report tells in sentences", () => {
  test("belong to the project whose heading stands above", () => {
    const told = ["project-recurrent-cost", "project-remaining-balance"].flatMap((spec) =>
      set
        .find(spec)
        .flatMap(({ id, rows }) => rows.map((row) => `${id} ${row.id}: ${row.cells[0]}`)),
    );
    expect(told).toEqual([
      "project-recurrent-cost.cmp-10 cloud-hosting: 60,000",
      "project-recurrent-cost.cmp-31 licences-and-support: 190,000",
      "project-recurrent-cost.cmp-31 technical-support: 200,000",
      "project-remaining-balance.cmp-10 returned-to-surplus: 70,508.09",
      "project-remaining-balance.cmp-31 returned-to-surplus: 120,661.87",
    ]);
  });

  test("without a heading they are nobody's", () => {
    const text = "Licences and support: 12,500 Swiss francs";
    const period = { biennium: { firstYear: 2024 }, point: "mid-term" } as const;
    const read = (context: { project?: string }): TableData[] =>
      readStatements(
        projectRecurrentCost,
        [{ kind: "paragraph", text, line: 1, context }],
        "a report",
        period,
      );
    expect(read({})).toEqual([]);
    const [table] = read({ project: "cmp-12" });
    expect(table?.id).toBe("project-recurrent-cost.cmp-12");
    expect(table && cell(table, "licences-and-support", "cost")).toBe("12,500");
  });

  // 6,000,000 − 5,929,492 = 70,508; the statement prints 71 and 121 thousand
  test("what remains is the budget without the expenditure", () => {
    const looked = set
      .find("project-remaining-balance")
      .flatMap(({ id }) => outcomes(set, id).looked.map((text) => `${id} ${text}`));
    expect(looked).toEqual([
      "project-remaining-balance.cmp-10 returned-to-surplus deliverables",
      "project-remaining-balance.cmp-10 returned-to-surplus portfolio",
      "project-remaining-balance.cmp-31 returned-to-surplus portfolio",
    ]);
    const changed = withCell(
      "project-remaining-balance.cmp-31",
      "returned-to-surplus",
      "balance",
      "122,661.87",
    );
    expect(outcomes(changed, "project-remaining-balance.cmp-31").broken).toHaveLength(1);
  });
});

describe("tables that are printed without a header", () => {
  test("the list of projects, line by line", () => {
    const [list] = set.find("annex-9-list");
    expect(list?.rows.map(({ id, line }) => `${id} ${line}`).join()).toBe(
      [10, 11, 25, 31, 35, 36, 37, 38, 39, 40, 41]
        .map((number, at) => `cmp-${number} ${2543 + at}`)
        .join(),
    );
    expect(list?.rows.filter(({ cells }) => cells[1] === "完成报告").map(({ id }) => id)).toEqual([
      "cmp-10",
      "cmp-31",
    ]);
  });

  test("the key of the risk tables, its pairs side by side in one line", () => {
    const [keys] = set.find("appendix-a-keys");
    expect(keys?.rows.map(({ id, line, cells }) => [id, line, ...cells])).toEqual([
      ["positive", 3392, "↗"],
      ["negative", 3392, "↘"],
      ["none", 3392, "→"],
    ]);
  });
});

describe("the rating scale", () => {
  test("has its signs and the threshold on both sides", () => {
    const [scale] = set.find("appendix-a-scale");
    expect(scale?.rows.map(({ cells }) => cells)).toEqual([
      ["●", "▲", "◆", "●", "◆"],
      ["40%", "40%", "", "", ""],
    ]);
    expect(outcomes(set, "appendix-a-scale")).toEqual({
      broken: [],
      looked: ["threshold no-gap"],
    });
  });

  test("a gap between achieved and not achieved is found", () => {
    const changed = withCell("appendix-a-scale", "threshold", "not-achieved", "35%");
    expect(outcomes(changed, "appendix-a-scale").broken).toEqual(["threshold no-gap"]);
  });
});
