import { quoted } from "../model/text";
import type { Figure } from "../tables/reproduction";
import { inFormOf } from "./figure-form";
import { columnLabel } from "./labels";
import { exchangedHeading } from "./measurements-exchanged";
import { figurePlace, relationOf, tableCalled } from "./table-index";
import type { Found, Outcome, RuleContext } from "./rule";

/** The figures of a kind that a cell's own words derive from others, recomputed. */
export function proseDiffers(kind: Figure["kind"], context: RuleContext): Outcome {
  const { set } = context;
  const figures = context
    .reproduction()
    .figures.filter((figure) => figure.kind === kind && relationOf(set, figure) === undefined);
  return {
    looked: figures.length,
    found: figures
      .filter(({ withinRounding }) => !withinRounding)
      .map((figure): Found => {
        const table = tableCalled(set, figure.table);
        return {
          message: "differs",
          at: figurePlace(set, figure),
          table: figure.table,
          values: {
            row: quoted(figure.label),
            column: table ? columnLabel(table, figure.column) : figure.column,
            from: figure.inputs.map(({ raw }) => raw).join(" + "),
          },
          expected: inFormOf(figure.recomputed, figure.raw).text,
          found: figure.raw,
          ...(table ? exchangedHeading(table, context) : {}),
        };
      }),
  };
}
