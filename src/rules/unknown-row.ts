import { closest, distance } from "fastest-levenshtein";
import type { Framework } from "../framework/framework";
import { MAX_NAME_DISTANCE } from "../model/limits";
import { readNumberText } from "../model/number-text";
import { nameKey, quoted } from "../model/text";
import type { TableData } from "../tables/data";
import { filled, type Period } from "../tables/period";
import { namedRows, specOf } from "../tables/table-set";
import { rowWording } from "../tables/wordings";
import { isOfResults } from "./of-results";
import { budgetBySector } from "./examples";
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
  if (names.length === 0) return undefined;
  const key = nameKey(label);
  const best = closest(
    key,
    names.map((name) => nameKey(name)),
  );
  const isNear = distance(key, best) <= MAX_NAME_DISTANCE * Math.max(key.length, best.length);
  return isNear ? names.find((name) => nameKey(name) === best) : undefined;
}

/** Every row of a table is one that it has. */
export const unknownRow: Rule = {
  id: "unknown-row",
  category: "form",
  messages: { unknown: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Cafeteria", "100", "100", "50", "50%"],
    ),
  },
  check: ({ unplaced, set, framework, period }) => {
    // rows that are expected results have a rule of their own
    const rows = unplaced.filter(
      ({ about, text }) =>
        about?.code === "unknownRow" && hasFigure(text) && !isOfResults(about.table ?? ""),
    );
    return {
      looked: set.all.reduce((sum, table) => sum + table.rows.length, rows.length),
      found: rows.map((row): Found => {
        const label = row.text.split(" | ").find((cell) => cell.trim() !== "") ?? "";
        const at = { line: row.line, column: row.about?.column ?? 0 };
        const table = tableCalled(set, row.about?.table ?? "");
        const to = table && nearestName(label, table, framework, period);
        return {
          message: "unknown",
          at,
          ...(row.about?.table === undefined ? {} : { table: row.about.table }),
          found: quoted(label),
          ...(to === undefined
            ? {}
            : { expected: to, fix: { isCertain: false, edits: [{ at, to }] } }),
        };
      }),
    };
  },
};
