import type { Framework } from "../framework/framework";
import { nearestWord } from "../model/nearest-word";
import { readNumberText } from "../model/number-text";
import { nameKey, quoted } from "../model/text";
import type { RowData, TableData } from "../tables/data";
import { filled, type Period } from "../tables/period";
import { readCellAt } from "../tables/reproduce";
import { columnSpec, namedRows, specOf } from "../tables/table-set";
import { rowWording } from "../tables/wordings";
import { isOfResults } from "./of-results";
import { budgetBySector } from "./examples";
import { explainedBy, explainedCells } from "./explained";
import { labelPlace } from "./places";
import { rowName } from "./row-name";
import { tableCalled } from "./table-index";
import type { Found, Rule } from "./rule";

function hasFigure(text: string): boolean {
  return text.split(" | ").some((cell) => readNumberText(cell) !== undefined);
}

/** The nearest name of a row that the table lacks: nearer ones were taken for it already. */
function nearestName(
  label: string,
  { spec: id, language, rows }: TableData,
  { sectors }: Framework,
  period: Period,
): string | undefined {
  const spec = specOf(id);
  if (!spec) return undefined;
  const there = new Set(rows.map((row) => row.id));
  const ofSectors = spec.rows.from === "sectors" ? sectors : [];
  const names = [
    ...ofSectors.flatMap(({ id: sector, names: own }) =>
      there.has(sector) ? [] : (own[language]?.text ?? []),
    ),
    ...namedRows(spec).flatMap((row) => {
      const wording = rowWording(spec, row.id)?.[language]?.[0];
      return wording === undefined || there.has(row.id) ? [] : [filled(wording, period)];
    }),
  ];
  const best = nearestWord(
    nameKey(label),
    names.map((name) => nameKey(name)),
  );
  return names.find((name) => nameKey(name) === best);
}

/** Every row of a table is one that it has. */
export const unknownRow: Rule = {
  id: "unknown-row",
  category: "form",
  messages: { unknown: "warning", counted: "warning", total: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Cafeteria", "100", "100", "50", "50%"],
    ),
  },
  check: (context) => {
    const { unplaced, set, framework, period } = context;
    const counted = explainedBy("strangerRow", context);
    // rows that are expected results have a rule of their own
    const rows = unplaced.filter(
      ({ about, text }) =>
        about?.code === "unknownRow" && hasFigure(text) && !isOfResults(about.table ?? ""),
    );
    return {
      looked: set.all.reduce((sum, table) => sum + table.rows.length, rows.length),
      found: [
        ...set.all.flatMap((table) => unnamedTotal(table, period)),
        ...rows.map((row): Found => {
          const label = row.text.split(" | ").find((cell) => cell.trim() !== "") ?? "";
          const at = { line: row.line, column: row.about?.column ?? 0 };
          const table = tableCalled(set, row.about?.table ?? "");
          const explanation = counted.find(
            ({ place }) => place.line === at.line && place.column === at.column,
          );
          const [only, ...others] = explanation?.ids ?? [];
          const to =
            explanation && only !== undefined && others.length === 0
              ? rowName(explanation.table, only, context)
              : table && nearestName(label, table, framework, period);
          return {
            message: explanation ? "counted" : "unknown",
            ...(explanation ? { values: { cells: explainedCells(explanation, context) } } : {}),
            at,
            ...(row.about?.table === undefined ? {} : { table: row.about.table }),
            found: quoted(label),
            ...(to === undefined
              ? {}
              : { expected: to, fix: { isCertain: false, edits: [{ at, to }] } }),
          };
        }),
      ],
    };
  },
};

/** Fewer rows above may add up to the next by chance. */
const LEAST_ADDENDS = 2;

/** The last row of a table that has no total, where its figures are the sums of those above. */
function unnamedTotal(table: TableData, period: Period): Found[] {
  const spec = specOf(table.spec);
  const total = spec && namedRows(spec).find(({ role }) => role === "total");
  const rows = table.rows.filter(({ role }) => role === "item");
  const last = rows.at(-1);
  const isThere = table.rows.some(({ role }) => role === "total");
  if (!spec || !total || !last || isThere || rows.length <= LEAST_ADDENDS) return [];
  const summed = table.columns.filter(({ id }) => columnSpec(spec, id)?.holds === "amount");
  const figures = summed.map(({ id }) => sumsOf(table, rows, id));
  const told = figures.filter(({ value }) => value !== 0);
  if (told.length === 0 || !told.every(({ isSum }) => isSum)) return [];
  const wording = rowWording(spec, total.id)?.[table.language]?.[0];
  const at = labelPlace(last);
  const to = wording === undefined ? undefined : filled(wording, period);
  return [
    {
      message: "total",
      at,
      table: table.id,
      found: quoted(last.label),
      ...(to === undefined ? {} : { expected: to, fix: { isCertain: false, edits: [{ at, to }] } }),
    },
  ];
}

/** The last figure of a column, and whether it is the sum of the others within their rounding. */
function sumsOf(
  table: TableData,
  rows: readonly RowData[],
  column: string,
): { readonly value: number; readonly isSum: boolean } {
  const cells = rows.map((row) => readCellAt({ table, row, column }).cell);
  const values = cells.map(({ value = 0 }) => value);
  const value = values.at(-1) ?? 0;
  const sum = values.slice(0, -1).reduce((all, one) => all + one, 0);
  const decimals = Math.max(...cells.map((cell) => cell.decimals ?? 0));
  return { value, isSum: Math.abs(sum - value) <= (values.length / 2) * 10 ** -decimals };
}
