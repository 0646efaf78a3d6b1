import type { IndicatorComponent } from "../../../src/framework/framework";
import { readNumberText } from "../../../src/model/number-text";
import { RATINGS } from "../../../src/model/rating";
import { wordFor } from "../../../src/model/vocabulary";
import { ratingMarks } from "../../../src/rules/rating-marks";
import type { RowData, TableData } from "../../../src/tables/data";
import { isFurtherRow } from "../../../src/tables/further-row";
import { framework } from "../../framework/shipped";
import type { CleanDocument } from "./clean";
import {
  nameOfCell,
  rowsAt,
  textAt,
  withoutRows,
  withRowsBehind,
  withText,
  type CellAt,
} from "./edit";
import type { Candidate, Fault, Kind } from "./kind";
import type { Random } from "./random";
import { misspelt } from "./words";

interface IndicatorRow {
  readonly table: TableData;
  readonly row: RowData;
  /** The first of the rows of its indicator. */
  readonly isFirst: boolean;
  readonly component: IndicatorComponent | undefined;
}

const COMPONENTS = new Map(
  framework.indicators.flatMap(({ components }) =>
    components.map((component) => [component.code, component] as const),
  ),
);

function indicatorRows({ tables }: CleanDocument): readonly IndicatorRow[] {
  return tables
    .filter(({ spec }) => spec === "pillar-kpis")
    .flatMap((table) =>
      table.rows
        .filter(({ role }) => role !== "section")
        .map((row) => ({
          table,
          row,
          isFirst: !isFurtherRow(row.label),
          component: COMPONENTS.get(row.id),
        })),
    );
}

type Part = "baseline" | "target" | "actual" | "rating";

/** Another text in one of an indicator's cells; a rating is counted elsewhere as well. */
function partKind(
  title: string,
  parts: readonly Part[],
  change: (
    text: string,
    one: IndicatorRow & { readonly part: Part; readonly random: Random },
    document: CleanDocument,
  ) => string | undefined,
): Kind {
  return {
    group: "indicators",
    title,
    candidates: (document) =>
      indicatorRows(document).flatMap((one) =>
        parts.map((part): Candidate => ({
          template: one.table.spec,
          plant: (random) => {
            const at = document.cellAt({ ...one, column: part });
            if (!at) return undefined;
            const text = textAt(document.blocks, at);
            const changed = change(text, { ...one, part, random }, document);
            if (changed === undefined || changed === text) return undefined;
            return {
              document: withText(document.blocks, at, changed),
              at: [at],
              made: part === "rating" ? countsOfRatings(document) : [],
              what: `${nameOfCell(at)} (${part}): ${text} → ${changed}`,
            };
          },
        })),
      ),
  };
}

/** Where the pillar's ratings are counted. */
function countsOfRatings(document: CleanDocument): readonly CellAt[] {
  return document.tables
    .filter(({ spec }) => spec === "pillar-rating-overview")
    .flatMap((table) =>
      table.rows.flatMap((row) =>
        table.columns.flatMap(({ id: column }) => document.cellAt({ table, row, column }) ?? []),
      ),
    );
}

/** The figure that the framework has there, in the words that tell it. */
function withOtherFigure(
  text: string,
  value: number | null | undefined,
  random: Random,
): string | undefined {
  if (value === null || value === undefined || value === 0) return undefined;
  const numbers = [...text.matchAll(/\d[\d,.]*\d%?|\d%?/gu)].filter(
    ([digits]) => readNumberText(digits)?.value === value,
  );
  const [only] = numbers;
  if (!only || numbers.length > 1) return undefined;
  const [digits] = only;
  const isPercent = digits.endsWith("%");
  const plain = Number(digits.replace(/[%,]/gu, ""));
  const by = Math.max(1, Math.round(plain * (0.02 + random.next() / 2)));
  const other = isPercent && plain + by > 100 ? plain - by : plain + by;
  const printed = digits.includes(",") ? other.toLocaleString("en") : String(other);
  return (
    text.slice(0, only.index) +
    printed +
    (isPercent ? "%" : "") +
    text.slice(only.index + digits.length)
  );
}

/** Whether a cell stands for the rows below it as well: the first one of the indicator that is filled. */
function isOnlyOne({ table, row, isFirst }: IndicatorRow, part: Part): boolean {
  if (part === "actual" || part === "rating") return true;
  return isFirst && table.columns.some(({ id }) => id === part) && row.label !== "";
}

/** The year of the data, where the cell says of when they are. */
const OF_THE_YEAR =
  /^2024(?= ?年[^:：\d]{0,6}[:：])|(?<=[(（])2024(?= ?年?[)）])|(?<=^截至 ?)2024/u;

const VAGUE = { zh: "有所增加", en: "increased" };

