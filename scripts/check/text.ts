import { SEVERITIES } from "../../src/rules/rule";
import { placeText, wholeText, type CheckedFile, type Formatter } from "./report";

/** One line for each finding, as compilers write them, then what was recognised and how much was checked. */
export const text: Formatter = (files, texts) =>
  files
    .map((file) => {
      const lines = file.findings.map((finding) => {
        const severity = texts.severities[finding.severity].toLocaleLowerCase();
        const place = `${file.file}:${placeText(finding)}`;
        return `${place}: ${severity} ${finding.rule}: ${wholeText(finding, texts)}`;
      });
      return [...lines, ...settingsText(file), summary(file)].join("\n");
    })
    .join("\n\n")
    .concat("\n");

function settingsText({ file, result: { settings } }: CheckedFile): string[] {
  return settings.map(
    ({ rule, severity, who, why }) => `${file}: ${rule} is set to ${severity} by ${who}: ${why}`,
  );
}

/** What was recognised, how much was looked at, and what was found of each severity. */
export function summary({ file, result, findings }: CheckedFile): string {
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${count === 1 || severity === "advice" ? severity : `${severity}s`}`;
  });
  const tables = result.tables.length === 1 ? "1 table" : `${result.tables.length} tables`;
  return `${file}: ${tables} recognised, ${result.rules} rules looked ${result.checked} times: ${counts.join(", ")}.`;
}
