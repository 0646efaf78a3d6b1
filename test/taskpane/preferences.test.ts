import { loadPreferences, savePreferences } from "../../src/taskpane/state/preferences";

const globals = globalThis as { localStorage?: unknown };

afterEach(() => {
  delete globals.localStorage;
});

function storage(): Map<string, string> {
  const stored = new Map<string, string>();
  globals.localStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  };
  return stored;
}

test("what was chosen is remembered, apart for each of Office's partitions", () => {
  storage();
  savePreferences({ language: "ar", theme: "dark" }, "one-");
  expect(loadPreferences("one-")).toEqual({ language: "ar", theme: "dark" });
  expect(loadPreferences("two-")).toEqual({ language: undefined, theme: "auto" });
});

test("what is not a choice counts as none", () => {
  const stored = storage();
  stored.set("wipo.language", "tlh");
  stored.set("wipo.theme", "pink");
  expect(loadPreferences("")).toEqual({ language: undefined, theme: "auto" });
});

test("closed storage is no error", () => {
  const refuse = () => {
    throw new Error("denied");
  };
  globals.localStorage = { getItem: refuse, setItem: refuse };
  savePreferences({ language: "fr", theme: "light" }, "");
  expect(loadPreferences("")).toEqual({ language: undefined, theme: "auto" });
});
