import { placeText } from "../../src/check/finding-text";
import { fill } from "../../src/model/fill";
import { SEVERITIES } from "../../src/rules/rule";
import type { CheckTexts } from "../../src/check/finding-text";
import { wholeText, type CheckedFile, type Formatter } from "./report";

/**
 * One line for each finding, as compilers write them, then what was recognised and how much was checked.
 * Files that were not checked are told of on the standard error output alone.
 */
export const text: Formatter = ({ files }, texts) =>
  files
    .map((file) => {
      const lines = file.findings.map((finding) => {
        const severity = texts.severities[finding.severity].toLocaleLowerCase();
        const place = `${file.file}:${placeText(finding)}`;
        return `${place}: ${severity} ${finding.rule}: ${wholeText(finding, texts)}`;
      });
      const strangers = strangersText(file, texts).map((line) => `${file.file}:${line}`);
      return [
        ...lines,
        ...strangers,
        ...[...settingsText(file, texts), ...unreadText(file, texts)].map(
          (line) => `${file.file}: ${line}`,
        ),
        summary(file, texts),
      ].join("\n");
    })
    .join("\n\n")
    .concat("\n");

function unreadText({ result: { unreadProse } }: CheckedFile, texts: CheckTexts): string[] {
  return unreadProse === 0 ? [] : [fill(texts.unreadProse, { count: unreadProse })];
}

/** The rules that the workbook leaves out or changes, with who decided and why. */
export function settingsText(
  { result: { settings } }: CheckedFile,
  texts: CheckTexts,
  nameOf = (rule: string): string => rule,
): readonly string[] {
  return settings.map(({ rule, severity, who, why }) =>
    fill(texts.setTo, {
      ...{ rule: nameOf(rule), who, why },
      severity: severity === "off" ? texts.off : texts.severities[severity],
    }),
  );
}

/** Against which biennium it was held, what was recognised, how much was looked at, and what was found of each severity. */
export function summary(
  { file, result, findings, bienniumFrom }: CheckedFile,
  texts: CheckTexts,
): string {
  const biennium = fill(texts.biennia[bienniumFrom], { biennium: result.biennium });
  const ran = fill(texts.ran, {
    tables: result.tables.length,
    rules: result.rules.length,
    looked: result.checked,
  });
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${texts.severities[severity]}: ${count}`;
  });
  return `${file}: ${biennium} ${ran} ${counts.join(" · ")}`;
}

/** Cells that are none of the report's tables, so that nothing was checked there. */
export function strangersText({ result }: CheckedFile, texts: CheckTexts): readonly string[] {
  return result.strangers.map(
    (stranger) => `${placeText(stranger)}: ${fill(texts.notRecognised, { what: stranger.text })}`,
  );
}
