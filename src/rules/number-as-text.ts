import { readNumberText } from "../model/number-text";
import { normaliseText } from "../model/text";
import { columnSpec, specOf, type TableSet } from "../tables/table-set";
import { typedCell } from "../tables/figure";
import { figureCells, type FigureCell } from "./figure-cells";
import { columnLabel } from "./labels";
import { cellPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Place, Rule, RuleContext } from "./rule";
import { figurePlace } from "./table-index";

const PERCENT = /[%％٪]/u;
/** A single separator before three digits: 36.191 may be meant for 36,191 and the other way round. */
const THOUSANDS_OR_DECIMALS = /^[^\d]*\d{1,3}([.,])\d{3}[^\d]*$/u;

/** A figure is a number, not a text that looks like one. */
export const numberAsText: Rule = {
  id: "number-as-text",
  category: "form",
  messages: { text: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
    texts: [[3, 2]],
  },
  check: (context) => {
    const all = figureCells(context.set);
    const cells = all.filter(({ row }) => row.origin?.facts?.texts !== undefined);
    return {
      looked: all.length,
      found: cells.flatMap((cell): Found[] => {
        const { table, row, at, column, text } = cell;
        const place = row.origin?.cells[at];
        if (place === undefined || !row.origin?.facts?.texts?.includes(place)) return [];
        const reading = readingOf(cell, context.set);
        if (!reading) return [];
        const where = cellPlace(row, at);
        const isCertain = isBorneOut(reading.needs, where, context);
        const edits = [{ at: where, to: reading.to, value: reading.value }];
        return [
          {
            message: "text",
            at: where,
            table: table.id,
            values: { column: columnLabel(table, column) },
            found: text,
            fix: { isCertain, edits },
          },
        ];
      }),
    };
  },
};

/** What a reading that is not the only one asks of the relations of its cell, to be taken for certain. */
type Needs = "nothing" | "no contradiction" | "agreement";

interface Reading {
  readonly to: string;
  readonly value: number;
  readonly needs: Needs;
}

/** The number that the text stands for in its column, and how far that can be doubted. */
function readingOf(cell: FigureCell, set: TableSet): Reading | undefined {
  const { text, table, column } = cell;
  const number = readNumberText(text);
  if (!number) return undefined;
  const spec = specOf(table.spec);
  const isShare = spec !== undefined && columnSpec(spec, column)?.holds === "share";
  if (isShare && !PERCENT.test(text) && isInPercent(cell, set)) {
    // its cell shows shares of 1 as percent: 44 would be 4,400 %
    const value = typedCell(text, "share").value ?? number.value;
    return { to: `${text.trim()}%`, value, needs: "agreement" };
  }
  const separator = PERCENT.test(text)
    ? undefined
    : THOUSANDS_OR_DECIMALS.exec(normaliseText(text))?.[1];
  const needs =
    separator === undefined ? "nothing" : separator === "," ? "no contradiction" : "agreement";
  return { to: text, value: number.value, needs };
}

/** Whether the other figures of the column bear the percent sign. */
function isInPercent({ table, row, column }: FigureCell, set: TableSet): boolean {
  return figureCells(set).some(
    (other) =>
      other.table === table &&
      other.column === column &&
      other.row !== row &&
      PERCENT.test(other.text),
  );
}

/** Whether the relations of a cell, with the figure as it is read, leave no doubt of the reading. */
function isBorneOut(needs: Needs, at: Place, { set, reproduction }: RuleContext): boolean {
  if (needs === "nothing") return true;
  const isHere = ({ line, column }: Place): boolean => line === at.line && column === at.column;
  const own = reproduction().figures.filter((figure) =>
    [figure, ...figure.inputs].some((one) => isHere(figurePlace(set, one))),
  );
  if (own.some(({ withinRounding }) => !withinRounding)) return false;
  return needs === "no contradiction" || own.length > 0;
}
