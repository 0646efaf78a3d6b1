import { testFaults } from "./faults/seeded-faults";

// what does not depend on the document is made once: see faults/prepared-once.ts
jest.mock("../../src/recognise/prepared", () => once("preparedOnce", "prepared"));
jest.mock("../../src/recognise/names", () => once("namesOnce", "names"));
jest.mock("../../src/recognise/headings", () => once("headingsOnce", "headings"));
jest.mock("../../src/recognise/pattern", () => once("patternsOnce", "pattern"));

function once(how: string, name: string): unknown {
  const made =
    jest.requireActual<Record<string, (module: unknown) => unknown>>("./faults/prepared-once");
  return made[how]?.(jest.requireActual(`../../src/recognise/${name}`));
}

testFaults("en");
