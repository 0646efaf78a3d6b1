import { check } from "../../../src/check/check";
import type { CheckResult } from "../../../src/check/finding";
import type { CellWrite, CheckPort, SheetContent } from "../../../src/model/check-port";
import { RECHECK_DELAY } from "../../../src/model/limits";
import type { SheetsPort } from "../../../src/model/sheets-port";
import { certainOnes, groupCounts, shownFindings } from "../../../src/taskpane/check/state";
import { createCheckWork } from "../../../src/taskpane/check/work";
import type { Maker } from "../../../src/taskpane/worker/client";
import type { CheckAsk, NamedResult } from "../../../src/taskpane/worker/protocol";
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
  hiddenColumns: [],
};

const CHECKED: CheckResult = check(
  exampleDocument({
    lines: budgetBySector(
      ["Patents and Technology Sector", "100, 000", "101,000", "50,000", "50%"],
      ["Brands and Designs", "40,000", "39,000", "18,000", "64%"],
    ),
  }).map((block) => ({ ...block, sheet: "Mine" })),
  { framework, addressing: "sheet" },
);

const LONG_NAME = "Patents and Technology Sector";
const text = (value: string) => ({ value, formula: value });

/** As the worker gives it: what is edited holds what shows. */
const FINDINGS: CheckResult["findings"] = CHECKED.findings.map((finding) => ({
  ...finding,
  ...(finding.fix
    ? {
        fix: {
          ...finding.fix,
          edits: finding.fix.edits.map((edit) => ({ ...edit, held: text(edit.from) })),
        },
      }
    : {}),
}));

const RESULT: NamedResult = {
  ...CHECKED,
  findings: FINDINGS,
  choices: CHECKED.choices.map((id) => ({ id, title: id })),
};

/** An Excel and a worker that answer at once, unless a test says otherwise. */
function world(port: Partial<CheckPort> = {}, result: NamedResult = RESULT) {
  const read: Parameters<CheckPort["read"]>[0][] = [];
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
      return Promise.resolve({ value: result as never });
    },
    end: () => undefined,
  };
  const work = createCheckWork({ maker, cells, sheets: {} as SheetsPort });
  work.know([framework], "en");
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

test("the biennium that the workbook names is taken, unless another was chosen", async () => {
  const named: NamedResult = { ...RESULT, named: "2026/27" };
  const first = world({}, named);
  await first.work.run();
  expect(first.asked.map(({ biennium }) => biennium)).toEqual(["2024/25", "2026/27"]);
  expect(first.work.state().biennium).toBe("2026/27");
  await first.work.run();
  expect(first.asked).toHaveLength(3);

  const second = world({}, named);
  second.work.pick({ biennium: "2024/25" });
  await second.work.run();
  expect(second.asked.map(({ biennium }) => biennium)).toEqual(["2024/25"]);
});

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

test("groups are counted, whatever they are made by", async () => {
  const { work } = world();
  await work.run();
  const groups = () => [...groupCounts(shownFindings(work.state()), work.state().grouping)];
  expect(groups()).toEqual([
    ["error", 1],
    ["warning", 1],
    ["advice", 1],
  ]);
  work.pick({ grouping: "category" });
  expect(groups()).toEqual([
    ["arithmetic", 1],
    ["form", 2],
  ]);
  expect(shownFindings(work.state()).map(({ category }) => category)).toEqual([
    "arithmetic",
    "form",
    "form",
  ]);
  work.pick({ grouping: "onSheet" });
  expect(groups()).toEqual([["Mine", 3]]);
  work.pick({ grouping: "rule" });
  work.filter({ severities: ["error", "warning"] });
  expect(groups()).toEqual([
    ["share-differs", 1],
    ["blank-in-number", 1],
  ]);
});

test("all certain ones are written at once, and the sheets are checked again", async () => {
  const { work, read, written } = world();
  await work.run();
  expect(certainOnes(shownFindings(work.state())).map(({ rule }) => rule)).toEqual([
    "blank-in-number",
    "label-variant",
  ]);
  await work.mendAll();
  expect(written).toEqual([
    { sheet: "Mine", cell: "B3", content: 100000, held: text("100, 000") },
    { sheet: "Mine", cell: "A3", content: "Patents and Technology", held: text(LONG_NAME) },
  ]);
  expect(read).toEqual(["workbook", "workbook"]);
  expect(work.state().said).toEqual({ kind: "mended", count: 2 });
});

test("what was mended is told though it cannot be looked at again", async () => {
  let reads = 0;
  const { work } = world({
    read: () => {
      reads += 1;
      return Promise.resolve(
        reads === 1 ? { value: [CONTENT] } : { problem: { kind: "timedOut", isChange: false } },
      );
    },
  });
  await work.run();
  await work.mendAll();
  expect(work.state()).toMatchObject({ said: { kind: "mended", count: 2 }, isStale: true });
});

