import { quoted } from "../model/text";
import type { Figure, Input } from "../tables/reproduction";
import { rowsCalled } from "../tables/row-index";
import { typedCell } from "../tables/figure";
import { columnSpec, specOf } from "../tables/table-set";
import { inFormOf } from "./figure-form";
import { columnLabel } from "./labels";
import { cellUnder, textUnder } from "./places";
import { inputText } from "./relation-rule";
import type { Found, Place, RuleContext } from "./rule";
import { figurePlace, tableCalled } from "./table-index";
import { tellsFigure } from "./told-figures";

/**
 * A figure that an indicator tells otherwise: which of the two is wrong only their own tables can say.
 * Where other figures agree with the one, it is the indicator's; else both are told, and neither is
 * proposed for the other.
 */
export function besideIndicator(
  figure: Figure,
  found: Found,
  context: RuleContext,
): readonly Found[] {
  const [input, ...others] = figure.inputs;
  const own = input && others.length === 0 ? indicatorCell(input, context) : undefined;
  if (!input || !own || found.because) return [found];
  const { at, label, column } = own;
  const told: Found = {
    message: "differs",
    at,
    table: input.table,
    values: {
      row: quoted(label),
      column,
      from: inputText(figure, input, context),
      source: figure.source,
    },
    expected: inFormOf(figure.printed, input.raw).text,
    found: input.raw,
  };
  if (isBorneOut(figure, context)) return [told];
  const withoutFix: { -readonly [Key in keyof Found]: Found[Key] } = { ...found };
  delete withoutFix.fix;
  return [withoutFix, told];
}

interface IndicatorCell {
  readonly at: Place;
  readonly label: string;
  readonly column: string;
}

/** The words that tell an indicator's figure, or its own cell where they tell another one. */
function indicatorCell(
  { table: id, row: name, column, raw }: Input,
  { set }: RuleContext,
): IndicatorCell | undefined {
  const table = tableCalled(set, id);
  const spec = table && specOf(table.spec);
  const from = spec && columnSpec(spec, column)?.readFrom;
  const [row] = table ? rowsCalled(table, name) : [];
  if (!table || !row || from === undefined) return undefined;
  const value = typedCell(raw).value ?? 0;
  const isPrinted = row.origin?.cells[table.columns.findIndex((one) => one.id === column)];
  const inWords = isPrinted === undefined || tellsFigure(textUnder(table, row, from), value);
  const place = inWords ? from : column;
  return {
    at: cellUnder(table, row, place),
    label: row.label,
    column: columnLabel(table, place),
  };
}

/** Whether other relations of the figure's own cell hold. */
function isBorneOut(figure: Figure, { set, reproduction }: RuleContext): boolean {
  const at = figurePlace(set, figure);
  return reproduction().judged.some(
    ({ figure: other }) =>
      other !== figure &&
      other.withinRounding &&
      [other, ...other.inputs].some((one) => {
        const place = figurePlace(set, one);
        return place.line === at.line && place.column === at.column;
      }),
  );
}
