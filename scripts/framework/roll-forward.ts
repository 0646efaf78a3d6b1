import { parseOptions } from "../parse-options";
import type { Command } from "../command";
import { problemText } from "../../src/framework/problem";
import { rollForward } from "../../src/framework/roll-forward";
import { validate } from "../../src/framework/validate";
import { frameworkFor, problemLines } from "./read";
import { refuseWorkbookName, writeFrameworkJson } from "./write";

const HELP = `Usage: npm run --silent wipo -- framework roll-forward [FILE] --to BIENNIUM
         [--actuals-of DATE] [--out FILE.json] [--force]

Makes a framework for a later biennium: structure, names, rules and weights are kept; budgets,
revenue, targets, actuals and ratings are emptied; each baseline is the last actual and says so. An
actual in words leaves an old baseline with a figure as it was; without an actual there is none.
Without FILE it starts from the framework that is shipped.

  --to           the later biennium, such as 2026/27
  --actuals-of   of when the actuals are that do not say so: a year, a biennium or a day
                 (default: the biennium of FILE)
  --out          where the framework goes (default: standard output)
  --force        overwrite the file

Example:
  npm run --silent wipo -- framework roll-forward --to 2026/27 --actuals-of 2024 --out 2026-27.json

Exit code 2 where FILE is no valid framework or BIENNIUM no later one.`;

/** `wipo framework roll-forward` */
export const rollForwardFile: Command = {
  name: "roll-forward",
  summary: "make the framework of a later biennium",
  help: HELP,
  run: async (options) => {
    const { values, positionals } = parseOptions({
      args: [...options],
      allowPositionals: true,
      options: {
        to: { type: "string" },
        "actuals-of": { type: "string" },
        out: { type: "string" },
        force: { type: "boolean", default: false },
      },
    });
    const [file, ...others] = positionals;
    if (others.length > 0) throw new Error("framework roll-forward takes one file; see --help.");
    if (values.to === undefined) throw new Error("framework roll-forward needs --to BIENNIUM.");
    refuseWorkbookName("roll-forward", values.out);
    const rolled = rollForward(await frameworkFor(file), values.to, values["actuals-of"]);
    if ("problem" in rolled) throw new Error(`--to: ${problemText(rolled.problem, "en")}`);
    const { problems } = validate(rolled.framework);
    // only the date of the actuals comes from the caller
    if (problems) throw new Error(`--actuals-of: ${problemLines(problems.slice(0, 1), "en")}`);
    await writeFrameworkJson(rolled.framework, values.out, values.force);
    return 0;
  },
};
