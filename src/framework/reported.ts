/**
 * What the known reports say was spent and received. Module state for the same reason as that of
 * known.ts: a custom function has nothing but its arguments.
 */
import { bienniumOfYear, bienniumLabel } from "../model/biennium";
import { cellError, isCellError, type CellError } from "../model/cell-error";
import { rowsFor } from "./row-groups";
import { SHIPPED_ACTUALS } from "./actuals.generated";
import type { Actuals, YearOfActuals } from "./actuals";
import type { Framework } from "./framework";
import { notPublished } from "./not-published";
import { partsOf, type Parts } from "./parts";

const registered = new Map<number, YearOfActuals>();

/** Makes a report's figures known; they take the place of the shipped ones of the same year. */
export function registerActuals(actuals: YearOfActuals): void {
  registered.set(actuals.year, actuals);
}

/** Forgets a registered year; a shipped one holds again. */
export function forgetActuals(year: number): void {
  registered.delete(year);
}

/**
 * Expenditure in thousands of francs; without a year, of all years of the biennium that are reported
 * so far. #N/A where no report is known, or where the report does not break it down that far.
 */
export function expenditureOf(framework: Framework, parts: Parts): number | CellError {
  const by = partsOf(parts).filter((part) => part !== "year");
  if (by.length > 1) {
    return cellError("#N/A", "notBrokenDown", { breakdown: ["sector", ...by].join(",") });
  }
  const amountIn = ({ expenditure }: YearOfActuals): number | null | undefined => {
    const { sector, result, category } = parts;
    if (result !== undefined) return own(own(expenditure.results, sector), result);
    if (category !== undefined) return ownRow(own(expenditure.categories, sector), category);
    return own(expenditure.sectors, sector);
  };
  return reported(framework, parts, amountIn);
}

/** Revenue that was received, in thousands of francs; without a year, of all reported years. */
export function receivedRevenue(
  framework: Framework,
  source: string,
  year?: number,
): number | CellError {
  return reported(framework, { sector: source, year }, ({ revenue }) => ownRow(revenue, source));
}

function reported(
  framework: Framework,
  parts: Parts,
  amountIn: (actuals: YearOfActuals) => number | null | undefined,
): number | CellError {
  const { biennium } = framework;
  const known = yearsOf(biennium).filter(({ year }) => (parts.year ?? year) === year);
  if (known.length === 0) {
    return cellError("#N/A", "notReported", { period: parts.year ?? biennium });
  }
  const amounts = known.map(amountIn);
  if (amounts.includes(undefined)) return notPublished(framework, parts);
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}

/** The reported years of a biennium. */
function yearsOf(biennium: string): readonly YearOfActuals[] {
  const shipped = SHIPPED_ACTUALS.filter(({ year }) => !registered.has(year));
  return [...shipped, ...registered.values()].filter(({ year }) => {
    const of = bienniumOfYear(year);
    return !isCellError(of) && bienniumLabel(of) === biennium;
  });
}

/** A row's amount, or that of the sum of a group that is called so. */
function ownRow(amounts: Actuals | undefined, name: string): number | null | undefined {
  return rowsFor(name)
    .map((row) => own(amounts, row))
    .find((amount) => amount !== undefined);
}

/** A field of a record's own: names come from cells, and might be those of what objects inherit. */
function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