export const INDICATOR_KINDS: readonly Kind[] = [
  partKind("A target altered", ["target"], (text, { component, random }) =>
    withOtherFigure(text, component?.target.value, random),
  ),
  partKind("A baseline altered", ["baseline"], (text, { component, random }) =>
    withOtherFigure(text, component?.baseline.value, random),
  ),
  partKind("A rating flipped", ["rating"], (text, { random }, { language }) => {
    const [mark, ...others] = ratingMarks(text);
    const [rating] = mark?.ratings ?? [];
    if (rating === undefined || others.length > 0) return undefined;
    return wordFor("ratings", random.oneOf(RATINGS.filter((one) => one !== rating)), language);
  }),
  partKind("A rating missing", ["rating"], () => ""),
  partKind("A rating that is none of the scale", ["rating"], (text, { random }) =>
    ratingMarks(text).length === 1 ? random.oneOf(["✓", "✗", "★", "?", "OK"]) : undefined,
  ),
  partKind("A rating more than there are targets", ["rating"], (text, { component }) =>
    component && ratingMarks(text).length === 1 ? `${text}; ${text}` : undefined,
  ),
  partKind(
    "A baseline, a target or performance data missing",
    ["baseline", "target", "actual"],
    (text, one) => (text !== "" && isOnlyOne(one, one.part) ? "" : undefined),
  ),
  partKind("Data of another year", ["actual"], (text, { random }) =>
    OF_THE_YEAR.test(text)
      ? text.replace(OF_THE_YEAR, random.oneOf(["2021", "2022", "2023", "2026"]))
      : undefined,
  ),
  partKind("A percentage without its sign", ["actual"], (text, { row, table }) => {
    const baseline = row.cells[table.columns.findIndex(({ id }) => id === "baseline")] ?? "";
    // beside a percentage a count may stand, by which the two can be compared
    const isPercent = /^\D{0,20}\d+(?:\.\d+)?%\D*$/u;
    if (!isPercent.test(text) || !isPercent.test(baseline)) return undefined;
    return text.replace(/%/gu, "");
  }),
  partKind(
    "Words for a figure that is counted",
    ["actual"],
    (text, { component }, { language }) => {
      const isCounted =
        component !== undefined &&
        !["qualitative", "milestone"].includes(component.kind) &&
        component.target.value !== null &&
        component.baseline.value !== null;
      return isCounted && /^\D{0,12}\d/u.test(text) ? VAGUE[language] : undefined;
    },
  ),
  {
    group: "indicators",
    title: "The name of an indicator misspelt",
    candidates: (document) =>
      indicatorRows(document)
        .filter(({ isFirst }) => isFirst)
        .map(({ table, row }): Candidate => ({
          template: table.spec,
          plant: (random) => {
            const at = document.labelAt(row);
            const text = textAt(document.blocks, at);
            const slip = misspelt(text, random);
            if (slip === undefined) return undefined;
            return {
              document: withText(document.blocks, at, slip),
              at: [at],
              what: `${nameOfCell(at)}: ${text} → ${slip}`,
            };
          },
        })),
  },
  groupKind("An indicator left out", (document, { table, at, count, section }) => ({
    document: withoutRows(document.blocks, at, count),
    at: [section ? document.labelAt(section) : document.titleAt(table)],
    what: `${nameOfCell(at)}: left out`,
  })),
  groupKind("An indicator twice", (document, { at, count }) => {
    const rows = rowsAt(document.blocks, at, count);
    const behind = { ...at, line: at.line + count - 1 };
    return {
      document: withRowsBehind(document.blocks, behind, rows),
      at: [at, { ...at, line: at.line + count }],
      what: `${nameOfCell(at)}: twice`,
    };
  }),
  groupKind(
    "An indicator under another result",
    (document, { table, at, count, section }, random) => {
      const others = table.rows.filter(({ role, id }) => role === "section" && id !== section?.id);
      if (!section || others.length === 0) return undefined;
      const under = document.labelAt(random.oneOf(others));
      const rows = rowsAt(document.blocks, at, count);
      // from below upwards, so that no line moves before its turn
      const isAbove = under.line < at.line;
      const document_ = isAbove
        ? withRowsBehind(withoutRows(document.blocks, at, count), under, rows)
        : withoutRows(withRowsBehind(document.blocks, under, rows), at, count);
      return {
        document: document_,
        at: [{ ...at, line: under.line + 1 - (isAbove ? 0 : count) }],
        what: `${nameOfCell(at)}: moved under ${nameOfCell(under)}`,
      };
    },
  ),
];

interface IndicatorGroup {
  readonly table: TableData;
  /** The label of its first row. */
  readonly at: CellAt;
  readonly count: number;
  readonly section: RowData | undefined;
}

/** All rows of an indicator at once. */
function groupKind(
  title: string,
  change: (document: CleanDocument, group: IndicatorGroup, random: Random) => Fault | undefined,
): Kind {
  return {
    group: "indicators",
    title,
    candidates: (document) => {
      const rows = indicatorRows(document);
      return rows.flatMap((one, place): Candidate[] => {
        if (!one.isFirst) return [];
        const { table, row } = one;
        const next = rows.findIndex((other, at) => at > place && other.isFirst);
        const end = next < 0 ? rows.length : next;
        const own = rows.slice(place, end).filter((other) => other.table === table);
        const section = table.rows.find(({ role, id }) => role === "section" && id === row.section);
        const group = { table, at: document.labelAt(row), count: own.length, section };
        return [{ template: table.spec, plant: (random) => change(document, group, random) }];
      });
    },
  };
}
