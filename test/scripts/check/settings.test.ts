/** Rules that a workbook leaves out or changes are told in every format. */
import { html } from "../../../scripts/check/html";
import { json } from "../../../scripts/check/json";
import { junit } from "../../../scripts/check/junit";
import type { Formatter } from "../../../scripts/check/report";
import { sarif } from "../../../scripts/check/sarif";
import { text } from "../../../scripts/check/text";
import { xlsx } from "../../../scripts/check/xlsx";
import { check } from "../../../src/check/check";
import { exampleDocument } from "../../../src/check/example-document";
import { checkTexts } from "../../../src/check/finding-text";
import { budgetBySector } from "../../../src/rules/examples";
import { readDocument } from "../../../src/workbook/read-document";
import { settingsSheet } from "../../check/settings-sheet";
import { framework } from "../../framework/shipped";

const ROW = ["Brands and Designs", "79,230", "79,881", "40,000", "80%"];
const SETTINGS = [
  settingsSheet("share-differs", "off", "A. <Officer>", "being revised"),
  settingsSheet("label-variant", "warning", "B. Officer", "names are new"),
].flat();

async function report(format: Formatter): Promise<string | Uint8Array> {
  const sheet = exampleDocument({ lines: budgetBySector(ROW) });
  const blocks = [...sheet.map((block) => ({ ...block, sheet: "Mine" })), ...SETTINGS];
  const result = check(blocks, { framework, addressing: "sheet" });
  const files = [
    { file: "mine.xlsx", result, findings: result.findings, bienniumFrom: "given" as const },
  ];
  return format({ files, unchecked: [] }, checkTexts("en"), "en");
}

test.each([
  ["text", text, "A. <Officer>"],
  ["json", json, "A. <Officer>"],
  ["sarif", sarif, "A. <Officer>"],
  ["html", html, "A. &lt;Officer&gt;"],
  ["junit", junit, "A. &lt;Officer&gt;"],
] as const)("in %s", async (_name, format, who) => {
  const told = String(await report(format));
  for (const part of [who, "being revised", "B. Officer", "names are new"]) {
    expect(told).toContain(part);
  }
});

test("in JUnit a rule that is left out is told from one that had nothing to look at", async () => {
  const told = String(await report(junit));
  expect(told).toContain(
    'name="share-differs"><skipped message="switched off by A. &lt;Officer&gt;: being revised"/>',
  );
  expect(told).toContain('name="rating-unknown"><skipped/>');
  expect(told).toContain("label-variant is set to “Warning” by B. Officer: names are new");
});

test("in SARIF each notification names its rule", async () => {
  const told = JSON.parse(String(await report(sarif))) as {
    runs: { invocations: { toolConfigurationNotifications: unknown }[] }[];
  };
  expect(told.runs[0]?.invocations[0]?.toolConfigurationNotifications).toMatchObject([
    {
      message: { text: "share-differs is set to “left out” by A. <Officer>: being revised" },
      associatedRule: { id: "share-differs" },
    },
    { associatedRule: { id: "label-variant" } },
  ]);
});

test("in a workbook the list says so", async () => {
  const bytes = (await report(xlsx)) as Uint8Array;
  const told = JSON.stringify(await readDocument(bytes, "list.xlsx"));
  expect(told).toContain("by A. <Officer>: being revised");
});
