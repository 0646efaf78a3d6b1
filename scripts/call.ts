import { once } from "node:events";
import { parseOptions } from "./parse-options";
import { answer } from "./call/answer";
import { lines } from "./call/lines";
import type { Command } from "./command";
import { frameworkFor, languageFor } from "./framework/read";
import { registerFramework } from "../src/framework/known";
import { LANGUAGES } from "../src/model/language";

const HELP = `Usage: npm run --silent wipo -- call [--lang ${LANGUAGES.join("|")}]
         [--framework FILE.json|.xlsx]

Calls the worksheet functions without Excel: one JSON request a line on standard input, one JSON
answer a line on standard output. Arguments are values, null, or rows of cells.

  --lang       language of the messages (default: en)
  --framework  a results framework that the functions look up, as a workbook that holds it would

Example:
  echo '{"name":"UTILISATION","args":[[[101051],["-"]],[[223811],[6298]]]}' |
    npm run --silent wipo -- call
  {"value":[[0.45150149009655466],[0]]}

Exit code 2 where a line was no request, or where there was none at all.`;

/** `wipo call`: the same functions that Excel calls, from the command line. */
export const call: Command = {
  name: "call",
  summary: "compute worksheet functions: JSON requests in, JSON answers out",
  help: HELP,
  run: async (options) => {
    const { values } = parseOptions({
      args: [...options],
      options: { lang: { type: "string" }, framework: { type: "string" } },
    });
    const language = languageFor(values.lang);
    if (values.framework !== undefined) {
      registerFramework(await frameworkFor(values.framework, language));
    }
    let requests = 0;
    let unusable = 0;
    for await (const line of lines(process.stdin)) {
      if (line.trim() === "") continue;
      requests += 1;
      const { text, isUsable } = answer(line.trim(), language);
      if (!isUsable) unusable += 1;
      if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
    }
    if (requests === 0) throw new Error("call: there was no request on standard input.");
    if (unusable > 0) {
      process.stderr.write(`wipo call: ${unusable} of ${requests} lines were no usable request.\n`);
    }
    return unusable > 0 ? 2 : 0;
  },
};
