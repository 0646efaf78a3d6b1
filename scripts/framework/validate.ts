import { parseOptions } from "../parse-options";
import type { Command } from "../command";
import { problemText } from "../../src/framework/problem";
import { LANGUAGES } from "../../src/model/language";
import { isUnreadable, languageFor, placeText, problemLines, readValidation } from "./read";

const HELP = `Usage: npm run --silent wipo -- framework validate FILE [--lang ${LANGUAGES.join("|")}] [--json]

Tells every problem of a framework, .json or .xlsx, with its place: a JSON path such as
/indicators/3/result, or a sheet and cell; “(whole file)” where it is of no single part.

  --lang   language of the messages (default: en)
  --json   {"problems": [{"path", "code", "values", "message", "place"}]} instead

Example:
  npm run --silent wipo -- framework validate 2026-27.json

Exit codes: 0 valid, 1 problems, 2 FILE cannot be read.`;

/** `wipo framework validate` */
export const validateFile: Command = {
  name: "validate",
  summary: "tell every problem of a framework",
  help: HELP,
  run: async (options) => {
    const { values, positionals } = parseOptions({
      args: [...options],
      allowPositionals: true,
      options: { lang: { type: "string" }, json: { type: "boolean", default: false } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) {
      throw new Error("framework validate takes one file; see --help.");
    }
    const language = languageFor(values.lang);
    const { problems = [] } = await readValidation(file);
    if (isUnreadable(problems)) throw new Error(`${file}: ${problemLines(problems, language)}`);
    if (values.json) {
      const told = problems.map((problem) => ({
        ...problem,
        place: placeText(problem, language),
        message: problemText(problem, language),
      }));
      process.stdout.write(`${JSON.stringify({ problems: told }, null, 2)}\n`);
    } else if (problems.length === 0) {
      process.stdout.write(`${file} is a valid framework.\n`);
    } else {
      process.stdout.write(`${problemLines(problems, language)}\n`);
    }
    return problems.length > 0 ? 1 : 0;
  },
};
