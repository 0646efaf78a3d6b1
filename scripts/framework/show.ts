import { parseOptions } from "../parse-options";
import type { Command } from "../command";
import type { Framework, Names } from "../../src/framework/framework";
import { ownName } from "../../src/framework/names";
import { LANGUAGES, type Language } from "../../src/model/language";
import { frameworkFor, languageFor } from "./read";

const HELP = `Usage: npm run --silent wipo -- framework show [FILE] [--lang ${LANGUAGES.join("|")}] [--json]

Shows a framework, .json or .xlsx: pillars with their expected results, sectors, and how much there
is of the rest. Without FILE it is the one that is shipped. Names that are not known in the language
appear in another; “*” marks names that are working translations.

  --lang   language of the names and messages (default: en)
  --json   the whole framework as JSON instead

Example:
  npm run --silent wipo -- framework show --lang zh

Exit code 2 where FILE cannot be read or is no valid framework.`;

/** `wipo framework show` */
export const show: Command = {
  name: "show",
  summary: "show a framework, or print it as JSON",
  help: HELP,
  run: async (options) => {
    const { values, positionals } = parseOptions({
      args: [...options],
      allowPositionals: true,
      options: { lang: { type: "string" }, json: { type: "boolean", default: false } },
    });
    const [file, ...others] = positionals;
    if (others.length > 0) throw new Error("framework show takes one file; see --help.");
    const language = languageFor(values.lang);
    const framework = await frameworkFor(file, language);
    const text = values.json ? JSON.stringify(framework, null, 2) : overview(framework, language);
    process.stdout.write(`${text}\n`);
    return 0;
  },
};

function overview(framework: Framework, language: Language): string {
  const name = (names: Names): string => {
    const known = names[language];
    if (!known) return ownName(framework, names) ?? "";
    return known.status === "working" ? `${known.text} *` : known.text;
  };
  const { pillars, results, sectors, budgets, revenue, recommendations } = framework;
  return [
    `${framework.title} (${framework.biennium})`,
    `From: ${framework.documents.join("; ")}`,
    "",
    ...pillars.flatMap((pillar) => [
      `${pillar.id}  ${name(pillar.names)}`,
      ...results
        .filter((result) => result.pillar === pillar.id)
        .map((result) => `    ${result.id}  ${name(result.names)}`),
    ]),
    "",
    ...sectors.map(
      ({ id, names, results: own }) => `${id}: ${name(names)}; contributes to ${own.join(", ")}`,
    ),
    "",
    indicatorCount(framework),
    `${budgets.sectors.length} budgets by sector, ${budgets.results.length} by expected result, ` +
      `${budgets.categories.length} by category`,
    `${revenue.length} revenue estimates, ${recommendations.length} recommendations`,
  ].join("\n");
}

/** How many indicators there are, and how many the document says there are where that is another number. */
function indicatorCount({ indicators, indicatorsStated }: Framework): string {
  const components = indicators.reduce((sum, indicator) => sum + indicator.components.length, 0);
  const count = `${indicators.length} indicators with ${components} components`;
  if (indicatorsStated === undefined || indicatorsStated === indicators.length) return count;
  const missing = indicatorsStated - indicators.length;
  const are = missing === 1 ? "is" : "are";
  const where = missing > 0 ? `: ${missing} ${are} not among its tables` : "";
  return `${count} (the document speaks of ${indicatorsStated}${where})`;
}
