/**
 * The results frameworks that are known here: those that are shipped, and those that a workbook
 * brings along. Module state, because Excel calls a custom function with its arguments alone: there
 * is no context through which a registry could be handed over. Nothing else is kept here.
 */
import framework2024 from "../../addin/frameworks/2024-25.json";
import { bienniumLabel, readBiennium, type Biennium } from "../model/biennium";
import { isCellError } from "../model/cell-error";
import type { Framework } from "./framework";

/** In the order of their biennia. A test holds each against the schema. */
const SHIPPED: readonly Framework[] = [framework2024 as unknown as Framework];

const registered = new Map<string, Framework>();

let isConsulted = false;

/** Makes a framework known; it takes the place of a shipped one of the same biennium. */
export function registerFramework(framework: Framework): void {
  registered.set(bienniumLabel(bienniumOf(framework)), framework);
}

/** Forgets a registered framework; a shipped one of that biennium holds again. */
export function forgetFramework(biennium: string): void {
  registered.delete(biennium);
}

/** Whether the framework of a biennium is a registered one. */
export function isRegistered(biennium: string): boolean {
  return registered.has(biennium);
}

/** Whether anybody has looked anything up: what a framework registered only now may change. */
export function wasConsulted(): boolean {
  return isConsulted;
}

/** All known frameworks, one a biennium, in the order of their biennia. */
export function knownFrameworks(): readonly Framework[] {
  const shipped = SHIPPED.filter(({ biennium }) => !registered.has(biennium));
  return [...shipped, ...registered.values()].sort(
    (one, other) => bienniumOf(one).firstYear - bienniumOf(other).firstYear,
  );
}

/** The framework of a biennium, "2024/25". */
export function frameworkOf(biennium: string): Framework | undefined {
  isConsulted = true;
  return registered.get(biennium) ?? SHIPPED.find((framework) => framework.biennium === biennium);
}

/**
 * The latest known framework whose biennium had begun in that year.
 *
 * @param year left out, that of the latest shipped one: a plan that is imported for a later biennium
 *   must not change the sheets of this one
 */
export function frameworkInForce(year = defaultFirstYear()): Framework | undefined {
  isConsulted = true;
  return knownFrameworks()
    .filter((framework) => bienniumOf(framework).firstYear <= year)
    .at(-1);
}

/** The framework that holds where nobody names a biennium. */
export function defaultFramework(): Framework {
  return frameworkInForce() as Framework;
}

/** The first year of the biennium that holds where nobody names one. */
export function defaultFirstYear(): number {
  return bienniumOf(SHIPPED.at(-1) as Framework).firstYear;
}

function bienniumOf({ biennium }: Framework): Biennium {
  const read = readBiennium(biennium);
  if (read === null || isCellError(read)) {
    throw new Error(`“${biennium}” is not a biennium such as 2024/25.`);
  }
  return read;
}
