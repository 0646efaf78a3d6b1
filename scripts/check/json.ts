import { findingText } from "../../src/check/finding-text";
import type { Formatter } from "./report";

/** The contract of `wipo check --format json`: what is not there is null. */
export const json: Formatter = ({ files, unchecked }, texts) =>
  `${JSON.stringify(
    {
      files: files.map(({ file, result, findings, bienniumFrom }) => ({
        file,
        biennium: result.biennium,
        bienniumFrom,
        tables: result.tables.map(({ id, sheet = null, range, language, unit, title }) => ({
          id,
          sheet,
          range,
          language,
          unit,
          title,
        })),
        notRecognised: result.strangers.map(({ sheet = null, cell, text }) => ({
          sheet,
          cell,
          text,
        })),
        checked: result.checked,
        rules: result.rules.length,
        settings: result.settings,
        findings: findings.map((finding) => ({
          rule: finding.rule,
          severity: finding.severity,
          category: finding.category,
          sheet: finding.sheet ?? null,
          cell: finding.cell,
          table: finding.table ?? null,
          messageId: finding.message,
          message: findingText(finding, texts),
          why: texts.rules[finding.rule]?.why ?? null,
          source: texts.rules[finding.rule]?.source ?? null,
          expected: finding.expected ?? null,
          found: finding.found ?? null,
          because: finding.because ?? null,
          fix: finding.fix ?? null,
        })),
      })),
      unchecked,
    },
    null,
    1,
  )}\n`;
