import { readNumberText } from "../model/number-text";
import type { Framework } from "../framework/framework";
import { allForms } from "../framework/names";
import { nameKey, quoted } from "../model/text";
import { areAlike } from "../recognise/pattern";
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

/** As near as a name with a slip or two in it. */
const NEAR = 0.8;

/** What a row of the table is called in nearly the same words. */
function nearestName(
  label: string,
  { spec: id, language }: TableData,
  { sectors }: Framework,
  period: Period,
): string | undefined {
  const spec = specOf(id);
  if (!spec) return undefined;
  const ofSectors = spec.rows.from === "sectors" ? sectors : [];
  const names = [
    ...ofSectors.flatMap(({ id: sector, names: own, shortNames }) =>
      [...allForms(sector, own), ...allForms(sector, shortNames)].map(({ text }) => text),
    ),
    ...namedRows(spec).flatMap((row) => {
      const wording = rowWording(spec, row.id)?.[language]?.[0];
      return wording === undefined ? [] : [filled(wording, period)];
    }),
  ];
  const key = nameKey(label);
  return names.find((name) => areAlike(nameKey(name), key, NEAR));
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
