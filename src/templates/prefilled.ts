import { figureTextOf } from "../calc/read-figure";
import { budgetOf, type BudgetBasis } from "../framework/budget";
import type { Framework } from "../framework/framework";
import { isCellError } from "../model/cell-error";
import type { ColumnSpec, ParameterId, TableSpec } from "../tables/spec";
import { columnSpec } from "../tables/table-set";
import { textIn } from "./names-in";
import type { RowHead } from "./row-head";
import type { Wording } from "./titles";

type Parameters = Readonly<Partial<Record<ParameterId, string>>>;

/** What a blank table's cell holds from the start: what the framework lays down; else "". */
export function prefilled(
  spec: TableSpec,
  parameters: Parameters,
  row: RowHead,
  column: string,
  wording: Wording,
): string {
  switch (spec.id) {
    case "pillar-kpis":
      return measurement(row.id, column, spec, wording.framework);
    case "recommendation-sheet":
      return ofRecommendations(parameters.recommendation ?? "", row.id, column, wording);
    default:
      return budget(spec, parameters, row, column, wording.framework);
  }
}

/** An indicator's baseline and target, as worded, and beside them as figures. */
function measurement(
  code: string,
  column: string,
  spec: TableSpec,
  { indicators }: Framework,
): string {
  const readFrom = columnSpec(spec, column)?.readFrom;
  const of = readFrom ?? column;
  if (of !== "baseline" && of !== "target") return "";
  const component = indicators
    .flatMap(({ components }) => components)
    .find((one) => one.code === code);
  if (!component) return "";
  const { text, value } = component[of];
  if (readFrom === undefined) return text;
  return value === null ? "" : figureTextOf(value, text);
}

/** A recommendation's number, star, cluster and sectors: with several, of each that differs. */
export function ofRecommendations(
  numbers: string,
  row: string,
  column: string,
  { framework, language }: Wording,
): string {
  if (column !== "content") return "";
  const ones = numbers
    .split("-")
    .flatMap((number) => framework.recommendations.filter((one) => String(one.number) === number));
  const starred = ones.filter((one) => one.starred);
  switch (row) {
    case "numbers":
      return ones.map(({ number }) => number).join(", ");
    case "starred":
      if (starred.length === 0) return "-";
      return starred.length === ones.length
        ? "*"
        : starred.map(({ number }) => `${number}*`).join(", ");
    case "cluster":
      return [...new Set(ones.map(({ cluster }) => cluster))].join(", ");
    case "sectors": {
      const ids = new Set(ones.flatMap(({ sectors }) => sectors));
      return framework.sectors
        .filter(({ id }) => ids.has(id))
        .map(({ names }) => textIn(names, language))
        .join("; ");
    }
    default:
      return "";
  }
}

const BASES: Readonly<Record<string, BudgetBasis>> = {
  approved: "approved",
  afterTransfers: "after-transfers",
};

/** Which part of the budget a spec's rows are. */
const ROWS_ARE: Readonly<Record<string, "sector" | "result" | "category">> = {
  "table-4": "sector",
  "annex-1": "sector",
  "sector-results": "result",
  "sector-costs": "category",
  "table-6": "category",
};

/** A budget in thousands of francs, as the specs that hold budgets count; derived cells stay blank. */
function budget(
  { id }: TableSpec,
  { sector = "total" }: Parameters,
  row: RowHead,
  column: ColumnSpec["id"],
  framework: Framework,
): string {
  const kind = ROWS_ARE[id];
  const basis = BASES[column];
  // sums that formulas make stay theirs; some groups have nothing but their sum (financial costs)
  const isAmount = row.role === "item" || row.role === "subtotal";
  if (kind === undefined || basis === undefined || !isAmount) return "";
  const parts = kind === "sector" ? { sector: row.id } : { sector, [kind]: row.id };
  const amount = budgetOf(framework, basis, parts);
  return isCellError(amount) ? "" : String(amount);
}
