import { parseOptions } from "../parse-options";
import type { Command } from "../command";
import { LANGUAGES } from "../../src/model/language";
import { frameworkFor, languageFor } from "./read";
import { refuseWorkbookName, writeFrameworkJson } from "./write";

const HELP = `Usage: npm run --silent wipo -- framework import FILE.xlsx [--out FILE.json]
         [--lang ${LANGUAGES.join("|")}] [--force]

Reads a workbook that “framework export” wrote and somebody edited. Every problem is told with its
sheet and cell; formulas are refused, for a saved result may be out of date. Sheets of other names
are left alone.

  --out     where the framework goes, as JSON (default: standard output)
  --lang    language of the messages (default: en)
  --force   overwrite the file

Example:
  npm run --silent wipo -- framework import framework.xlsx --out framework.json

Exit code 2 where the workbook holds no valid framework.`;

/** `wipo framework import` */
export const importFile: Command = {
  name: "import",
  summary: "read a framework from an edited .xlsx",
  help: HELP,
  run: async (options) => {
    const { values, positionals } = parseOptions({
      args: [...options],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        lang: { type: "string" },
        force: { type: "boolean", default: false },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) {
      throw new Error("framework import takes one file; see --help.");
    }
    refuseWorkbookName("import", values.out);
    const framework = await frameworkFor(file, languageFor(values.lang));
    await writeFrameworkJson(framework, values.out, values.force);
    return 0;
  },
};
