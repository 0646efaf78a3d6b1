import { pointerSteps, pointerTo } from "../../../framework/json-pointer";
import type { Problem, SheetPlace } from "../../../framework/problem";

type Part = Record<string, unknown>;

/** A framework while it is put together from cells: not known to be valid, each part with its cell. */
export interface Draft {
  readonly framework: Part;
  readonly places: Map<string, SheetPlace>;
}

/** Sets a part, and notes the cell that it is from; what stands above it is made as needed. */
export function setPart(
  { framework, places }: Draft,
  steps: readonly (string | number)[],
  value: unknown,
  place: SheetPlace,
): void {
  places.set(pointerTo(...steps), place);
  if (value === undefined) return;
  let part = framework;
  steps.slice(0, -1).forEach((step, depth) => {
    const made = typeof steps[depth + 1] === "number" ? [] : {};
    if (!Object.hasOwn(part, step)) define(part, step, made);
    part = part[step] as Part;
  });
  define(part, steps.at(-1) ?? "", value);
}

/** As `part[step] = value`, but for a step such as __proto__ too. */
function define(part: Part, step: string | number, value: unknown): void {
  Object.defineProperty(part, step, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** A problem with the cell that it is about: of the part, else of the smallest part around it. */
export function placed(problem: Problem, { places }: Draft): Problem {
  const { path, values } = problem;
  const first = values["first"] === undefined ? {} : { first: shownPlace(String(values["first"])) };
  const property = values["property"] === undefined ? [] : [String(values["property"])];
  const steps = [...pointerSteps(path), ...property];
  for (let length = steps.length; length > 0; length -= 1) {
    const place = places.get(pointerTo(...steps.slice(0, length)));
    if (place) return { ...problem, values: { ...values, ...first }, place };
  }
  return { ...problem, values: { ...values, ...first } };

  function shownPlace(pointer: string): string {
    const place = places.get(pointer);
    return place ? `${place.sheet}!${place.cell ?? ""}` : pointer;
  }
}
