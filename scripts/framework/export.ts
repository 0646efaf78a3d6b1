import { parseOptions } from "../parse-options";
import type { Command } from "../command";
import { writeFrameworkWorkbook } from "../../src/workbook/xlsx/framework/write";
import { frameworkFor } from "./read";
import { writeNewFile } from "../files";
import { writtenLine } from "./write";

const HELP = `Usage: npm run --silent wipo -- framework export [FILE] --out FILE.xlsx [--force]

Writes a framework to a workbook that can be edited in Excel and imported again. Without FILE it is
the one that is shipped.

  --out     the workbook
  --force   overwrite it

Example:
  npm run --silent wipo -- framework export --out framework.xlsx

Exit code 2 where FILE is no valid framework or the workbook is there already.`;

/** `wipo framework export` */
export const exportFile: Command = {
  name: "export",
  summary: "write a framework to an .xlsx that can be edited",
  help: HELP,
  run: async (options) => {
    const { values, positionals } = parseOptions({
      args: [...options],
      allowPositionals: true,
      options: { out: { type: "string" }, force: { type: "boolean", default: false } },
    });
    const [file, ...others] = positionals;
    if (others.length > 0) throw new Error("framework export takes one file; see --help.");
    if (!values.out?.toLowerCase().endsWith(".xlsx")) {
      throw new Error("framework export needs --out with a name that ends in .xlsx.");
    }
    const framework = await frameworkFor(file);
    await writeNewFile(values.out, writeFrameworkWorkbook(framework), values.force);
    process.stderr.write(writtenLine(values.out, framework));
    return 0;
  },
};
