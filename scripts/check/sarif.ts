import { placeText } from "../../src/check/finding-text";
import { RULES } from "../../src/rules/catalogue";
import type { Finding, FoundCell } from "../../src/check/finding";
import type { CheckTexts } from "../../src/check/finding-text";
import packageInfo from "../../package.json";
import { wholeText, type CheckedFile, type Formatter } from "./report";
import { settingsText } from "./text";

const LEVELS = { error: "error", warning: "warning", advice: "note" } as const;

/** SARIF 2.1.0, as code hosts and editors show it. */
export const sarif: Formatter = ({ files, unchecked }, texts) =>
  `${JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: packageInfo.name,
              version: packageInfo.version,
              rules: RULES.map(({ id }) => ({
                id,
                shortDescription: { text: texts.rules[id]?.title ?? id },
                fullDescription: { text: texts.rules[id]?.why ?? id },
              })),
            },
          },
          invocations: [
            {
              executionSuccessful: unchecked.length === 0,
              toolExecutionNotifications: unchecked.map(({ file, problem }) => ({
                level: "error",
                message: { text: problem },
                locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
              })),
              toolConfigurationNotifications: files.flatMap((file) => settings(file, texts)),
            },
          ],
          results: files.flatMap(({ file, findings }) =>
            findings.map((finding) => result(file, finding, texts)),
          ),
        },
      ],
    },
    null,
    1,
  )}\n`;

/** What a workbook says of rules, each with the rule that it is about. */
function settings(file: CheckedFile, texts: CheckTexts): object[] {
  const told = settingsText(file, texts);
  return file.result.settings.map(({ rule }, at) => ({
    level: "note",
    message: { text: told[at] ?? rule },
    associatedRule: { id: rule, index: RULES.findIndex(({ id }) => id === rule) },
    locations: [{ physicalLocation: { artifactLocation: artifact(file.file) } }],
  }));
}

function result(file: string, finding: Finding, texts: CheckTexts): object {
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: wholeText(finding, texts) },
    locations: [location(file, finding)],
    ...(finding.because
      ? { relatedLocations: [{ id: 1, ...location(file, finding.because) }] }
      : {}),
  };
}

function location(file: string, place: FoundCell): object {
  const line = /^L(\d+)C(\d+)$/u.exec(place.cell);
  return {
    physicalLocation: {
      artifactLocation: artifact(file),
      ...(line ? { region: { startLine: Number(line[1]) } } : {}),
    },
    logicalLocations: [{ fullyQualifiedName: placeText(place), kind: "cell" }],
  };
}

function artifact(file: string): object {
  return { uri: encodeURI(file.replaceAll("\\", "/")) };
}
