import { compile } from "../calc/compile";
import { readFigure } from "../calc/read-figure";
import type { IndicatorComponent, IndicatorKind, Measurement } from "../framework/framework";
import { reachedBy } from "../framework/reached";
import { isCellError } from "../model/cell-error";
import type { Rating } from "../model/rating";
import { nameKey } from "../model/text";
import { kpiRows, type KpiContext, type KpiRow } from "./kpi-rows";

/** The rating that the scale proposes for an indicator's figures, and the rule that it used. */
export interface Proposal {
  readonly rating: Rating;
  readonly kind: IndicatorKind;
  /** The target that it was held against, which may stand in a row above. */
  readonly target: string;
}

const FIGURES = ["baseline", "target", "actual", "achievedFrom"];
/** What nobody rated, or could rate, has no figures to be rated by. */
const RATED: readonly Rating[] = ["achieved", "not-achieved"];

/** The rows of performance data that a rating is proposed for, with it. */
export function proposals(
  context: KpiContext,
): readonly { readonly row: KpiRow; readonly proposed: Proposal }[] {
  return kpiRows(context).flatMap((row) => {
    const proposed = proposal(row, context);
    return proposed ? [{ row, proposed }] : [];
  });
}

/**
 * Undefined where the framework does not know the indicator, where its rule has no scale or a figure
 * lacks, and where the printed rating says itself that the data do not decide.
 */
function proposal(row: KpiRow, { framework, period }: KpiContext): Proposal | undefined {
  const { component, marks } = row;
  const scale = framework.ratingScale[period.point];
  const [mark, ...others] = marks;
  if (!component || !scale || !mark || others.length > 0) return undefined;
  if (!mark.ratings.some((rating) => RATED.includes(rating))) return undefined;
  const target = row.target === "" ? component.target.text : row.target;
  // an actual that tells an increase counts as one only where it is the same cell
  const isSameActual = nameKey(row.actual) === nameKey(component.actual?.text ?? "");
  const reached = ruleOf(component, isSameActual);
  if (!reached || (isSameActual && component.actual?.counts === "nothing")) return undefined;
  const figures = [
    figureOf(row.baseline, component.baseline),
    figureOf(target, component.target),
    figureOf(row.actual, isSameActual ? component.actual : undefined),
  ];
  const needsBaseline = component.kind === "growth" || component.kind === "maintain or improve";
  const needsTarget = component.kind !== "maintain or improve";
  const [baseline, wanted, actual] = figures;
  if (actual === null || (needsBaseline && baseline === null) || (needsTarget && wanted === null)) {
    return undefined;
  }
  const result = reached([baseline ?? 0, wanted ?? 0, actual ?? 0, scale.achievedFrom]);
  if (isCellError(result)) return undefined;
  return { rating: result === 1 ? "achieved" : "not-achieved", kind: component.kind, target };
}

type Reached = ReturnType<typeof compile> | undefined;

const RULES = [true, false].map(() => new WeakMap<IndicatorComponent, { reached: Reached }>());

/** The rule of a component, compiled once; without its actual figure, where another one is printed. */
function ruleOf(component: IndicatorComponent, isSameActual: boolean): Reached {
  const known = RULES[isSameActual ? 1 : 0]?.get(component);
  if (known) return known.reached;
  const { kind, direction } = component;
  const rule = reachedBy(isSameActual ? component : { kind, direction });
  const reached = rule && compile(rule, FIGURES);
  RULES[isSameActual ? 1 : 0]?.set(component, { reached });
  return reached;
}

/** The figure of a cell: what the framework says that it is about, where it has the same words. */
function figureOf(text: string, known: Measurement | undefined): number | null {
  if (known && nameKey(text) === nameKey(known.text)) return known.value;
  return readFigure(text)?.value ?? null;
}
