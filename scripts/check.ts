import { basename, extname } from "node:path";
import { parseOptions } from "./parse-options";
import type { Command } from "./command";
import { html } from "./check/html";
import { json } from "./check/json";
import { junit } from "./check/junit";
import type { CheckedFile, Formatter, UncheckedFile } from "./check/report";
import { sarif } from "./check/sarif";
import { text } from "./check/text";
import { xlsx } from "./check/xlsx";
import { bytesOf, writeOut } from "./files";
import { languageFor } from "./framework/read";
import { bienniumFrameworks, type BienniumFrameworks } from "./check/biennium-frameworks";
import { suggestionText } from "./suggestion";
import { check as checkDocument } from "../src/check/check";
import type { CheckResult } from "../src/check/finding";
import { checkTexts, findingText, placeText, type CheckTexts } from "../src/check/finding-text";
import { SettingsError } from "../src/check/settings";
import { fill } from "../src/model/fill";
import type { Language } from "../src/model/language";
import { namedBiennium } from "../src/recognise/named-biennium";
import { RULES } from "../src/rules/catalogue";
import { tableUnclear } from "../src/rules/table-unclear";
import { SEVERITIES, type Rule, type Severity } from "../src/rules/rule";
import { DocumentError } from "../src/workbook/document-error";
import { readDocument } from "../src/workbook/read-document";

const FORMATS: Readonly<Record<string, Formatter>> = { text, json, sarif, junit, html, xlsx };
const HELP = `Usage: npm run --silent wipo -- check FILE… [options]

Recognises the report's tables in workbooks (.xlsx), separated values (.csv) or report text, and holds
them against the results framework, against themselves and against each other. Every finding names its
cell: B7 on its sheet, or L7C2 for line 7, cell 2 of a text.

  --biennium   the biennium of the report (default: that which the workbook names, on its sheet about
               itself and in the key lines of its sheets; otherwise that of the framework)
  --framework  the results framework, JSON or .xlsx (default: the one of 2024/25); it is rolled forward
               to a later biennium
  --format     text, json, sarif, junit, html or xlsx (default: text)
  --severity   error, warning or advice: what is less grave is left out (default: advice)
  --rule       this rule only; may be given several times
  --list       names the rules
  --lang       ar, en, es, fr, ru or zh: the language of messages (default: en)
  --out        the file that the report goes to (default: standard output; --format xlsx needs it)
  --force      overwrite the --out file

Example:
  npm run --silent wipo -- check report.xlsx --severity warning --lang fr

Exit code 1 where something of severity error was found, 2 where a file cannot be read, where no table
is recognised in it, or where a rule had nothing to look at.`;

/** `wipo check`: the tables of workbooks and reports, held against the framework and each other. */
export const check: Command = {
  name: "check",
  summary: "check the tables of a workbook or report against the framework and each other",
  help: HELP,
  run: async (options) => {
    const { values, positionals: files } = parseOptions({
      args: [...options],
      allowPositionals: true,
      options: {
        biennium: { type: "string" },
        framework: { type: "string" },
        format: { type: "string", default: "text" },
        severity: { type: "string", default: "advice" },
        rule: { type: "string", multiple: true },
        list: { type: "boolean", default: false },
        lang: { type: "string" },
        out: { type: "string" },
        force: { type: "boolean", default: false },
      },
    });
    const language = languageFor(values.lang);
    const texts = checkTexts(language);
    if (values.list) {
      const lines = RULES.map(
        ({ id, category }) => `${id}\t${category}\t${texts.rules[id]?.title ?? ""}`,
      );
      process.stdout.write(`${lines.join("\n")}\n`);
      return 0;
    }
    if (files.length === 0) throw new Error("check takes one file or more; see --help.");
    const format = FORMATS[values.format];
    if (!format) {
      const known = Object.keys(FORMATS);
      throw new Error(
        `--format: there is no format “${values.format}”.${suggestionText(values.format, known)}`,
      );
    }
    if (values.format === "xlsx" && values.out === undefined) {
      throw new Error("--format xlsx needs --out with the name of the workbook.");
    }
    const severity = severityOf(values.severity);
    const rules = values.rule?.map(ruleCalled);
    const frameworks = await bienniumFrameworks(values.biennium, values.framework);
    const checked: CheckedFile[] = [];
    const unchecked: UncheckedFile[] = [];
    for (const file of files) {
      try {
        checked.push(await checkFile(file, frameworks, severity, rules, texts));
      } catch (error) {
        const problem = problemOf(error, language);
        unchecked.push({ file, problem });
        process.stderr.write(`wipo: ${problem}\n`);
      }
    }
    // as text all of it has been told already
    if (checked.length > 0 || values.format !== "text") {
      const report = { files: checked, unchecked };
      await write(await format(report, texts, language), values.out, values.force);
    }
    if (unchecked.length > 0) return 2;
    const hasError = checked.some(({ result }) =>
      result.findings.some((finding) => finding.severity === "error"),
    );
    return hasError ? 1 : 0;
  },
};

function problemOf(error: unknown, language: Language): string {
  const isTold = error instanceof SettingsError || error instanceof DocumentError;
  if (isTold) return error.in(language);
  return error instanceof Error ? error.message : String(error);
}

function severityOf(word: string): Severity {
  const severity = SEVERITIES.find((one) => one === word);
  if (severity) return severity;
  throw new Error(`--severity takes one of ${SEVERITIES.join(", ")}, not “${word}”.`);
}

function ruleCalled(id: string): Rule {
  const rule = RULES.find((one) => one.id === id);
  if (rule) return rule;
  const known = RULES.map((one) => one.id);
  throw new Error(
    `--rule: no rule is called “${id}”.${suggestionText(id, known)} “check --list” names them.`,
  );
}

async function checkFile(
  file: string,
  frameworks: BienniumFrameworks,
  severity: Severity,
  rules: readonly Rule[] | undefined,
  texts: CheckTexts,
): Promise<CheckedFile> {
  const blocks = await readDocument(await bytesOf(file), basename(file));
  const isSheet = blocks.some(({ sheet }) => sheet !== undefined) || /\.(?:csv|tsv)$/iu.test(file);
  const { framework, source: bienniumFrom } = frameworks(namedBiennium(blocks));
  const result = checkDocument(blocks, {
    framework,
    addressing: isSheet ? "sheet" : "lines",
    ...(rules ? { rules } : {}),
  });
  if (result.tables.length === 0) {
    throw new Error([fill(texts.nothingRecognised, { file }), ...told(result, texts)].join(" "));
  }
  if (result.checked === 0) {
    const which = (rules ?? RULES).map(({ id }) => id).join(", ");
    throw new Error(fill(texts.nothingToLookAt, { file, rules: which }));
  }
  const most = SEVERITIES.indexOf(severity);
  return {
    file,
    result,
    bienniumFrom,
    findings: result.findings.filter((one) => SEVERITIES.indexOf(one.severity) <= most),
  };
}

/** What is told of a file without a table: of which sheets it is not known whose table they hold. */
function told({ findings }: CheckResult, texts: CheckTexts): readonly string[] {
  return findings
    .filter((finding) => finding.rule === tableUnclear.id && finding.severity !== "advice")
    .map((finding) => `${placeText(finding)}: ${findingText(finding, texts)}`);
}

async function write(
  report: string | Uint8Array,
  out: string | undefined,
  force: boolean,
): Promise<void> {
  if (out !== undefined && extname(out) === "") {
    throw new Error(`--out takes a name with its ending, not “${out}”.`);
  }
  await writeOut(report, out, force);
}
