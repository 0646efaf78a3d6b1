import { amountOf, cellOf, published } from "../report/published";
import type { Amount } from "../../src/framework/framework";
import type { Rating } from "../../src/model/rating";
import { normaliseText } from "../../src/model/text";
import type { RowData } from "../../src/tables/data";
import { framework } from "./shipped";

/** A figure that stands both in the framework and in a table of the report. */
type Shared = readonly [row: string, column: string, amount: Amount];

const { sectors, categories } = framework.budgets;

const bySector: readonly Shared[] = sectors.flatMap(({ sector, approved, afterTransfers }) => [
  [sector, "approved", approved.total] as const,
  [sector, "afterTransfers", afterTransfers.total] as const,
]);

const byCategory: readonly Shared[] = categories
  .filter(({ sector }) => sector === undefined)
  .flatMap(({ category, approved, afterTransfers }) => [
    [category, "approved", approved] as const,
    [category, "afterTransfers", afterTransfers] as const,
  ]);

/** The tables of the report that print figures of the framework. */
const SHARED: readonly (readonly [table: string, figures: readonly Shared[]])[] = [
  ["table-4", bySector],
  ["annex-1", bySector],
  ["table-6", byCategory],
];

describe.each(SHARED)("%s", (id, figures) => {
  const table = published(id);

  test.each(figures)("%s, %s", (row, column, amount) => {
    expect(amountIn(cellOf(table, row, column))).toBe(amount);
  });

  test("no row of the report is without figures in the framework", () => {
    const printed = table.rows.filter(({ role }) => role === "item").map((row) => row.id);
    expect(figures.map(([row]) => row)).toEqual(expect.arrayContaining(printed));
  });
});

/** What is worded both in the framework and in a cell of the report's tables of indicators. */
const WORDED = ["baseline", "target", "actual"] as const;

/** The signs of the ratings; the report's colours, which tell more, are lost in its text. */
const SIGNS: Readonly<Record<Rating, string>> = {
  achieved: "●",
  "not-achieved": "▲",
  "not-applicable": "◆",
  "not-assessable": "●",
  discontinued: "◆",
};

/** A printed mark that belongs to no component: nothing else stands in its row (line 745). */
const MARK_ALONE = "3.1-05d";

describe.each(framework.pillars.map(({ id }) => id))("pillar-kpis.%s", (pillar) => {
  const table = published(`pillar-kpis.${pillar}`);
  const printed = table.rows.filter(({ role }) => role === "item");
  const results = framework.results.filter((result) => result.pillar === pillar);
  const indicators = framework.indicators.filter(({ result }) =>
    results.some(({ id }) => id === result),
  );
  const components = indicators.flatMap((one) => one.components);

  test.each(indicators.map(({ code, names }) => [code, names] as const))(
    "%s is called so",
    (code, names) => {
      const row = printed.find(({ id }) => id === `${code}a`);
      const known = [names.zh?.text ?? "", ...(names.zh?.variants ?? [])];
      expect(known.map(bare)).toContain(bare(row?.label ?? ""));
    },
  );

  test.each(components.map((component) => [component.code, component] as const))(
    "%s is worded and rated so",
    (code, component) => {
      // components may share a row, which is called by the first of them
      const row = rowsUpTo(printed, code).at(-1) as RowData;
      const marks = Array.from(cellOf(table, row, "rating").replace(/ /gu, ""));
      const place = code.charCodeAt(code.length - 1) - row.id.charCodeAt(row.id.length - 1);
      expect(marks[place]).toBe(SIGNS[component.rating as Rating]);
      for (const column of WORDED) {
        // what is printed once holds for the components below as well
        const cell = rowsUpTo(printed, code)
          .map((one) => bare(cellOf(table, one, column)))
          .filter((text) => text !== "")
          .at(-1);
        const text = bare(component[column]?.text ?? "");
        expect({ column, text: marks.length > 1 && cell?.includes(text) ? text : cell }).toEqual({
          column,
          text,
        });
      }
    },
  );

  test("no row of the report is without a component in the framework", () => {
    const codes = new Set(components.map(({ code }) => code));
    const strangers = printed.map(({ id }) => id).filter((id) => !codes.has(id));
    expect(strangers).toEqual(pillar === "3" ? [MARK_ALONE] : []);
  });
});

/** The rows of a component's indicator as far as its own, or the one that it shares. */
function rowsUpTo(rows: readonly RowData[], code: string): RowData[] {
  return rows.filter(({ id }) => id.slice(0, -1) === code.slice(0, -1) && id <= code);
}

/** Without footnote marks and blanks, which text extraction puts anywhere. */
function bare(text: string): string {
  return normaliseText(text).replace(/ /gu, "");
}

/** A printed amount; a blank cell is none, which is not the same as nil. */
function amountIn(cell: string): Amount {
  return cell.trim() === "" ? null : amountOf(cell);
}
