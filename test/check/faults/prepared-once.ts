/**
 * What the recogniser makes of the descriptions and the framework before it reads a document is the
 * same for all documents of a period. Made once, thousands of workbooks are read in the time of
 * hundreds; what is read stays the same. The functions are handed to jest.mock.
 */
import type { knownNames } from "../../../src/recognise/names";
import type { patternsOf } from "../../../src/recognise/pattern";
import type { preparer } from "../../../src/recognise/prepared";
import type { headingReader } from "../../../src/recognise/headings";

type Make<Inputs extends readonly unknown[], Made> = (...inputs: Inputs) => Made;

/** A function that depends on nothing but its inputs, with what it gave kept by a key of them. */
function once<Inputs extends readonly unknown[], Made>(
  make: Make<Inputs, Made>,
  keyOf: (...inputs: Inputs) => unknown,
): Make<Inputs, Made> {
  const known = new Map<unknown, Made>();
  return (...inputs) => {
    const key = keyOf(...inputs);
    if (!known.has(key)) known.set(key, make(...inputs));
    return known.get(key) as Made;
  };
}

export function preparedOnce<Module extends { preparer: typeof preparer }>(module: Module): Module {
  return { ...module, preparer: once(module.preparer, ({ period }) => JSON.stringify(period)) };
}

export function namesOnce<Module extends { knownNames: typeof knownNames }>(
  module: Module,
): Module {
  return { ...module, knownNames: once(module.knownNames, (framework) => framework) };
}

export function headingsOnce<Module extends { headingReader: typeof headingReader }>(
  module: Module,
): Module {
  return { ...module, headingReader: once(module.headingReader, (names) => names) };
}

export function patternsOnce<Module extends { patternsOf: typeof patternsOf }>(
  module: Module,
): Module {
  const ofWording = new WeakMap<object, Map<string, ReturnType<typeof patternsOf>>>();
  return {
    ...module,
    patternsOf: (wording, period) => {
      if (!wording) return module.patternsOf(wording, period);
      const known = ofWording.get(wording) ?? new Map<string, ReturnType<typeof patternsOf>>();
      ofWording.set(wording, known);
      const key = JSON.stringify(period ?? {});
      const made = known.get(key) ?? module.patternsOf(wording, period);
      known.set(key, made);
      return made;
    },
  };
}
