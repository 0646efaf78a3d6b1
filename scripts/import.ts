import { basename, extname } from "node:path";
import { parseOptions } from "./parse-options";
import type { Command } from "./command";
import { bytesOf, writeOut } from "./files";
import { cut } from "./report/grid-text";
import { frameworkFor } from "./framework/read";
import { importTables, type Imported } from "../src/recognise/import-tables";
import type { ProseLine, Unplaced } from "../src/recognise/recognised";
import type { Block } from "../src/recognise/document";
import { readDocument } from "../src/workbook/read-document";
import { SHEETS } from "../src/workbook/xlsx/framework/layout";
import { writeTables } from "../src/workbook/xlsx/write-tables";

const HELP = `Usage: npm run --silent wipo -- import REPORT.txt|.docx|.xlsx [--out FILE.json|.xlsx]
         [--framework FILE.json] [--document SYMBOL] [--force]

Reads a published report and recognises its tables by title, headers and row labels, in any of the
six languages. What found no place in a table is listed on standard error, with its line, and so
are the lines of prose that tell figures.

  --out        where the tables go, as JSON or as a workbook (default: JSON on standard output)
  --framework  the results framework whose names are known (default: the one of 2024/25)
  --document   the document's symbol, where the text does not begin with it
  --force      overwrite FILE

Example:
  npm run --silent wipo -- import report.txt --out report.xlsx

Exit code 2 where the file cannot be read or no table is recognised in it; lines without a place are
told, and are no finding.`;

/** `wipo import`: a report's text, document or workbook into tables. */
export const importReport: Command = {
  name: "import",
  summary: "read the tables of a report out of text, .docx or .xlsx",
  help: HELP,
  run: async (options) => {
    const { values, positionals } = parseOptions({
      args: [...options],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        framework: { type: "string" },
        document: { type: "string" },
        force: { type: "boolean", default: false },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
      throw new Error("import takes one file; see --help.");
    const form = values.out === undefined ? ".json" : extname(values.out).toLowerCase();
    if (form !== ".json" && form !== ".xlsx") {
      throw new Error(`--out takes a name that ends in .json or .xlsx, not “${values.out ?? ""}”.`);
    }
    const blocks = await readDocument(await bytesOf(file), basename(file));
    if (holdsFramework(blocks)) {
      throw new Error(
        `${file} holds a results framework, not a report: “wipo framework import” reads it.`,
      );
    }
    const framework = await frameworkFor(values.framework);
    const found = importTables(blocks, framework, values.document);
    if (found.tables.length === 0)
      throw new Error(`No table of the report was recognised in ${file}.`);
    await write(found, form, values.out, values.force);
    process.stderr.write(report(found));
    return 0;
  },
};

/** Whether a workbook has the sheets that `framework export` writes. */
function holdsFramework(blocks: readonly Block[]): boolean {
  const sheets = new Set(blocks.map(({ sheet }) => sheet));
  return Object.values(SHEETS).every((name) => sheets.has(name));
}

async function write(
  { tables, unplaced, prose }: Imported,
  form: ".json" | ".xlsx",
  out: string | undefined,
  force: boolean,
): Promise<void> {
  const content =
    form === ".xlsx"
      ? await writeTables(tables)
      : `${JSON.stringify({ tables, unplaced, prose }, null, 1)}\n`;
  await writeOut(content, out, force);
}

/** Lines that stand together and have the same fate are told once. */
function report({ tables, unplaced, prose }: Imported): string {
  const count = tables.length === 1 ? "1 table" : `${tables.length} tables`;
  const left = unplaced.length === 1 ? "1 line" : `${unplaced.length} lines`;
  const lines = [
    `${count} recognised; ${left} found no place.`,
    ...runs(unplaced).map(
      ([first, last]) => `${placeOf(first, last)}: ${first.why}: ${cut(first.text, 60)}`,
    ),
  ];
  if (prose.length > 0) {
    const told = prose.length === 1 ? "1 line" : `${prose.length} lines`;
    lines.push(
      `${told} of prose that tell figures, which are in no table (“prose” in the JSON):`,
      ...prose.map((item) => `${placeOf(item, item)}: ${cut(item.text, 60)}`),
    );
  }
  return `${lines.join("\n")}\n`;
}

function placeOf(first: Unplaced | ProseLine, last: Unplaced | ProseLine): string {
  const lines =
    first.line === last.line ? `line ${first.line}` : `lines ${first.line}–${last.line}`;
  return first.sheet === undefined ? lines : `sheet “${first.sheet}”, ${lines}`;
}

function runs(unplaced: readonly Unplaced[]): [Unplaced, Unplaced][] {
  const found: [Unplaced, Unplaced][] = [];
  for (const item of unplaced) {
    const run = found.at(-1);
    const goesOn =
      run?.[1].why === item.why && run[1].sheet === item.sheet && item.line - run[1].line <= 1;
    if (run && goesOn) run[1] = item;
    else found.push([item, item]);
  }
  return found;
}
