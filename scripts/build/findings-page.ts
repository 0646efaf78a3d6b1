/**
 * Writes docs/findings.md: what the check finds in the published reports, with a verdict on each. Takes
 * the folder of the reports' texts, which are not part of the project:
 * npx tsx scripts/build/findings-page.ts ../shared/seeds
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shippedTables } from "../report/shipped";
import { templateTexts } from "../report/template-texts";
import shippedFramework from "../../addin/frameworks/2024-25.json";
import { check } from "../../src/check/check";
import type { CheckResult, Finding } from "../../src/check/finding";
import { checkTexts, findingText, placeText } from "../../src/check/finding-text";
import type { Framework } from "../../src/framework/framework";
import { workbookPlan } from "../../src/templates/plan";
import { readDocument } from "../../src/workbook/read-document";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import { writePlan } from "../../src/workbook/xlsx/write-plan";
import { markdownTable } from "./markdown";
import { verdictOn, type Verdict } from "./verdicts";

const FRAMEWORK = shippedFramework as unknown as Framework;
const TEXTS = checkTexts("en");

/** The reports, as texts, by the name under which their verdicts stand. */
const REPORTS = {
  "wpr-2024": "000_57092ec8fb650208.txt",
  "da-2025": "004_ef0a633c9b62e188.txt",
} as const;

export interface Judged {
  readonly document: string;
  readonly result: CheckResult;
  readonly findings: readonly {
    readonly finding: Finding;
    readonly verdict: Verdict | undefined;
  }[];
}

/** What the check finds in the reports' texts and in the filled workbook, each with its verdict. */
export async function judged(folder: string): Promise<readonly Judged[]> {
  const texts = await Promise.all(
    Object.entries(REPORTS).map(async ([document, name]) => {
      const blocks = await readDocument(readFileSync(join(folder, name)), name);
      return { document, blocks, addressing: "lines" as const };
    }),
  );
  const workbook = {
    document: "workbook",
    blocks: readXlsx(await filledWorkbook()),
    addressing: "sheet" as const,
  };
  return [...texts, workbook].map(({ document, blocks, addressing }) => {
    const result = check(blocks, { framework: FRAMEWORK, addressing });
    return {
      document,
      result,
      findings: result.findings.map((finding) => ({
        finding,
        verdict: verdictOn(document, finding.rule, placeText(finding)),
      })),
    };
  });
}

/** The published figures of 2024 on the toolkit's own sheets, in Chinese. */
async function filledWorkbook(): Promise<Uint8Array> {
  const data = shippedTables("wpr-2024");
  const plan = workbookPlan(
    {
      framework: FRAMEWORK,
      point: "mid-term",
      language: "zh",
      templates: data.map(({ id }) => id),
      formulas: "native",
      unit: "CHF",
      data,
    },
    templateTexts("zh"),
  );
  return writePlan(plan);
}

/** Findings of a rule whose verdict is on all of them are counted, not listed. */
export function findingsPage(all: readonly Judged[]): string {
  return [
    "<!-- Written by `npx tsx scripts/build/findings-page.ts` from the reports' texts and scripts/build/verdicts.json. -->",
    "# What the check finds in the published reports",
    "Each finding was read against the text. “Right” means that what is told is so, whether or not its author would change it.",
    markdownTable(
      ["Document", "Tables", "Looked", "Errors", "Warnings", "Advice", "Wrong alarms"],
      all.map(({ document, result, findings }) => [
        NAMES[document] ?? document,
        String(result.tables.length),
        String(result.checked),
        ...(["error", "warning", "advice"] as const).map((severity) =>
          String(findings.filter(({ finding }) => finding.severity === severity).length),
        ),
        String(findings.filter(({ verdict }) => verdict?.isRight === false).length),
      ]),
    ),
    ...all.map(section),
  ]
    .join("\n\n")
    .concat("\n");
}

const NAMES: Readonly<Record<string, string>> = {
  "wpr-2024": "WIPO Performance Report 2024, text",
  "da-2025": "Development Agenda report 2025, text",
  workbook: "WIPO Performance Report 2024, filled workbook",
};

function section({ document, findings }: Judged): string {
  const title = `## ${NAMES[document] ?? document}`;
  if (findings.length === 0) return `${title}\n\nNothing is found.`;
  const counted = new Map<
    string,
    { finding: Finding; verdict: Verdict | undefined; count: number }
  >();
  for (const { finding, verdict } of findings) {
    const key =
      verdict?.cell === "*"
        ? finding.rule
        : `${finding.rule} ${finding.sheet ?? ""} ${finding.cell} ${finding.found ?? ""}`;
    const known = counted.get(key);
    counted.set(key, { finding, verdict, count: (known?.count ?? 0) + 1 });
  }
  const rows = [...counted.values()].map(({ finding, verdict, count }) => {
    return [
      finding.severity,
      `\`${finding.rule}\``,
      count > 1 ? `${count} cells` : placeText(finding),
      count > 1 ? (TEXTS.rules[finding.rule]?.title ?? "") : toldText(finding),
      verdict ? `${verdict.isRight ? "Right" : "Wrong"}: ${verdict.why}` : "not judged",
    ];
  });
  return [title, markdownTable(["Severity", "Rule", "Where", "What", "Verdict"], rows)].join(
    "\n\n",
  );
}

function toldText(finding: Finding): string {
  const { expected, found } = finding;
  return [
    findingText(finding, TEXTS),
    ...(found === undefined ? [] : [`Found ${found}.`]),
    ...(expected === undefined ? [] : [`Expected ${expected}.`]),
  ]
    .join(" ")
    .replace(/\s+/gu, " ")
    .replaceAll("|", "/");
}

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error("Name the folder of the reports’ texts.");
  const page = findingsPage(await judged(folder));
  writeFileSync(join(__dirname, "..", "..", "docs", "findings.md"), page);
}

if (require.main === module) {
  main(process.argv[2]).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
}
