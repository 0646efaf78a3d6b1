import { pointerSteps } from "../../src/framework/json-pointer";

type Part = Record<string, unknown>;

/** A copy of a value with one part set to another value, or taken away where that is undefined. */
export function mutated(value: unknown, pointer: string, part: unknown): unknown {
  const steps = pointerSteps(pointer);
  if (steps.length === 0) return part;
  const copy = structuredClone(value);
  const above = steps.slice(0, -1).reduce((found, step) => found[step] as Part, copy as Part);
  if (part === undefined) Reflect.deleteProperty(above, steps.at(-1)!);
  else above[steps.at(-1)!] = part;
  return copy;
}
