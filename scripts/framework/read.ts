import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Framework } from "../../src/framework/framework";
import { problemPlace, problemText, textsIn, type Problem } from "../../src/framework/problem";
import type { Validation } from "../../src/framework/validate";
import { isLanguage, LANGUAGES, type Language } from "../../src/model/language";
import { readFramework } from "../../src/workbook/read-framework";
import { sizeOf } from "../files";

/** The framework that is shipped, and used where no file is named. */
const SHIPPED = path.resolve(__dirname, "..", "..", "addin", "frameworks", "2024-25.json");

/** What is in a framework's file, JSON or .xlsx by its content; throws where there is no such file. */
export async function readValidation(file = SHIPPED): Promise<Validation> {
  return readFramework({ size: await sizeOf(file), bytes: () => readFile(file) });
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
      [placeText(problem, language), problemText(problem, language)]
        .filter((part) => part)
        .join(": "),
    )
    .join("\n");
}

/** Where a problem stands, as a reader understands it; "" where nothing of the file could be read. */
export function placeText(problem: Problem, language: Language): string {
  if (isUnreadable([problem])) return "";
  return problemPlace(problem) || textsIn(language).wholeFile;
}

/** The language of messages that `--lang` names. */
export function languageFor(option: string | undefined): Language {
  const language = option ?? "en";
  if (isLanguage(language)) return language;
  throw new Error(`--lang takes one of ${LANGUAGES.join(", ")}, not “${language}”.`);
}
