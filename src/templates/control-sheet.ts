import { explain } from "../calc/explain";
import { columnLetters } from "../model/a1";
import type { CellPlan, RowPlan, SheetPlan } from "../model/workbook-plan";
import type { CellPlace, Check } from "../tables/checks";
import { bareSheet, companionRow } from "./bare-sheet";
import { textContent } from "./cell-content";
import { colon } from "./colon";
import { rowHeight } from "./column-widths";
import { rangesOf, type Around } from "./control-bounds";
import { controlCheck, type Computed, type ControlCheck, type State } from "./control-check";
import { sourceText } from "./source-text";
import { addressOf, positionOf } from "./table-layout";
import { fill } from "../model/fill";
import type { TemplateTexts } from "./texts";
import type { Wording } from "./titles";

/** The columns in their order, with their widths in characters. */
const COLUMNS = [
  ["state", 6],
  ["table", 26],
  ["row", 24],
  ["column", 17],
  ["cell", 20],
  ["rule", 40],
  ["stands", 13],
  ["recomputed", 13],
  ["low", 13],
  ["high", 13],
  ["halfWidth", 10],
  ["source", 30],
] as const;

type ColumnId = (typeof COLUMNS)[number][0];

/** Rows above the first check: title, note, overall state, counts, blank, header. */
const FIRST_ROW = 6;
const MARKS: Readonly<Record<State, string>> = { agrees: "✓", disagrees: "✗", open: "–" };

function letter(id: ColumnId): string {
  return columnLetters(COLUMNS.findIndex(([column]) => column === id));
}

function widthOf(id: ColumnId): number {
  return COLUMNS.find(([column]) => column === id)?.[1] ?? 0;
}

/** Where the Control sheet says which cells disagree, for conditional formats of other sheets. */
export interface ControlPlan {
  readonly sheet: SheetPlan;
  readonly checks: readonly ControlCheck[];
  /** Absolute ranges of the cells' addresses and of the states. */
  readonly cells: string;
  readonly states: string;
}

/**
 * Every relation of the tables as a live check, by the interval rule: the figure as it stands, the
 * recomputed one, what rounding allows, and a tick or a cross; at the top whether all agree.
 */
export function controlSheet(
  checks: readonly Check[],
  around: Around,
  wording: Wording,
  texts: TemplateTexts,
): ControlPlan {
  const { control } = texts.sheets;
  const controlled = checks.map((check) => controlCheck(check, around));
  const last = FIRST_ROW + Math.max(1, checks.length);
  const range = (id: ColumnId): string => `$${letter(id)}$${FIRST_ROW + 1}:$${letter(id)}$${last}`;
  const counts = Object.fromEntries(
    (["agrees", "disagrees", "open"] as const).map((state) => [
      state,
      controlled.filter((one) => one.state === state).length,
    ]),
  ) as Record<State, number>;
  const countOf = (state: State): string => `COUNTIF(${range("state")},"${MARKS[state]}")`;
  const overall = overallState(counts, texts);
  const widths = COLUMNS.map(([, width]) => width);
  const header = COLUMNS.map(([id]) => control[id]);
  const rows: RowPlan[] = [
    textRow(control.title, "title"),
    textRow(control.note, "unit"),
    {
      cells: [
        {
          content: {
            kind: "formula",
            formula: `IF(${countOf("disagrees")}>0,${joinedText(control.someDisagree, "count", countOf("disagrees"))},IF(${countOf("agrees")}=0,${quotedText(control.nothing)},${quotedText(control.allAgree)}))`,
            result: overall,
          },
          style: "overall",
        },
      ],
    },
    {
      cells: [
        {
          content: {
            kind: "formula",
            formula: joinedTexts(control.counts, {
              agree: countOf("agrees"),
              disagree: countOf("disagrees"),
              open: countOf("open"),
            }),
            result: fill(control.counts, {
              agree: counts.agrees,
              disagree: counts.disagrees,
              open: counts.open,
            }),
          },
          style: "unit",
        },
      ],
    },
    companionRow("control"),
    {
      height: rowHeight(header, widths),
      cells: header.map((text) => ({ ...textContent(text), style: "header" })),
    },
    ...controlled.map((one, at) => checkRow(one, FIRST_ROW + at + 1, around, wording, texts)),
  ];
  const states = { top: FIRST_ROW, left: 0, bottom: last - 1, right: 0 };
  const isState = (state: State, cell: string): string => `${cell}="${MARKS[state]}"`;
  return {
    checks: controlled,
    cells: range("cell"),
    states: range("state"),
    sheet: {
      ...bareSheet({ name: around.sheet, columnWidths: widths, rows }, wording.language),
      frozen: { rows: FIRST_ROW, columns: 1 },
      print: { isLandscape: true, titleRows: { first: FIRST_ROW - 1, last: FIRST_ROW - 1 } },
      filter: { top: FIRST_ROW - 1, left: 0, bottom: last - 1, right: COLUMNS.length - 1 },
      conditions: [
        { areas: [states], formula: isState("disagrees", `A${FIRST_ROW + 1}`), look: BAD },
        { areas: [states], formula: isState("agrees", `A${FIRST_ROW + 1}`), look: GOOD },
        {
          areas: [{ top: 2, left: 0, bottom: 2, right: 0 }],
          formula: `${countOf("disagrees")}>0`,
          look: BAD,
        },
      ],
    },
  };
}

