import { check } from "../../../src/check/check";
import type { CheckResult } from "../../../src/check/finding";
import type { CellWrite, CheckPort, CheckScope, SheetContent } from "../../../src/model/check-port";
import { RECHECK_DELAY } from "../../../src/model/limits";
import type { SheetsPort } from "../../../src/model/sheets-port";
import { certainOnes, shownFindings } from "../../../src/taskpane/check/state";
import { createCheckWork } from "../../../src/taskpane/check/work";
import type { Maker } from "../../../src/taskpane/worker/client";
import type { CheckAsk } from "../../../src/taskpane/worker/protocol";
import { exampleDocument } from "../../../src/check/example-document";
import { budgetBySector } from "../../../src/rules/examples";
import { framework } from "../../framework/shipped";

const CONTENT: SheetContent = {
  name: "Mine",
  top: 0,
  left: 0,
  values: [["x"]],
  formulas: [["x"]],
  formats: [["General"]],
  hiddenRows: [],
};

const RESULT: CheckResult = check(
  exampleDocument({
    lines: budgetBySector(
      ["Patents and Technology Sector", "100, 000", "101,000", "50,000", "50%"],
      ["Brands and Designs", "40,000", "39,000", "18,000", "64%"],
    ),
  }).map((block) => ({ ...block, sheet: "Mine" })),
  { framework, addressing: "sheet" },
);

/** An Excel and a worker that answer at once, unless a test says otherwise. */
function world(port: Partial<CheckPort> = {}) {
  const read: CheckScope[] = [];
  const asked: CheckAsk[] = [];
  const written: CellWrite[] = [];
  let listener: (sheet: string) => void = () => undefined;
  const cells: CheckPort = {
    read: (scope) => {
      read.push(scope);
      return Promise.resolve({ value: [CONTENT] });
    },
    show: () => Promise.resolve({ value: undefined }),
    write: (all) => {
      written.push(...all);
      return Promise.resolve({ value: undefined });
    },
    mark: (marks) => Promise.resolve({ value: marks.length }),
    unmark: () => Promise.resolve({ value: 2 }),
    marked: () => Promise.resolve({ value: 0 }),
    watch: (told) => {
      listener = told;
      return Promise.resolve({ value: () => undefined });
    },
    ...port,
  };
  const maker: Maker = {
    ask: (kind, ask) => {
      if (kind === "check") asked.push(ask as CheckAsk);
      return Promise.resolve({ value: RESULT as never });
    },
    end: () => undefined,
  };
  const work = createCheckWork({ maker, cells, sheets: {} as SheetsPort });
  work.know([framework]);
  return {
    work,
    read,
    asked,
    written,
    edit: (sheet: string) => {
      listener(sheet);
    },
  };
}

test("a check reads the scope and holds it against the chosen framework", async () => {
  const { work, read, asked } = world();
  work.pick({ scope: "selection" });
  await work.run();
  expect(read).toEqual(["selection"]);
  expect(asked).toMatchObject([{ isPart: false, biennium: "2024/25", contents: [CONTENT] }]);
  expect(work.state()).toMatchObject({ result: RESULT, isStale: false, job: undefined });
});

test("filters and groups choose what is shown", async () => {
  const { work } = world();
  await work.run();
  const rules = () => shownFindings(work.state()).map(({ rule }) => rule);
  expect(rules()[0]).toBe("share-differs");
  work.filter({ severities: ["warning"] });
  expect(rules()).toEqual(["blank-in-number"]);
  work.filter({ severities: ["error", "warning", "advice"], rule: "label-variant" });
  expect(rules()).toEqual(["label-variant"]);
});

test("all certain ones are written at once, and the sheets are checked again", async () => {
  const { work, read, written } = world();
  await work.run();
  expect(certainOnes(work.state()).map(({ rule }) => rule)).toEqual([
    "blank-in-number",
    "label-variant",
  ]);
  await work.mendAll();
  expect(written).toEqual([
    { sheet: "Mine", cell: "B3", content: 100000 },
    { sheet: "Mine", cell: "A3", content: "Patents and Technology" },
  ]);
  expect(read).toEqual(["workbook", "workbook"]);
  expect(work.state().said).toEqual({ kind: "mended", count: 2 });
});

test("a cell is written once, whatever is wrong with it", async () => {
  const { work, written } = world();
  await work.run();
  const certain = certainOnes(work.state());
  await work.mend([...certain, ...certain]);
  expect(written.map(({ cell }) => cell)).toEqual(["B3", "A3"]);
});

test("what cannot be written is told, and what was found stays", async () => {
  const { work } = world({ write: () => Promise.resolve({ problem: { kind: "protected" } }) });
  await work.run();
  await work.mendAll();
  expect(work.state().said).toEqual({ kind: "failed", problem: { kind: "protected" } });
  expect(work.state().result).toBe(RESULT);
});

describe("after an edit", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const quiet = () => jest.advanceTimersByTimeAsync(RECHECK_DELAY + 1);

  test("the active sheet alone is read again", async () => {
    const { work, read, asked, edit } = world();
    await work.run();
    edit("Mine");
    expect(work.state().isStale).toBe(true);
    await quiet();
    expect(read).toEqual(["workbook", "sheet"]);
    expect(asked.at(-1)?.isPart).toBe(true);
    expect(work.state().isStale).toBe(false);
  });

  test("everything is, where another sheet was changed", async () => {
    const { work, read, asked, edit } = world();
    await work.run();
    edit("Other");
    await quiet();
    expect(read).toEqual(["workbook", "sheet", "workbook"]);
    expect(asked.at(-1)?.isPart).toBe(false);
  });

  test("nothing is, where the user does not want it", async () => {
    const { work, read, edit } = world();
    work.pick({ follows: false });
    await work.run();
    edit("Mine");
    await quiet();
    expect(read).toEqual(["workbook"]);
    expect(work.state().isStale).toBe(true);
  });
});

test("marks are counted, and gone once they are removed", async () => {
  const { work } = world();
  await work.run();
  await work.mark(shownFindings(work.state()));
  expect(work.state().marked).toBe(3);
  await work.unmark();
  expect(work.state()).toMatchObject({ marked: 0, said: { kind: "unmarked", count: 2 } });
});
