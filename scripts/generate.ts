import { extname } from "node:path";
import { parseOptions } from "./parse-options";
import type { Command } from "./command";
import { writeNewFile } from "./files";
import { ALL, chosenTemplates, sectorId } from "./generate/chosen-templates";
import { frameworkOfBiennium } from "./generate/framework-for";
import { oneOf } from "./generate/options";
import { shippedTables } from "./report/shipped";
import { templateTexts } from "./report/template-texts";
import type { Framework } from "../src/framework/framework";
import { LANGUAGES, type Language } from "../src/model/language";
import type { ReportingPoint } from "../src/model/rating";
import type { TableData } from "../src/tables/data";
import { templateChoices, type TemplateChoice } from "../src/templates/choices";
import { workbookPlan } from "../src/templates/plan";
import { PUBLISHED } from "../src/templates/published";
import { templateSets } from "../src/templates/sets";
import { writePlan } from "../src/workbook/xlsx/write-plan";

const HELP = `Usage: npm run --silent wipo -- generate --biennium 2026/27 --out FILE.xlsx [options]
       npm run --silent wipo -- generate --list [--biennium 2026/27] [--language zh]

Makes a workbook of standard tables, ready to be filled in: live formulas, drop-downs, print set-up,
and a Control sheet that checks every figure that others determine.

  --biennium   the biennium of the report
  --point      mid-term or final (default: mid-term)
  --template   tables, kinds of tables or sets, with commas between, or all (default: all,
               with --data those that the report has)
  --language   ar, en, es, fr, ru or zh (default: en)
  --sector     only what is this sector's: its tables, and of the pillars' indicators and risks
               those under the results that it contributes to
  --formulas   native, or wipo for WIPO functions (default: native)
  --unit       what amounts are typed in, CHF or kCHF (default: CHF)
  --data       a published report whose figures are filled in as printed: wpr-2024, da-2025
  --framework  the results framework to use, JSON or .xlsx (default: the one of 2024/25, rolled
               forward to a later biennium)
  --list       names the templates and sets
  --out        the workbook
  --force      overwrite FILE

Example:
  npm run --silent wipo -- generate --biennium 2026/27 --template sector-pack --sector Patents \\
    --language fr --out patents.xlsx

Exit code 2 where an option is unusable or FILE is there already.`;

/** `wipo generate`: template workbooks, blank or with published figures. */
export const generate: Command = {
  name: "generate",
  summary: "make template workbooks for any biennium, blank or with published figures",
  help: HELP,
  run: async (options) => {
    const { values } = parseOptions({
      args: [...options],
      options: {
        biennium: { type: "string" },
        point: { type: "string", default: "mid-term" },
        template: { type: "string" },
        language: { type: "string", default: "en" },
        sector: { type: "string" },
        formulas: { type: "string", default: "native" },
        unit: { type: "string", default: "CHF" },
        data: { type: "string" },
        framework: { type: "string" },
        list: { type: "boolean", default: false },
        out: { type: "string" },
        force: { type: "boolean", default: false },
      },
    });
    const language = oneOf("language", values.language, LANGUAGES);
    const point = oneOf("point", values.point, ["mid-term", "final"]);
    const formulas = oneOf("formulas", values.formulas, ["native", "wipo"]);
    const unit = oneOf("unit", values.unit, ["CHF", "kCHF"]);
    if (values.biennium === undefined && !values.list) {
      throw new Error("generate needs --biennium, such as --biennium 2026/27; see --help.");
    }
    const biennium = values.biennium ?? PUBLISHED.biennium;
    const data = values.data === undefined ? undefined : published(values.data, biennium, point);
    const framework = await frameworkOfBiennium(biennium, values.framework);
    const choices = templateChoices(framework, point, language, data);
    if (values.list) {
      process.stdout.write(listed(choices, framework, language));
      return 0;
    }
    const { out } = values;
    if (out === undefined || extname(out).toLowerCase() !== ".xlsx") {
      throw new Error("generate needs --out with a name that ends in .xlsx.");
    }
    const wanted = values.template ?? data?.map(({ id }) => id).join(",") ?? ALL;
    const sector = values.sector === undefined ? undefined : sectorId(values.sector, framework);
    const templates = chosenTemplates(wanted, choices, framework, sector);
    const plan = workbookPlan(
      {
        framework,
        point,
        language,
        templates,
        formulas,
        unit,
        ...(sector === undefined ? {} : { sector }),
        ...(data === undefined ? {} : { data }),
      },
      templateTexts(language),
    );
    await writeNewFile(out, await writePlan(plan), values.force);
    process.stderr.write(
      `${out}: ${templates.length === 1 ? "1 table" : `${templates.length} tables`}.\n`,
    );
    return 0;
  },
};

function published(report: string, biennium: string, point: ReportingPoint): readonly TableData[] {
  const tables = shippedTables(report);
  if (biennium !== PUBLISHED.biennium || point !== PUBLISHED.point) {
    throw new Error(
      `--data ${report}: those figures are of the ${PUBLISHED.point} report ${PUBLISHED.biennium}.`,
    );
  }
  return tables;
}

/** Sets first, then the tables, each with its title. */
function listed(
  choices: readonly TemplateChoice[],
  framework: Framework,
  language: Language,
): string {
  const { sets: words } = templateTexts(language).sheets;
  const sets = new Map(templateSets(choices, framework).map(({ id }) => [id, words[id]]));
  const lines = [
    ...[...sets].map(([id, title]) => `${id}\t${title}`),
    ...choices.map(({ id, title }) => `${id}\t${title}`),
  ];
  return `${lines.join("\n")}\n`;
}
