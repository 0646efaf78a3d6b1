import { isRightToLeft } from "../../src/model/language";
import { escapedXml } from "../../src/workbook/xlsx/escaped-xml";
import type { CheckTexts } from "../../src/check/finding-text";
import { findingText, placeText } from "../../src/check/finding-text";
import type { CheckedFile, Formatter, UncheckedFile } from "./report";
import { settingsText, strangersText, summary } from "./text";

const STYLE = `
body { font: 15px/1.5 "Segoe UI", system-ui, sans-serif; margin: 2rem; color: #242424; background: #fff; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #d1d1d1; }
td { overflow-wrap: anywhere; }
.error { color: #b10e1c; } .warning { color: #8a3707; } .advice { color: #115ea3; }
.why { color: #616161; }
@media (prefers-color-scheme: dark) {
  body { color: #fff; background: #1f1f1f; } th, td { border-color: #525252; }
  .error { color: #f1707b; } .warning { color: #fce100; } .advice { color: #62abf5; } .why { color: #adadad; }
}`;

/** A page that stands alone, without scripts: what a workbook says is shown as it stands. */
export const html: Formatter = ({ files, unchecked }, texts, language) =>
  [
    "<!doctype html>",
    `<html lang="${language}" dir="${isRightToLeft(language) ? "rtl" : "ltr"}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${[...files, ...unchecked].map(({ file }) => escapedXml(file)).join(", ")}</title>`,
    `<style>${STYLE}</style></head><body>`,
    ...unchecked.map(notChecked),
    ...files.map((file) => section(file, texts)),
    "</body></html>",
    "",
  ].join("\n");

function notChecked({ file, problem }: UncheckedFile): string {
  return `<h1><bdi>${escapedXml(file)}</bdi></h1><p class="error">${escapedXml(problem)}</p>`;
}

function section(file: CheckedFile, texts: CheckTexts): string {
  const rows = file.findings.map((finding) => {
    const rule = texts.rules[finding.rule];
    return `<tr><td class="${finding.severity}">${escapedXml(texts.severities[finding.severity])}</td>
<td><bdi>${escapedXml(placeText(finding))}</bdi></td>
<td><strong>${escapedXml(rule?.title ?? finding.rule)}</strong><br>${escapedXml(findingText(finding, texts))}<br><span class="why">${escapedXml(rule?.why ?? "")}<br>${escapedXml(rule?.source ?? "")}</span></td>
<td><bdi>${escapedXml(finding.found ?? "")}</bdi></td><td><bdi>${escapedXml(finding.expected ?? "")}</bdi></td></tr>`;
  });
  const head = [texts.severity, texts.cell, texts.finding, texts.foundHead, texts.expectedHead];
  return [
    `<h1><bdi>${escapedXml(file.file)}</bdi></h1><p>${escapedXml(summary(file, texts))}</p>`,
    ...[
      ...settingsText(file, texts, (rule) => texts.rules[rule]?.title ?? rule),
      ...strangersText(file, texts),
    ].map((line) => `<p><bdi>${escapedXml(line)}</bdi></p>`),
    `<table><thead><tr>${head.map((word) => `<th scope="col">${escapedXml(word)}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table>`,
  ].join("\n");
}
