import { parseOptions } from "./parse-options";
import type { Command } from "./command";
import { cut, gridText } from "./report/grid-text";
import { shippedTables } from "./report/shipped";
import type { TableData } from "../src/tables/data";
import { typedCell } from "../src/tables/figure";
import { holdsOf, specOf } from "../src/tables/table-set";

const HELP = `Usage: npm run --silent wipo -- tables [--report wpr-2024] [--table ID] [--json]

Prints the tables of a report that comes with the toolkit, as they were published.

  --report  which report (default: wpr-2024)
  --table   only this table, or all tables of this kind: table-4, sector-results
  --json    as JSON, with what each cell holds, its printed form and its line in the document

Example:
  npm run --silent wipo -- tables --table table-4`;

/** `wipo tables`: the shipped report data, table by table. */
export const tables: Command = {
  name: "tables",
  summary: "print the tables of the published report",
  help: HELP,
  run: (options) => {
    const { values } = parseOptions({
      args: [...options],
      options: {
        report: { type: "string", default: "wpr-2024" },
        table: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
    const all = shippedTables(values.report);
    const chosen = all.filter(
      ({ id, spec }) => values.table === undefined || [id, spec].includes(values.table),
    );
    if (chosen.length === 0) {
      throw new Error(`tables: the report has no table “${values.table ?? ""}”.`);
    }
    process.stdout.write(
      values.json
        ? `${JSON.stringify(chosen.map(asJson), null, 1)}\n`
        : `${chosen.map(asText).join("\n\n")}\n`,
    );
    return Promise.resolve(0);
  },
};

/** A cell in JSON: what kind it is, its value where it is a figure, its printed form, its line. */
function asJson(table: TableData): unknown {
  const spec = specOf(table.spec);
  return {
    ...table,
    rows: table.rows.map(({ cells, lines, line, ...row }) => ({
      ...row,
      line,
      cells: Object.fromEntries(
        table.columns.map(({ id }, place) => {
          const holds = spec && holdsOf(spec, row.id, id);
          const { kind, value, raw, decimals } = typedCell(cells[place] ?? "", holds);
          return [id, { kind, value, raw, decimals, line: lines?.[place] ?? line }];
        }),
      ),
    })),
  };
}

const LONGEST_LABEL = 40;
const LONGEST_CELL = 24;

function asText({ id, title, unit, columns, rows }: TableData): string {
  const header = ["", ...columns.map(({ label }) => cut(label, LONGEST_CELL)), "line"];
  const body = rows.map(({ label, cells, line }) => [
    cut(label, LONGEST_LABEL),
    ...cells.map((cell) => cut(cell, LONGEST_CELL)),
    String(line),
  ]);
  return `${id}: ${title} (${unit})\n${gridText([header, ...body])}`;
}