export const BAD = { colour: "9C0006", fill: "FFC7CE" } as const;
const GOOD = { colour: "006100" } as const;

function textRow(text: string, style: string): RowPlan {
  return { cells: [{ ...textContent(text), style }] };
}

function overallState(counts: Record<State, number>, { sheets }: TemplateTexts): string {
  const { control } = sheets;
  if (counts.disagrees > 0) return fill(control.someDisagree, { count: counts.disagrees });
  return counts.agrees === 0 ? control.nothing : control.allAgree;
}

function checkRow(
  { check, cell, ...figures }: ControlCheck,
  number: number,
  around: Around,
  wording: Wording,
  texts: TemplateTexts,
): RowPlan {
  const { table, row, column } = check.cell;
  const position = positionOf(around.layouts, check.cell);
  const label = table.columns.find(({ id }) => id === column)?.label ?? column;
  const at = (id: ColumnId): string => `${letter(id)}${number}`;
  // binary noise is far smaller than the last digit of anything that is printed
  const digits = cell.measure === "share" ? 12 : 6;
  const isAbove = `ROUND(${at("stands")}+${at("halfWidth")}-${at("low")},${digits})>=0`;
  const isBelow = `ROUND(${at("high")}-${at("stands")}+${at("halfWidth")},${digits})>=0`;
  const agrees = check.relation.holds === "atMost" ? isBelow : `AND(${isAbove},${isBelow})`;
  const figure = ({ formula, result }: Computed, format: string): CellPlan => ({
    content: { kind: "formula", formula, result },
    style: "figure",
    format,
  });
  const rule = ruleText(check, around, wording, texts);
  const source = sourceText(check.relation.source, wording.language, texts);
  const plain = [table.title, row.label, label];
  return {
    height: rowHeight(
      [...plain, rule, source],
      (["table", "row", "column", "rule", "source"] as const).map(widthOf),
    ),
    cells: [
      {
        content: {
          kind: "formula",
          formula: `IF(${at("low")}="","${MARKS.open}",IF(${agrees},"${MARKS.agrees}","${MARKS.disagrees}"))`,
          result: MARKS[figures.state],
        },
        style: "state",
      },
      ...plain.map((text) => ({ ...textContent(text), style: "text" })),
      { ...textContent(addressOf(position)), style: "link", link: position },
      { ...textContent(rule), style: "text" },
      figure(figures.stands, cell.format),
      figure(figures.recomputed, cell.finerFormat),
      figure(figures.low, cell.finerFormat),
      figure(figures.high, cell.finerFormat),
      figure(figures.halfWidth, cell.finerFormat),
      { ...textContent(source), style: "text" },
    ],
  };
}

/** What the figure must be, in words, with what it is made of by name and place. */
function ruleText(
  check: Check,
  around: Around,
  { language }: Wording,
  { sheets, phrases }: TemplateTexts,
): string {
  const { relation, cell, inputs } = check;
  const names = Object.fromEntries(
    Object.entries(inputs).map(([name, places]) => [name, inputName(places, cell, around)]),
  );
  const words = explain(relation.is, phrases, names);
  const rule = relation.holds === "atMost" ? fill(sheets.control.atMost, { rule: words }) : words;
  return capitalised(sheets.kinds[relation.kind], language) + colon(language) + rule;
}

function capitalised(text: string, language: string): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

/** A single cell by its labels, as far as they differ from the checked cell's; a list by its ranges. */
function inputName(places: readonly CellPlace[], cell: CellPlace, around: Around): string {
  const ranges = rangesOf(places, { ...around, sheet: positionOf(around.layouts, cell).sheet });
  const [place] = places;
  if (!place || places.length > 1) return ranges.join(", ");
  const column = place.table.columns.find(({ id }) => id === place.column)?.label ?? place.column;
  const isHere = place.table.id === cell.table.id;
  const label = isHere && place.row.id === cell.row.id ? column : place.row.label || column;
  return `${label} [${ranges.join(", ")}]`;
}

/** A text within a formula. */
function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function joinedText(text: string, name: string, value: string): string {
  return joinedTexts(text, { [name]: value });
}

/** A text with formulas in its places, joined by &. */
function joinedTexts(text: string, values: Readonly<Record<string, string>>): string {
  return text
    .split(/(\{\w+\})/u)
    .filter((piece) => piece !== "")
    .map((piece) => values[piece.slice(1, -1)] ?? quotedText(piece))
    .join("&");
}
