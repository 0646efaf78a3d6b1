import { frameworkOf, forgetFramework, knownFrameworks } from "../../src/framework/known";
import { validate } from "../../src/framework/validate";
import { MAX_STORED_FRAMEWORK } from "../../src/model/limits";
import type { FrameworkStore, StoredFramework } from "../../src/model/framework-store";
import type { Outcome, WorkbookProblem } from "../../src/model/workbook-port";
import { createLibrary } from "../../src/taskpane/frameworks/library";
import { fixture } from "../framework/fixture";

const BIENNIUM = fixture.biennium;
const FAILED: WorkbookProblem = { kind: "failed", code: "GeneralException", message: "Broken." };

type Call = "read" | "write" | "remove" | "recalculate";

/** A workbook that keeps frameworks; the named calls fail. */
function fakeStore(stored: StoredFramework[], failing: readonly Call[] = []) {
  const calls: Call[] = [];
  const answer = <T>(call: Call, work: () => T): Promise<Outcome<T>> => {
    calls.push(call);
    return Promise.resolve(failing.includes(call) ? { problem: FAILED } : { value: work() });
  };
  const without = (biennium: string) => stored.filter((one) => one.biennium !== biennium);
  const store: FrameworkStore = {
    read: () => answer("read", () => [...stored]),
    write: (biennium, json) =>
      answer("write", () => {
        stored = [...without(biennium), { biennium, json }];
        return undefined;
      }),
    remove: (biennium) =>
      answer("remove", () => {
        stored = without(biennium);
        return undefined;
      }),
    recalculate: () => answer("recalculate", () => undefined),
  };
  return { store, calls, stored: () => stored };
}

const fetched = jest.fn(() => Promise.resolve(validate));
const kept = (value: unknown, biennium = BIENNIUM): StoredFramework => ({
  biennium,
  json: JSON.stringify(value),
});

beforeEach(() => {
  fetched.mockClear();
  // as a cell that looked something up before the workbook was read
  frameworkOf("2024/25");
});

afterEach(() => {
  forgetFramework(BIENNIUM);
  forgetFramework("2024/25");
});

const origins = (library: ReturnType<typeof createLibrary>) =>
  library.state().known.map(({ framework, origin }) => [framework.biennium, origin]);

describe("at the start", () => {
  test("a workbook that keeps none costs nothing but the question", async () => {
    const { store, calls } = fakeStore([]);
    const library = createLibrary(store, fetched);
    expect(library.state().isReading).toBe(true);
    await library.restore();
    expect(library.state()).toMatchObject({ isReading: false, damaged: [] });
    expect(origins(library)).toEqual([["2024/25", "shipped"]]);
    expect(calls).toEqual(["read"]);
    expect(fetched).not.toHaveBeenCalled();
  });

  test("what the workbook keeps is used, and what was looked up before is computed anew", async () => {
    const { store, calls } = fakeStore([kept(fixture)]);
    const library = createLibrary(store, fetched);
    await library.restore();
    expect(frameworkOf(BIENNIUM)).toEqual(fixture);
    expect(origins(library)).toContainEqual([BIENNIUM, "imported"]);
    expect(calls).toEqual(["read", "recalculate"]);
  });

  test.each([
    ["no JSON", { biennium: BIENNIUM, json: "{" }, BIENNIUM],
    ["no framework", kept({ biennium: BIENNIUM }), BIENNIUM],
    ["one of another biennium", kept(fixture, "2026/27"), "2026/27"],
    ["nothing that can be read", { biennium: undefined, json: undefined }, undefined],
  ])("%s is told, and the others are used", async (_, broken, biennium) => {
    const { store, calls, stored } = fakeStore([broken, kept(fixture)]);
    const library = createLibrary(store, fetched);
    await library.restore();
    expect(library.state().damaged).toEqual([biennium]);
    expect(frameworkOf(BIENNIUM)).toEqual(fixture);
    expect(stored()).toEqual([broken, kept(fixture)]);
    expect(calls).not.toContain("write");
  });

  test("why the workbook could not be read is told, until it can be", async () => {
    const library = createLibrary(fakeStore([], ["read"]).store, fetched);
    await library.restore();
    expect(library.state()).toMatchObject({ isReading: false, problem: FAILED });
  });

  test("that the checks could not be fetched is told", async () => {
    const { store } = fakeStore([kept(fixture)]);
    const library = createLibrary(store, () => Promise.reject(new Error("offline")));
    await library.restore();
    expect(library.state().problem).toEqual({ kind: "partMissing" });
    expect(frameworkOf(BIENNIUM)).toBeUndefined();
  });

  test("outside Excel the shipped ones are known", async () => {
    const library = createLibrary(undefined, fetched);
    await library.restore();
    expect(origins(library)).toEqual([["2024/25", "shipped"]]);
    expect(await library.add(fixture)).toMatchObject({ kind: "unsupported" });
  });
});