test("what the filters hide is not mended", async () => {
  const { work, written } = world();
  await work.run();
  work.filter({ rule: "label-variant" });
  await work.mendAll();
  expect(written.map(({ cell }) => cell)).toEqual(["A3"]);
});

test("a filter that nothing passes any more is dropped", async () => {
  const { work } = world();
  await work.run();
  work.filter({ rule: "gone", category: "arithmetic" });
  await work.run();
  expect(work.state().filters).toMatchObject({ rule: undefined, category: "arithmetic" });
});

test("a correction that is made during a check is checked after it", async () => {
  const { work, asked } = world();
  const first = work.run();
  const none = { sheet: "Mine", line: 2, table: undefined, language: "en" } as const;
  work.correct(none, false);
  await first;
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked.at(-1)?.corrections).toEqual([none]);
  expect(work.state().job).toBeUndefined();
});

test("marks of an earlier time are known before anything is checked", async () => {
  const { work } = world({ marked: () => Promise.resolve({ value: 7 }) });
  await work.look();
  expect(work.state()).toMatchObject({ marked: 7, result: undefined });
});

test("a cell is written once, whatever is wrong with it", async () => {
  const { work, written } = world();
  await work.run();
  const certain = certainOnes(shownFindings(work.state()));
  await work.mend([...certain, ...certain]);
  expect(written.map(({ cell }) => cell)).toEqual(["B3", "A3"]);
});

test("where a cell holds something else by now it is said, and the sheets are checked again", async () => {
  const problem = { kind: "changedMeanwhile", place: "Mine!B3" } as const;
  const said: unknown[] = [];
  const { work, read } = world({
    write: () => Promise.resolve({ problem }),
    read: (scope) => {
      read.push(scope);
      said.push(work.state().said);
      return Promise.resolve({ value: [CONTENT] });
    },
  });
  await work.run();
  await work.mendAll();
  expect(read).toEqual(["workbook", "workbook"]);
  expect(said).toEqual([undefined, { kind: "failed", problem }]);
  expect(work.state()).toMatchObject({ said: { kind: "failed", problem }, isStale: false });
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

  test("the sheet that was changed is read again, and no other", async () => {
    const { work, read, asked, edit } = world();
    await work.run();
    edit("Other");
    expect(work.state().isStale).toBe(true);
    await quiet();
    expect(read).toEqual(["workbook", { sheet: "Other" }]);
    expect(asked.at(-1)?.isPart).toBe(true);
    expect(work.state()).toMatchObject({ isStale: false, checked: "workbook" });
  });

  test("everything is, where several sheets were changed or the one is gone", async () => {
    const { work, read, edit } = world();
    await work.run();
    edit("Mine");
    edit("Other");
    await quiet();
    expect(read).toEqual(["workbook", "workbook"]);

    const gone = { problem: { kind: "noSuchPlace", place: "Mine" } } as const;
    const scopes: unknown[] = [];
    const other = world({
      read: (scope) => {
        scopes.push(scope);
        return Promise.resolve(scope === "workbook" ? { value: [CONTENT] } : gone);
      },
    });
    await other.work.run();
    other.edit("Mine");
    await quiet();
    expect(scopes).toEqual(["workbook", { sheet: "Mine" }, "workbook"]);
    expect(other.work.state().said).toBeUndefined();
  });

  test("of a sheet or a selection the same cells are, whatever is selected by now", async () => {
    for (const [scope, content, place] of [
      ["sheet", CONTENT, { sheet: "Mine" }],
      ["selection", { ...CONTENT, area: "A1:E5" }, { sheet: "Mine", area: "A1:E5" }],
    ] as const) {
      const scopes: unknown[] = [];
      const { work, edit } = world({
        read: (wanted) => {
          scopes.push(wanted);
          return Promise.resolve({ value: [content] });
        },
      });
      work.pick({ scope });
      await work.run();
      expect(work.state().checked).toEqual(place);
      edit("Other");
      await quiet();
      expect(work.state().isStale).toBe(false);
      expect(scopes).toEqual([scope]);
      edit("Mine");
      await quiet();
      expect(scopes).toEqual([scope, place]);
      await work.mendAll();
      expect(scopes).toEqual([scope, place, place]);
    }
  });

  test("what was said of the last action stays, and so does the finding that is open", async () => {
    const { work, edit } = world();
    await work.run();
    const [finding] = RESULT.findings;
    await work.mendAll();
    await work.open(finding as (typeof RESULT.findings)[number]);
    await work.mark(RESULT.findings);
    edit("Mine");
    await quiet();
    expect(work.state().said).toEqual({ kind: "marked", count: RESULT.findings.length });
    expect(work.state().open).toEqual(finding);
    await work.open(work.state().open as (typeof RESULT.findings)[number]);
    expect(work.state().open).toBeUndefined();
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
