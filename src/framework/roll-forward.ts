import { bienniumLabel, readBiennium, type Biennium } from "../model/biennium";
import { isCellError } from "../model/cell-error";
import { quoted } from "../model/text";
import type {
  Actual,
  Framework,
  IndicatorComponent,
  Measurement,
  RevenueEstimate,
  SectorBudget,
} from "./framework";
import type { Problem } from "./problem";

const EMPTY: Measurement = { text: "", value: null };

/**
 * A framework for a later biennium: the structure, names, rules, scale and weights are kept, every
 * figure is emptied, and each baseline is the last actual, marked as such, or the old baseline where
 * nothing was measured since.
 *
 * @param framework one that is valid
 * @param to the later biennium, "2026/27" or 2026
 * @param actualsOf of when the actuals are that do not say so themselves, "2024"; the biennium of
 *   the framework where it is left out
 * @returns a problem where `to` is no later biennium
 */
export function rollForward(
  framework: Framework,
  to: string | number,
  actualsOf: string = framework.biennium,
): { readonly framework: Framework } | { readonly problem: Problem } {
  const from = bienniumOf(framework.biennium);
  const next = bienniumOf(to);
  if (!from || !next) {
    const values = { text: quoted(String(to)), expected: "2026/27" };
    return { problem: { path: "/biennium", code: "notABiennium", values } };
  }
  if (next.firstYear <= from.firstYear) {
    const values = { text: quoted(String(to)), biennium: framework.biennium };
    return { problem: { path: "/biennium", code: "notLater", values } };
  }
  // how many the new document will speak of nobody knows yet
  const kept = Object.fromEntries(
    Object.entries(framework).filter(([field]) => field !== "indicatorsStated"),
  ) as unknown as Framework;
  const years = [String(next.firstYear), String(next.firstYear + 1)];
  return {
    framework: {
      ...kept,
      biennium: bienniumLabel(next),
      title: retitled(framework.title, from, next),
      indicators: framework.indicators.map((indicator) => ({
        ...indicator,
        components: indicator.components.map((component) => rolledComponent(component, actualsOf)),
      })),
      budgets: {
        sectors: framework.budgets.sectors.map(({ sector }) => emptySectorBudget(sector, years)),
        results: framework.budgets.results.map((line) => ({ ...line, ...NO_BUDGET })),
        categories: framework.budgets.categories.map((line) => ({ ...line, ...NO_BUDGET })),
      },
      revenue: framework.revenue.map(({ source }) => emptyEstimate(source, years)),
    },
  };
}

const NO_BUDGET = { approved: null, afterTransfers: null };

function bienniumOf(text: string | number): Biennium | null {
  const read = readBiennium(text);
  return read === null || isCellError(read) ? null : read;
}

/** The title with the new biennium in place of the old one; behind it where it names none. */
function retitled(title: string, from: Biennium, to: Biennium): string {
  const second = `(?:${from.firstYear + 1}|${String(from.firstYear + 1).slice(2)})(?!\\d)`;
  const old = new RegExp(`(?<!\\d)${from.firstYear} ?[/\\-–] ?${second}`, "g");
  const label = bienniumLabel(to);
  return old.test(title) ? title.replace(old, label) : `${title} ${label}`;
}

function rolledComponent(component: IndicatorComponent, actualsOf: string): IndicatorComponent {
  const { code, label, actual, unit, direction, kind, frequency, reportedIn } = component;
  const baseline = actual ? baselineFrom(actual, component.baseline, actualsOf) : EMPTY;
  const labelled = label === undefined ? {} : { label };
  const reported = reportedIn === undefined ? {} : { reportedIn };
  return {
    code,
    ...labelled,
    baseline,
    target: EMPTY,
    unit,
    direction,
    kind,
    frequency,
    ...reported,
  };
}

/**
 * The last actual where it has a figure. One of words only leaves an old figure in place, for nothing
 * newer was measured; so does one that says that there are no data yet. Where neither has a figure,
 * the actual's words are where things stand. Without any actual there is no baseline: nobody says
 * whether the old one still holds.
 */
function baselineFrom(actual: Actual, old: Measurement, actualsOf: string): Measurement {
  const isMeasured = actual.value !== null;
  if (!isMeasured && (old.value !== null || actual.counts === "nothing")) return old;
  return { ...level(actual, old), asOf: actual.asOf ?? actualsOf, from: "last actual" };
}

/** Where things stand: an increase has the old baseline below it. */
function level(actual: Actual, baseline: Measurement): Pick<Measurement, "text" | "value"> {
  const { text, value } = actual;
  if (actual.counts !== "increase") return { text, value };
  if (value === null || baseline.value === null) return { text, value: null };
  const stands = baseline.value + value;
  return { text: stands.toLocaleString("en"), value: stands };
}

function emptySectorBudget(sector: string, years: readonly string[]): SectorBudget {
  const amounts = { total: null, years: Object.fromEntries(years.map((year) => [year, null])) };
  return { sector, approved: amounts, afterTransfers: amounts };
}

function emptyEstimate(source: string, years: readonly string[]): RevenueEstimate {
  const amounts = { approved: null, updated: null };
  return {
    source,
    approved: null,
    years: Object.fromEntries(years.map((year) => [year, amounts])),
  };
}
