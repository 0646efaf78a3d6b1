import { checkTexts } from "../check/finding-text";
import type { Language } from "../model/language";
import type { CellPlan, RowPlan, WorkbookPlan } from "../model/workbook-plan";
import { RULES } from "../rules/catalogue";
import { SEVERITIES } from "../rules/rule";
import { bareSheet, companionRow } from "./bare-sheet";
import { textContent } from "./cell-content";
import { rowHeight } from "./column-widths";
import { STYLES } from "./styles";

const WIDTHS = [30, 46, 18, 14, 20, 40];
/** The column in which a rule is set. */
const BECOMES = 3;

/**
 * A workbook with the sheet on which its rules are set: each rule with what it becomes, who decided
 * and why, to be filled in where it is not to hold as it is.
 */
export function rulesWorkbook(language: Language): WorkbookPlan {
  const texts = checkTexts(language);
  const cell = (text: string, style: string): CellPlan => ({ ...textContent(text), style });
  const head = [texts.rule, texts.finding, texts.severity, texts.becomes, texts.who, texts.reason];
  const rows = RULES.map(({ id, messages }): RowPlan => {
    const title = texts.rules[id]?.title ?? id;
    const severities = SEVERITIES.filter((one) => Object.values(messages).includes(one));
    const stated = severities.map((one) => texts.severities[one]).join(", ");
    return {
      height: rowHeight([id, title, stated], WIDTHS),
      cells: [
        cell(id, "text"),
        cell(title, "text"),
        cell(stated, "text"),
        ...[0, 1, 2].map((): CellPlan => ({ style: "text-input-item" })),
      ],
    };
  });
  const first = 4;
  const sheet = bareSheet(
    {
      name: texts.rulesSheet,
      columnWidths: WIDTHS,
      rows: [
        { cells: [cell(texts.rulesSheet, "title")] },
        { cells: [cell(texts.rulesHint, "unit")] },
        companionRow("rules"),
        { cells: head.map((word) => cell(word, "header")) },
        ...rows,
      ],
    },
    language,
  );
  const last = first + rows.length - 1;
  const becomes = [...SEVERITIES.map((one) => texts.severities[one]), texts.off];
  return {
    language,
    title: texts.rulesSheet,
    subject: "",
    styles: STYLES,
    names: [],
    sheets: [
      {
        ...sheet,
        frozen: { rows: first, columns: 1 },
        print: { isLandscape: true, titleRows: { first: first - 1, last: first - 1 } },
        validations: [
          {
            areas: [{ top: first, left: BECOMES, bottom: last, right: BECOMES }],
            takes: { kind: "list", formula: `"${becomes.join(",")}"` },
            isStrict: true,
            title: texts.becomes,
            message: texts.rulesHint,
          },
        ],
      },
    ],
  };
}
