import shipped from "../../addin/frameworks/2024-25.json";
import type { Framework, Names } from "../../src/framework/framework";

/** The framework of 2024/25 as it is shipped. */
export const framework = shipped as unknown as Framework;

/** Everything in it that has a name, with words that say where it stands. */
export const named: readonly (readonly [place: string, names: Names])[] = [
  ...framework.pillars.map(({ id, names }) => [`pillar ${id}`, names] as const),
  ...framework.results.map(({ id, names }) => [`result ${id}`, names] as const),
  ...framework.sectors.map(({ id, names }) => [`sector ${id}`, names] as const),
  ...framework.sectors.map(({ id, shortNames }) => [`sector ${id}, short`, shortNames] as const),
  ...framework.indicators.map(({ code, names }) => [`indicator ${code}`, names] as const),
];
