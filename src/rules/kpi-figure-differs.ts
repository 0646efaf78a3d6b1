import { figureTextOf, readFigure } from "../calc/read-figure";
import type { IndicatorComponent } from "../framework/framework";
import { nameKey, quoted } from "../model/text";
import type { RowData, TableData } from "../tables/data";
import { typedCell } from "../tables/figure";
import type { ColumnSpec } from "../tables/spec";
import { columnSpec, specOf } from "../tables/table-set";
import { kpiRows } from "./kpi-rows";
import { columnLabel } from "./labels";
import { cellPlace, cellUnder, textUnder } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "./examples";
import type { Found, Rule, RuleContext } from "./rule";
import { figuresIn, isSameFigure, tellsFigure } from "./told-figures";

const HEADINGS = [
  "Performance indicator",
  "Baseline",
  "Target",
  "Performance data",
  "PIE",
  "Baseline figure",
  "Target figure",
  "Actual figure",
].join("\t");

const withFigures = (...figures: readonly string[]): readonly string[] => [
  PILLAR_2,
  "Performance data",
  HEADINGS,
  RESULT_2_1.join("\t"),
  [...withCells(STANDARDS, {}), ...figures].join("\t"),
];

/** A figure beside a passage is one that the passage tells: ratings are proposed by it. */
export const kpiFigureDiffers: Rule = {
  id: "kpi-figure-differs",
  category: "kpi",
  messages: { differs: "warning" },
  good: { lines: withFigures("5", "2", "9") },
  bad: { lines: withFigures("5", "2", "90") },
  check: (context) => {
    const cells = context.set.all.flatMap(figuresBeside);
    const known = new Map(kpiRows(context).map(({ row, components }) => [row, components]));
    return {
      looked: cells.length,
      found: cells.flatMap((cell) => difference(cell, known.get(cell.row) ?? [], context)),
    };
  },
};

interface FigureBeside {
  readonly table: TableData;
  readonly row: RowData;
  readonly at: number;
  readonly column: string;
  readonly value: number;
  /** The passage, and its column. */
  readonly text: string;
  readonly from: string;
}

/** Printed figures only: those that were read out of the passages themselves stand in no cell. */
function figuresBeside(table: TableData): readonly FigureBeside[] {
  const spec = specOf(table.spec);
  const columns = table.columns.flatMap(({ id }, at) => {
    const from: ColumnSpec["readFrom"] = spec && columnSpec(spec, id)?.readFrom;
    return from === undefined ? [] : [{ id, at, from }];
  });
  return table.rows.flatMap((row) =>
    columns.flatMap(({ id, at, from }): FigureBeside[] => {
      if (row.origin?.cells[at] === undefined) return [];
      const { value } = typedCell(row.cells[at] ?? "");
      const text = textUnder(table, row, from);
      if (value === undefined || text === "") return [];
      return [{ table, row, at, column: id, value, text, from }];
    }),
  );
}

function difference(
  { table, row, at, column, value, text, from }: FigureBeside,
  components: readonly IndicatorComponent[],
  { runs }: RuleContext,
): Found[] {
  const sum = figuresIn(text).reduce((all, one) => all + one, 0);
  if (tellsFigure(text, value) || isSameFigure(sum, value)) return [];
  if (components.some((one) => isReadSo(one, from, text, value))) return [];
  const read = readFigure(text)?.value;
  return [
    {
      message: "differs",
      at: cellPlace(row, at),
      table: table.id,
      values: { column: quoted(columnLabel(table, column)), text: quoted(text) },
      ...(read === undefined || read === null ? {} : { expected: figureTextOf(read, text) }),
      found: row.cells[at] ?? "",
      // the words are told to differ from the framework, which has this very figure
      ...(isOfFramework(components, from, value) && runs(`${from}-differs`)
        ? { because: cellUnder(table, row, from) }
        : {}),
    },
  ];
}

/** Whether it is the framework's baseline or target, so that the words have the slip. */
function isOfFramework(
  components: readonly IndicatorComponent[],
  from: string,
  value: number,
): boolean {
  if (from !== "baseline" && from !== "target") return false;
  return components.some((one) => {
    const known = one[from].value;
    return known !== null && isSameFigure(known, value);
  });
}

/** What the framework reads out of these very words, such as a sum of some of their figures. */
function isReadSo(
  component: IndicatorComponent,
  from: string,
  text: string,
  value: number,
): boolean {
  if (from !== "baseline" && from !== "target" && from !== "actual") return false;
  const known = component[from];
  return known?.value === value && nameKey(known.text) === nameKey(text);
}