describe("importing and removing", () => {
  test("stores, uses and computes anew; removing takes it all back", async () => {
    const { store, calls, stored } = fakeStore([]);
    const library = createLibrary(store, fetched);
    const listener = jest.fn();
    library.subscribe(listener);
    expect(await library.add(fixture)).toBeUndefined();
    expect(stored()).toEqual([kept(fixture)]);
    expect(frameworkOf(BIENNIUM)).toBe(fixture);
    expect(listener).toHaveBeenCalled();

    expect(await library.remove(BIENNIUM)).toBeUndefined();
    expect(stored()).toEqual([]);
    expect(frameworkOf(BIENNIUM)).toBeUndefined();
    expect(calls).toEqual(["write", "recalculate", "remove", "recalculate"]);
  });

  test("one of the shipped biennium takes its place, and gives it back", async () => {
    const library = createLibrary(fakeStore([]).store, fetched);
    await library.add({ ...fixture, biennium: "2024/25" });
    expect(origins(library)).toEqual([["2024/25", "imported"]]);
    await library.remove("2024/25");
    expect(origins(library)).toEqual([["2024/25", "shipped"]]);
  });

  test("replaces a damaged one", async () => {
    const library = createLibrary(fakeStore([{ biennium: BIENNIUM, json: "{" }]).store, fetched);
    await library.restore();
    await library.add(fixture);
    expect(library.state().damaged).toEqual([]);
  });

  test("what cannot be stored is not used", async () => {
    const before = knownFrameworks();
    const { store, stored } = fakeStore([], ["write"]);
    expect(await createLibrary(store, fetched).add(fixture)).toEqual(FAILED);
    expect(knownFrameworks()).toEqual(before);
    expect(stored()).toEqual([]);
  });

  test("what cannot be removed is still used", async () => {
    const { store } = fakeStore([kept(fixture)], ["remove"]);
    const library = createLibrary(store, fetched);
    await library.restore();
    expect(await library.remove(BIENNIUM)).toEqual(FAILED);
    expect(frameworkOf(BIENNIUM)).toEqual(fixture);
  });

  test("that the cells were not computed anew is told, until they are", async () => {
    const failing: Call[] = ["recalculate"];
    const library = createLibrary(fakeStore([], failing).store, fetched);
    expect(await library.add(fixture)).toBeUndefined();
    expect(library.state().notRecalculated).toEqual(FAILED);
    failing.pop();
    await library.recalculate();
    expect(library.state().notRecalculated).toBeUndefined();
  });

  test("one that is too large for Office is refused before it is sent", async () => {
    const { store, calls } = fakeStore([]);
    const documents = Array.from({ length: 300 }, (_, place) => `${"x".repeat(3900)}${place}`);
    const problem = await createLibrary(store, fetched).add({ ...fixture, documents });
    expect(problem).toEqual({ kind: "tooLargeToStore", limit: MAX_STORED_FRAMEWORK });
    expect(calls).toEqual([]);
  });
});
