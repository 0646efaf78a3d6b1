import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Framework } from "../../src/framework/framework";
import { problemPlace, problemText, type Problem } from "../../src/framework/problem";
import { validate, type Validation } from "../../src/framework/validate";
import { isLanguage, LANGUAGES, type Language } from "../../src/model/language";
import { MAX_FRAMEWORK_FILE } from "../../src/model/limits";
import { isZip } from "../../src/workbook/zip/directory";
import { readFrameworkWorkbook } from "../../src/workbook/xlsx/framework/read";

/** The framework that is shipped, and used where no file is named. */
const SHIPPED = path.resolve(__dirname, "..", "..", "addin", "frameworks", "2024-25.json");

/** What is in a framework's file, JSON or .xlsx by its content; throws where there is no such file. */
export async function readValidation(file = SHIPPED): Promise<Validation> {
  const about = await stat(file).catch(() => undefined);
  if (!about?.isFile()) throw new Error(`There is no file ${file}.`);
  if (about.size > MAX_FRAMEWORK_FILE) {
    const values = { found: about.size, limit: MAX_FRAMEWORK_FILE };
    return { problems: [{ path: "", code: "fileTooLarge", values }] };
  }
  const bytes = await readFile(file);
  if (isZip(bytes)) return readFrameworkWorkbook(bytes);
  const parsed = parse(bytes);
  return "problem" in parsed ? { problems: [parsed.problem] } : validate(parsed.value);
}

/** Whether nothing of a file could be read as a framework, so that it is no use to look for problems. */
export function isUnreadable(problems: readonly Problem[]): boolean {
  const codes: readonly Problem["code"][] = ["fileTooLarge", "notJson", "notAWorkbook"];
  return problems.some(({ code }) => codes.includes(code));
}

/** The framework in a file, the shipped one where none is named; throws with the problems of a bad one. */
export async function frameworkFor(file?: string, language: Language = "en"): Promise<Framework> {
  const { framework, problems } = await readValidation(file);
  if (framework) return framework;
  throw new Error(`${file ?? SHIPPED} is no valid framework:\n${problemLines(problems, language)}`);
}

/** A line for each problem: its place, and what is wrong there. */
export function problemLines(problems: readonly Problem[], language: Language): string {
  return problems
    .map((problem) =>
      [problemPlace(problem), problemText(problem, language)].filter((part) => part).join(": "),
    )
    .join("\n");
}

/** The language of messages that `--lang` names. */
export function languageFor(option: string | undefined): Language {
  const language = option ?? "en";
  if (isLanguage(language)) return language;
  throw new Error(`--lang takes one of ${LANGUAGES.join(", ")}, not “${language}”.`);
}

function parse(bytes: Uint8Array): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: { path: "", code: "notJson", values: { reason } } };
  }
}
