import { onceFor } from "../model/once-for";
import type { Explanation } from "../tables/explanation";
import type { Figure } from "../tables/reproduction";
import { cellUnder, headingPlace, labelPlace, tablePlace } from "./places";
import type { Place, RuleContext } from "./rule";
import { namedFew } from "./named-few";
import { figurePlace } from "./table-index";

/** The rule that tells of each kind of explanation. */
const RULE_OF: Readonly<Record<Explanation["what"], string>> = {
  unit: "unit-doubtful",
  columns: "header-exchanged",
  rows: "figures-exchanged",
  figures: "figures-exchanged",
  figure: "outlying-figure",
  missingRow: "row-missing",
  doubledRow: "row-doubled",
  strangerRow: "unknown-row",
};

export type Explained<What extends Explanation["what"]> = Explanation & { readonly what: What };

/** The explanations of a kind. */
export function explainedBy<What extends Explanation["what"]>(
  what: What,
  { explanations }: RuleContext,
): readonly Explained<What>[] {
  return explanations().filter((one): one is Explained<What> => one.what === what);
}

/** The cell that a rule leads to: the figure, the heading, the unit. */
export function explanationPlace(explanation: Explanation): Place {
  switch (explanation.what) {
    case "unit":
      return explanation.table.unitLine ?? tablePlace(explanation.table);
    case "columns":
      return headingPlace(explanation.table, explanation.columns[0]);
    case "rows":
      return labelPlace(explanation.rows[0]);
    case "missingRow":
      return labelPlace(explanation.sum);
    case "doubledRow":
      return labelPlace(explanation.row);
    case "strangerRow":
      return explanation.place;
    case "figures": {
      const [{ table, row, column }] = explanation.places;
      return cellUnder(table, row, column);
    }
    case "figure": {
      const { table, row, column } = explanation.place;
      return cellUnder(table, row, column);
    }
  }
}

/**
 * The cell with which a figure would agree that does not, where a rule tells of it. A rule that the
 * workbook leaves out, or takes less seriously, explains nothing.
 */
export function causeOf(figure: Figure, { explanations, runs }: RuleContext): Place | undefined {
  const explanation = byFigure(explanations()).get(figure);
  return explanation && runs(RULE_OF[explanation.what]) ? explanationPlace(explanation) : undefined;
}

const byFigure = onceFor(
  (all: readonly Explanation[]): ReadonlyMap<Figure, Explanation> =>
    new Map(all.flatMap((one) => one.figures.map((figure) => [figure, one] as const))),
);

/** The cells that would agree, named: of an equality that the cell itself states, the other one. */
export function explainedCells(explanation: Explanation, { set, cellText }: RuleContext): string {
  const at = explanationPlace(explanation);
  const isOwn = ({ line, column }: Place): boolean => line === at.line && column === at.column;
  const places = explanation.figures.flatMap((figure) => {
    const own = figurePlace(set, figure);
    return isOwn(own) ? figure.inputs.map((input) => figurePlace(set, input)) : [own];
  });
  const others = places.filter((place) => !isOwn(place));
  return namedFew([...new Set(others.map((place) => cellText(place, at)))], ", ");
}
