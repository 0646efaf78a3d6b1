import type { Finding } from "../check/finding";
import { findingText, type CheckTexts } from "../check/finding-text";
import type { Language } from "../model/language";
import { MAX_CELL_TEXT } from "../model/limits";
import type { CellPlan, RowPlan, SheetPlan, WorkbookPlan } from "../model/workbook-plan";
import { bareSheet, companionRow } from "./bare-sheet";
import { textContent } from "./cell-content";
import { rowHeight } from "./column-widths";
import { STYLES } from "./styles";

const WIDTHS = [12, 24, 12, 34, 60, 30, 30, 46];

/** What was found in one file. */
export interface FoundIn {
  /** Left out for the workbook that the sheet goes into. */
  readonly file?: string;
  readonly findings: readonly Finding[];
  /** Why it was not checked. */
  readonly problem?: string;
  /** What is to be said of it beside: rules that it sets itself, what was not recognised. */
  readonly notes?: readonly string[];
}

/** A workbook with the list of findings: a sheet that says of itself that it holds no table. */
export function findingsWorkbook(
  all: readonly FoundIn[],
  texts: CheckTexts,
  language: Language,
): WorkbookPlan {
  return {
    language,
    title: texts.findings,
    subject: "",
    styles: STYLES,
    sheets: [findingsSheet(all, texts, language)],
    names: [],
  };
}

function findingsSheet(all: readonly FoundIn[], texts: CheckTexts, language: Language): SheetPlan {
  const cell = (text: string, style: string): CellPlan => ({
    ...textContent(text.slice(0, MAX_CELL_TEXT)),
    style,
  });
  const head = [
    texts.severity,
    texts.sheet,
    texts.cell,
    texts.rule,
    texts.finding,
    texts.foundHead,
    texts.expectedHead,
    texts.why,
  ];
  const rows = all
    .flatMap((one) => columnsOf(one, texts))
    .map((columns): RowPlan => ({
      height: rowHeight(columns, WIDTHS),
      cells: columns.map((text, at) => cell(text, at === 0 ? "strong" : "text")),
    }));
  const first = 3;
  return {
    ...bareSheet(
      {
        name: texts.findings,
        columnWidths: WIDTHS,
        rows: [
          { cells: [cell(texts.findings, "title")] },
          companionRow("findings"),
          { cells: head.map((word) => cell(word, "header")) },
          ...rows,
        ],
      },
      language,
    ),
    frozen: { rows: first, columns: 0 },
    filter: { top: first - 1, left: 0, bottom: first - 1 + rows.length, right: WIDTHS.length - 1 },
    print: { isLandscape: true, titleRows: { first: first - 1, last: first - 1 } },
    isProtected: false,
  };
}

/** What stands in the columns of the rows of one file. */
function columnsOf(
  { file = "", findings, problem, notes = [] }: FoundIn,
  texts: CheckTexts,
): readonly (readonly string[])[] {
  const rows = findings.map((finding) => {
    const rule = texts.rules[finding.rule];
    return [
      texts.severities[finding.severity],
      [file, finding.sheet].filter((part) => part !== undefined && part !== "").join(" › "),
      finding.cell,
      rule?.title ?? finding.rule,
      findingText(finding, texts),
      finding.found ?? "",
      finding.expected ?? "",
      rule?.why ?? "",
    ];
  });
  const line = (severity: string, text: string): readonly string[] => [
    severity,
    file,
    "",
    "",
    text,
    "",
    "",
    "",
  ];
  return [
    ...(problem === undefined ? [] : [line(texts.severities.error, problem)]),
    ...rows,
    ...notes.map((text) => line("", text)),
  ];
}
