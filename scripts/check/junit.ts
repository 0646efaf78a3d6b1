import { placeText } from "../../src/check/finding-text";
import { fill } from "../../src/model/fill";
import { RULES } from "../../src/rules/catalogue";
import { escapedXml } from "../../src/workbook/xlsx/escaped-xml";
import { settingsText, strangersText } from "./text";
import { wholeText, type CheckedFile, type Formatter, type UncheckedFile } from "./report";
import type { CheckTexts } from "../../src/check/finding-text";

/** What XML 1.0 cannot hold at all. */
// eslint-disable-next-line no-control-regex -- these are the characters that must go
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** JUnit's XML, as build servers read it: a test for each rule, which errors fail; an error for a file not checked. */
export const junit: Formatter = ({ files, unchecked }, texts) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    ...files.flatMap((file) => suite(file, texts)),
    ...unchecked.flatMap(notChecked),
    "</testsuites>",
    "",
  ].join("\n");

function suite(checked: CheckedFile, texts: CheckTexts): string[] {
  const { file, findings, result } = checked;
  const failed = new Set(
    findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule),
  );
  const idle = RULES.filter(({ id }) => !result.rules.includes(id));
  const said = [...settingsText(checked, texts), ...strangersText(checked, texts)];
  return [
    `  <testsuite name="${xml(file)}" tests="${RULES.length}" failures="${failed.size}" skipped="${idle.length}">`,
    ...RULES.flatMap(({ id, category }) => {
      const own = findings.filter(({ rule }) => rule === id);
      const lines = own.map((finding) => `${placeText(finding)}: ${wholeText(finding, texts)}`);
      const head = `    <testcase classname="${category}" name="${id}"`;
      const off = result.settings.find(({ rule, severity }) => rule === id && severity === "off");
      // left out by somebody is another thing than nothing to look at
      if (off) {
        return [
          `${head}><skipped message="${xml(fill(texts.switchedOff, { who: off.who, why: off.why }))}"/></testcase>`,
        ];
      }
      if (idle.some((rule) => rule.id === id)) return [`${head}><skipped/></testcase>`];
      if (own.length === 0) return [`${head}/>`];
      const body = xml(lines.join("\n"));
      const title = xml(texts.rules[id]?.title ?? id);
      return failed.has(id)
        ? [`${head}>`, `      <failure message="${title}">${body}</failure>`, "    </testcase>"]
        : [`${head}>`, `      <system-out>${body}</system-out>`, "    </testcase>"];
    }),
    ...(said.length > 0 ? [`    <system-out>${xml(said.join("\n"))}</system-out>`] : []),
    "  </testsuite>",
  ];
}

function notChecked({ file, problem }: UncheckedFile): string[] {
  return [
    `  <testsuite name="${xml(file)}" tests="1" failures="0" errors="1">`,
    '    <testcase classname="file" name="read">',
    `      <error message="${xml(problem)}"/>`,
    "    </testcase>",
    "  </testsuite>",
  ];
}

function xml(text: string): string {
  return escapedXml(text.replace(UNPRINTABLE, "\ufffd"));
}
