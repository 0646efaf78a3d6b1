import { nameKey, quoted } from "../model/text";
import { isName, printedIndicators, type KpiRow } from "./kpi-rows";
import { cellUnder } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Found, Rule } from "./rule";

const PARTS = ["baseline", "target", "actual", "rating"] as const;
/** A cell that stands for several rows is printed in the first of them. */
const MERGED: readonly string[] = ["baseline", "target"];

function hasColumn({ table }: KpiRow, part: string): boolean {
  return table.columns.some(({ id }) => id === part);
}

function isMissing(rows: readonly KpiRow[], at: number, part: (typeof PARTS)[number]): boolean {
  if (rows[at]?.[part] !== "") return false;
  const isUnderOther = MERGED.includes(part) && rows.slice(0, at).some((row) => row[part] !== "");
  return !isUnderOther || hasOwn(rows, at, part);
}

/** Whether the framework has a baseline or target of its own there, and not that of a row above. */
function hasOwn(rows: readonly KpiRow[], at: number, part: (typeof PARTS)[number]): boolean {
  if (part === "actual" || part === "rating") return false;
  const textOf = (row: KpiRow | undefined): string => nameKey(row?.component?.[part].text ?? "");
  const own = textOf(rows[at]);
  return own !== "" && rows.slice(0, at).every((row) => textOf(row) !== own);
}

/** An indicator has a baseline, a target, performance data and a rating. */
export const kpiPartMissing: Rule = {
  id: "kpi-part-missing",
  category: "kpi",
  messages: { baseline: "warning", target: "warning", actual: "warning", rating: "warning" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 3: "" })),
  },
  check: (context) => {
    const printed = printedIndicators(context).filter(({ name }) => isName(name));
    return {
      looked: PARTS.length * printed.reduce((sum, { rows }) => sum + rows.length, 0),
      found: printed.flatMap(({ rows, name }) =>
        rows.flatMap((row, at) =>
          PARTS.filter((part) => hasColumn(row, part) && isMissing(rows, at, part)).map(
            (part): Found => ({
              message: part,
              at: cellUnder(row.table, row.row, part),
              table: row.table.id,
              values: { name: quoted(row.row.label || name) },
            }),
          ),
        ),
      ),
    };
  },
};
