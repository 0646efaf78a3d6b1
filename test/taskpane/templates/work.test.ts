import type { InsertedSheets, SheetsOutcome, SheetsPort } from "../../../src/model/sheets-port";
import type { Maker } from "../../../src/taskpane/worker/client";
import type { Made, Offer } from "../../../src/taskpane/worker/protocol";
import { chosenTables } from "../../../src/taskpane/templates/state";
import { createTemplatesWork, type TemplatesWork } from "../../../src/taskpane/templates/work";
import { framework } from "../../framework/shipped";

const OFFER: Offer = {
  tables: [
    { id: "one", title: "One" },
    { id: "two", title: "Two" },
    { id: "three", title: "Three" },
  ],
  sets: [{ key: "pack", title: "Pack", templates: ["three", "one"] }],
};

const INSERTED: InsertedSheets = {
  sheets: [
    { id: "1", name: "About (2)" },
    { id: "2", name: "one" },
  ],
  names: [],
};

const turns = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A maker and an Excel that answer at once, unless a test says otherwise. */
function world(port: Partial<SheetsPort> = {}) {
  const asked: string[] = [];
  const ended = { count: 0 };
  const made: Made = { file: "base64", sheets: [{ name: "one", charts: [] }], names: [] };
  const maker: Maker = {
    ask: (kind) => {
      asked.push(kind);
      const answers = { offer: OFFER, preview: undefined, make: made };
      return Promise.resolve({ value: answers[kind as keyof typeof answers] as never });
    },
    end: () => {
      ended.count++;
    },
  };
  const sheets: SheetsPort = {
    capabilities: { canInsert: true, canCreate: true },
    taken: () => Promise.resolve({ value: { sheets: ["About"], names: [] } }),
    insertSheets: () => Promise.resolve({ value: INSERTED }),
    removeSheets: () => Promise.resolve({ value: undefined }),
    createWorkbook: () => Promise.resolve({ value: undefined }),
    ...port,
  };
  const files: string[] = [];
  const download = (name: string): void => {
    files.push(name);
  };
  return { maker, sheets, download, asked, ended, files };
}

async function started(what: ReturnType<typeof world>): Promise<TemplatesWork> {
  const work = createTemplatesWork(what, "en");
  work.follow([framework], "en");
  await turns();
  return work;
}

test("tables are chosen by set or one by one, in the order of the reports", async () => {
  const work = await started(world());
  const chosen = () => chosenTables(work.state());
  expect(chosen()).toEqual([]);
  work.toggle("two");
  expect(chosen()).toEqual(["two"]);
  work.pickSet("pack");
  expect(chosen()).toEqual(["one", "three"]);
  work.toggle("two");
  expect(chosen()).toEqual(["one", "two", "three"]);
  expect(work.state().picked.set).toBeUndefined();
  work.pickSet("all");
  work.pickSet("");
  expect(chosen()).toEqual(["one", "two", "three"]);
  work.pickNone();
  expect(chosen()).toEqual([]);
});

test("the offer is asked for again only where something changed", async () => {
  const what = world();
  const work = await started(what);
  work.follow([framework], "en");
  await turns();
  expect(what.asked).toEqual(["offer"]);
  work.follow([framework], "fr");
  work.choose({ point: "final" });
  await turns();
  expect(what.asked).toEqual(["offer", "offer", "offer"]);
});

test("published figures are given up where there are none", async () => {
  const work = await started(world());
  work.choose({ contents: "wpr-2024" });
  expect(work.state().options.contents).toBe("wpr-2024");
  work.choose({ point: "final" });
  expect(work.state().options.contents).toBe("blank");
});

test("what is inserted is kept, to be removed", async () => {
  const work = await started(world());
  work.toggle("one");
  await work.start();
  expect(work.state()).toMatchObject({
    job: undefined,
    result: { kind: "inserted", count: 2, first: "About (2)", renamed: ["About (2)"] },
    inserted: [INSERTED],
  });
  await work.remove();
  expect(work.state()).toMatchObject({ result: { kind: "removed" }, inserted: [] });
});

test("a second click while one is at work does nothing", async () => {
  let calls = 0;
  const insertSheets = async (): Promise<SheetsOutcome<InsertedSheets>> => {
    calls++;
    await turns();
    return { value: INSERTED };
  };
  const work = await started(world({ insertSheets }));
  await Promise.all([work.start(), work.start()]);
  expect(calls).toBe(1);
});

test("a cancelled making ends the maker, and nothing is inserted", async () => {
  let calls = 0;
  const what = world({
    insertSheets: () => {
      calls++;
      return Promise.resolve({ value: INSERTED });
    },
  });
  const { ask } = what.maker;
  const slow: Maker = {
    ...what.maker,
    ask: (kind, question) =>
      kind === "make"
        ? new Promise((resolve) => {
            end = () => {
              resolve({ problem: { kind: "cancelled" } });
            };
          })
        : ask(kind, question),
    end: () => {
      end();
    },
  };
  let end = (): void => undefined;
  const work = await started({ ...what, maker: slow });
  const pending = work.start();
  await turns();
  expect(work.state().job).toEqual({ step: "making", isEditing: false });
  work.cancel();
  await pending;
  expect(work.state().result).toEqual({
    kind: "failed",
    problem: { kind: "cancelled" },
    left: [],
    isUnchanged: true,
  });
  expect(calls).toBe(0);
});

test("sheets that stayed behind are named, and the workbook is not said to be as it was", async () => {
  const left = ["one"];
  const problem = { kind: "timedOut", isChange: true } as const;
  const work = await started(world({ insertSheets: () => Promise.resolve({ problem, left }) }));
  await work.start();
  expect(work.state().result).toEqual({ kind: "failed", problem, left, isUnchanged: false });
});

test("a removal that fails can be tried again; one that was done in spite of its answer not", async () => {
  const problem = { kind: "failed", code: "X", message: "no" } as const;
  let left = ["one"];
  const work = await started(world({ removeSheets: () => Promise.resolve({ problem, left }) }));
  await work.start();
  await work.remove();
  expect(work.state().inserted).toEqual([INSERTED]);
  left = [];
  await work.remove();
  expect(work.state()).toMatchObject({ result: { kind: "removed" }, inserted: [] });
});

test("where Excel can take in nothing, there is the download", async () => {
  const what = world({ capabilities: { canInsert: false, canCreate: false } });
  const { maker } = what;
  const bytes: Made = { file: new Uint8Array(1), sheets: [], names: [] };
  const making: Maker = {
    ...maker,
    ask: (kind, question) =>
      kind === "make" ? Promise.resolve({ value: bytes as never }) : maker.ask(kind, question),
  };
  const work = await started({ ...what, maker: making });
  expect(work.state().target).toBe("download");
  await work.start();
  expect(what.files).toEqual(["performance-report-2024-25-mid-term-en.xlsx"]);
});
