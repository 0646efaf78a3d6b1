import type { CheckResult, Finding } from "../../src/check/finding";
import { findingText, type CheckTexts } from "../../src/check/finding-text";
import type { Language } from "../../src/model/language";

/** What was found in a file. */
export interface CheckedFile {
  readonly file: string;
  readonly result: CheckResult;
  /** Those of the severity that was asked for, and graver. */
  readonly findings: readonly Finding[];
  /** Who said which biennium it is of. */
  readonly bienniumFrom: BienniumSource;
}

/** The call, the workbook itself or, where neither says it, the framework. */
export type BienniumSource = "given" | "workbook" | "framework";

/** A file that was not checked, and why, in the user's language. */
export interface UncheckedFile {
  readonly file: string;
  readonly problem: string;
}

/** What was asked for: every file is in one of the two lists. */
export interface Report {
  readonly files: readonly CheckedFile[];
  readonly unchecked: readonly UncheckedFile[];
}

/** A report on all files in one format. */
export type Formatter = (
  report: Report,
  texts: CheckTexts,
  language: Language,
) => string | Promise<Uint8Array>;

/** What a finding says, with what was expected and found. */
export function wholeText(finding: Finding, texts: CheckTexts): string {
  const { expected, found } = finding;
  const told = [
    ...(found === undefined || found === "" ? [] : [texts.found.replace("{text}", () => found)]),
    ...(expected === undefined || expected === ""
      ? []
      : [texts.expected.replace("{text}", () => expected)]),
  ].join("; ");
  return told === "" ? findingText(finding, texts) : `${findingText(finding, texts)} (${told})`;
}
