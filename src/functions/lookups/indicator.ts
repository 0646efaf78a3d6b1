import { findIndicator } from "../../framework/find";
import type { Indicator, IndicatorComponent } from "../../framework/framework";
import type { Cell } from "../../model/cell";
import { cellError, isCellError, type CellError } from "../../model/cell-error";
import type { Language } from "../../model/language";
import { normaliseText } from "../../model/text";
import { optional, required, type FunctionDefinition, type Value } from "../definition";
import { FRAMEWORK_ERRORS, frameworkFor, LANGUAGE, OPTIONAL_BIENNIUM } from "./arguments";
import { found, NAME_ERRORS } from "./found";
import { nameIn } from "./name-lookup";

/** What is told of each component: the figure where there is one, else the wording. */
const FIELDS: Readonly<Record<string, (component: IndicatorComponent) => Cell | undefined>> = {
  component: ({ label }) => label,
  baseline: ({ baseline }) => baseline.value ?? baseline.text,
  "baseline-wording": ({ baseline }) => baseline.text,
  target: ({ target }) => target.value ?? target.text,
  "signed-target": signedTarget,
  "target-wording": ({ target }) => target.text,
  actual: ({ actual }) => actual?.value ?? actual?.text,
  "actual-wording": ({ actual }) => actual?.text,
  unit: ({ unit }) => unit,
  direction: ({ direction }) => direction,
  kind: ({ kind }) => kind,
  frequency: ({ frequency }) => frequency,
  rating: ({ rating }) => rating,
};

/**
 * What the framework holds on a performance indicator: figures in the indicator's own unit, percent
 * as a share of 1; kinds, directions and ratings as codes that read the same in every language.
 */
export const indicator: FunctionDefinition = {
  id: "INDICATOR",
  family: "lookups",
  arguments: [
    required("indicatorCode", "text", "text"),
    optional("indicatorField", "indicatorField", "text", "name"),
    OPTIONAL_BIENNIUM,
    LANGUAGE,
  ],
  result: { unit: "asField", kind: "mixed", shape: "cell" },
  errors: [
    ...FRAMEWORK_ERRORS,
    "unknownIndicator",
    ...NAME_ERRORS,
    "chooseComponent",
    "noName",
    "notPublished",
  ],
  sources: ["pillarTables"],
  examples: [
    { args: ["1.1-01", "actual"], shows: "57%" },
    { args: ["1.1-01", "rating"], shows: "not-achieved" },
    { args: ["1.1-03b", "target"], shows: "85%" },
    { args: ["1.1-03b", "target wording"], shows: "新的或经过更新的实质性网络内容：≥85%" },
    { args: ["1.1-03", "target"], shows: "#VALUE!" },
    { args: ["3.1-04", "result"], shows: "3.1" },
  ],
  calculation: { compute: lookUp },
};

function lookUp([code, field, firstYear, language]: readonly Value[]): Cell {
  const framework = frameworkFor(firstYear as number);
  if (isCellError(framework)) return framework;
  const match = found(findIndicator, framework, code as string, "unknownIndicator");
  if (isCellError(match)) return match;
  if (field === "name") {
    return nameIn(framework, match.indicator.names, language as Language | null);
  }
  if (field === "result") return match.indicator.result;
  const component = match.component ?? chooseComponent(match.indicator);
  if (isCellError(component)) return component;
  const value = FIELDS[field as string]?.(component);
  if (value !== undefined && value !== null && value !== "") return value;
  return cellError("#N/A", "notPublished", { what: `${component.code}, ${field as string}` });
}

/** The target as KPIRATING takes it, with the sign that tells which way is better: `<=565`. */
function signedTarget({ target, direction }: IndicatorComponent): string {
  if (target.value === null) return target.text;
  const printed = /≥|>=|>|≤|<=|</u.exec(normaliseText(target.text))?.[0];
  const byDirection = direction === "down" ? "<=" : ">=";
  const sign = printed?.replace("≥", ">=").replace("≤", "<=") ?? byDirection;
  return `${sign}${target.value}`;
}

function chooseComponent({ code, components }: Indicator): CellError {
  const names = components.map((one) => one.code).join(", ");
  return cellError("#VALUE!", "chooseComponent", { code, names });
}
