import type { Framework, IndicatorComponent } from "../framework/framework";
import { ownLanguage } from "../framework/names";
import { onceFor } from "../model/once-for";
import { nameKey } from "../model/text";
import { printedIndicators, type KpiContext, type KpiRow, type PrintedIndicator } from "./kpi-rows";
import { hasOtherFigures, textOf } from "./measurement-figures";
import { labelPlace } from "./places";
import type { Found, RuleContext } from "./rule";

/** Two indicators of a table, the upper one first, each with what the framework measures by the other. */
export type ExchangedIndicators = readonly [PrintedIndicator, PrintedIndicator];

/**
 * The indicators whose names stand in each other's place: baseline and target of either are not the
 * framework's for it, and are those for the other one. Where but one of the two is so, it is the figures
 * that may be exchanged; where a third indicator would do as well, nobody knows which.
 */
export const indicatorsExchanged = onceFor(
  (context: KpiContext): readonly ExchangedIndicators[] => {
    const doubtful = printedIndicators(context).filter((one) => {
      const own = componentsOf(one);
      return own.length > 0 && isOfAnother(one, own, context.framework);
    });
    const pairs = doubtful.flatMap((one, at) =>
      doubtful
        .slice(at + 1)
        .filter((other) => areExchanged(one, other, context.framework))
        .map((other): ExchangedIndicators => [one, other]),
    );
    return pairs.filter(
      (pair) => !pairs.some((other) => other !== pair && other.some((one) => pair.includes(one))),
    );
  },
);

function areExchanged(
  one: PrintedIndicator,
  other: PrintedIndicator,
  framework: Framework,
): boolean {
  return (
    one.table === other.table &&
    isOf(one, componentsOf(other), framework) &&
    isOf(other, componentsOf(one), framework)
  );
}

/** One for each of its rows, or all of them for its only one. */
function componentsOf({ indicator, rows }: PrintedIndicator): readonly IndicatorComponent[][] {
  const components = indicator?.components ?? [];
  if (rows.length === 1 && components.length > 0) return [[...components]];
  return components.length === rows.length ? components.map((one) => [one]) : [];
}

/** Neither its baseline nor its target is the framework's, in none of its rows. */
function isOfAnother(
  { rows }: PrintedIndicator,
  own: readonly IndicatorComponent[][],
  framework: Framework,
): boolean {
  return rows.every((row, at) =>
    (["baseline", "target"] as const).every(
      (field) => row[field] !== "" && differs(row, field, own[at] ?? [], framework),
    ),
  );
}

function isOf(
  { rows }: PrintedIndicator,
  components: readonly IndicatorComponent[][],
  framework: Framework,
): boolean {
  return (
    rows.length === components.length &&
    rows.every((row, at) =>
      (["baseline", "target"] as const).every(
        (field) => !differs(row, field, components[at] ?? [], framework),
      ),
    )
  );
}

function differs(
  row: KpiRow,
  field: "baseline" | "target",
  components: readonly IndicatorComponent[],
  framework: Framework,
): boolean {
  const known = components.map((one) => one[field]);
  const isSameLanguage = row.table.language === ownLanguage(framework);
  if (nameKey(row[field]) === nameKey(textOf(known))) return false;
  return hasOtherFigures(row[field], known, isSameLanguage);
}

/** Before the other one's figures all of them differ: the names are told, once. */
export function exchangedName({ row }: KpiRow, context: RuleContext): Pick<Found, "because"> {
  const pair = context.runs("figures-exchanged")
    ? indicatorsExchanged(context).find((indicators) =>
        indicators.some(({ rows }) => rows.some((one) => one.row === row)),
      )
    : undefined;
  const first = pair?.[0].rows[0];
  return first ? { because: labelPlace(first.row) } : {};
}
