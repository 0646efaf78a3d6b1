import fc from "fast-check";
import { defaultFramework } from "../../src/framework/known";
import { pointerTo, valueAt } from "../../src/framework/json-pointer";
import { diff } from "../../src/framework/diff";
import type { Framework } from "../../src/framework/framework";
import { rollForward } from "../../src/framework/roll-forward";
import { frameworks } from "./arbitrary";
import { mutated } from "./mutate";
import { SMALL } from "./small";

const withPart = (pointer: string, part: unknown): Framework =>
  mutated(SMALL, pointer, part) as Framework;

const recoded = (code: string, result: string, wording?: string): Framework => {
  const [first, ...others] = SMALL.indicators;
  const components = first!.components.map((component) => ({
    ...component,
    code: component.code.replace("1.1-01", code),
  }));
  const names = wording === undefined ? first!.names : { en: { text: wording, status: "working" } };
  const moved = { ...first!, code, result, components, names } as typeof first;
  return { ...SMALL, indicators: [...others, moved!] };
};

test("nothing differs from itself", () => {
  fc.assert(
    fc.property(frameworks(), (framework) => {
      expect(diff(framework, structuredClone(framework))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("the order of entries says nothing", () => {
  const reversed = {
    ...SMALL,
    indicators: [...SMALL.indicators].reverse(),
    sectors: [...SMALL.sectors].reverse(),
  };
  expect(diff(SMALL, reversed)).toEqual([]);
});

test("rolled forward: every figure that was emptied, and each baseline that was taken over", () => {
  const rolled = rollForward(SMALL, "2026/27") as { framework: Framework };
  const changes = diff(SMALL, rolled.framework);
  const told = changes.map((change) =>
    [change.change, change.kind, change.id, "of" in change ? change.of : ""].join(" "),
  );
  expect(told.filter((line) => line.startsWith("retargeted"))).toEqual([
    "retargeted component 1.1-01a baseline",
    "retargeted component 1.1-01a target",
    "retargeted component 1.1-01b baseline",
    "retargeted component 1.1-01b target",
    "retargeted component 5.1-01a target",
  ]);
  // totals: two of patents, one of unallocated; three by result, four by category, one of revenue;
  // years: of both sectors four each gone and four each new, of revenue four gone and four new
  expect(told.filter((line) => line.startsWith("amount"))).toHaveLength(3 + 3 + 4 + 1 + 16 + 8);
});

describe("settings and rules", () => {
  test.each([
    ["/title", "Another title", "framework  title"],
    ["/documents/0", "WO/X/1", "framework  documents"],
    ["/ratingScale/mid-term/achievedFrom", 0.5, "rating scale  mid-term"],
    ["/transferRule/totalRate", 0.02, "transfer rule  totalRate"],
    ["/workloadWeights/madrid/0/manual/renewal", 2, "workload weights madrid 2024 manual renewal"],
    ["/recommendations/0/starred", undefined, "recommendation 1 starred"],
    ["/indicators/0/components/0/direction", "down", "component 1.1-01a direction"],
    ["/indicators/0/components/0/rating", "not-achieved", "component 1.1-01a rating"],
    ["/pillars/0/names/en/status", "official", "pillar 1 status en"],
  ])("%s", (pointer, part, expected) => {
    const told = diff(SMALL, withPart(pointer, part)).map((change) =>
      [change.change, change.kind, change.id, "of" in change ? change.of : ""].join(" "),
    );
    const id = expected.startsWith("framework") ? expected.replace("  ", " 2024/25 ") : expected;
    expect(told).toContain(`changed ${id}`);
  });

  test("a rating that could not be read is another than none", () => {
    const pointer = "/indicators/0/components/1/rating";
    expect(diff(SMALL, withPart(pointer, undefined))).toEqual([
      {
        change: "changed",
        kind: "component",
        id: "1.1-01b",
        of: "rating",
        before: "null",
        after: undefined,
      },
    ]);
  });

  test("two texts are others than one that holds both", () => {
    const two = withPart("/documents", ["A", "B"]);
    const one = withPart("/documents", ["A; B"]);
    expect(diff(two, one)).toHaveLength(1);
    const actual = (part: object): Framework => withPart("/indicators/0/components/0/actual", part);
    expect(
      diff(actual({ text: "5; 6", value: null }), actual({ text: "5", value: 6 })),
    ).not.toEqual([]);
  });

  describe("any part of the shipped framework that is changed makes a difference", () => {
    const shipped = defaultFramework();
    const leaves: string[] = [];
    const visit = (value: unknown, pointer: string): void => {
      if (typeof value === "object" && value !== null) {
        for (const [key, child] of Object.entries(value)) visit(child, pointer + pointerTo(key));
      } else leaves.push(pointer);
    };
    visit(shipped, "");
    const meant = leaves.filter((pointer) => !/\/(?:lines?|\$schema)(?:\/|$)/u.test(pointer));
    const other = (before: unknown, pointer: string): unknown => {
      if (pointer === "/ratingScale/final") return { achievedFrom: 0.5 };
      if (typeof before === "number") return before + 1;
      return typeof before === "boolean" ? !before : "other";
    };
    const isTold = (pointer: string): boolean => {
      const part = other(valueAt(shipped, pointer), pointer);
      return diff(shipped, mutated(shipped, pointer, part) as Framework).length > 0;
    };
    // one leaf of each place in the schema, whatever the sample below happens to hold
    const byForm = new Map(
      meant.map((pointer) => [pointer.replace(/\/\d+(?=\/|$)/gu, "/n"), pointer]),
    );

    test.each([...byForm])("%s", (_, pointer) => {
      expect(isTold(pointer)).toBe(true);
    });

    test("any of all", () => {
      const property = fc.property(fc.constantFrom(...meant), (pointer) => {
        expect(isTold(pointer)).toBe(true);
      });
      fc.assert(property, { numRuns: 200 });
    });
  });
});

test("added and removed", () => {
  const [first] = SMALL.recommendations;
  const without = { ...SMALL, recommendations: [{ ...first!, number: 3 }] };
  expect(diff(SMALL, without)).toEqual([
    { change: "added", kind: "recommendation", id: "3" },
    { change: "removed", kind: "recommendation", id: "1" },
    { change: "removed", kind: "recommendation", id: "2" },
  ]);
});

test("an indicator with another wording under another code is another indicator", () => {
  expect(diff(SMALL, recoded("1.1-07", "1.1", "Cost of a translated page"))).toEqual([
    { change: "added", kind: "indicator", id: "1.1-07" },
    { change: "removed", kind: "indicator", id: "1.1-01" },
  ]);
});

test("reworded, by language", () => {
  expect(diff(SMALL, withPart("/results/0/names/en/text", "Much awareness"))).toEqual([
    {
      change: "reworded",
      kind: "result",
      id: "1.1",
      form: "name",
      language: "en",
      before: "More awareness",
      after: "Much awareness",
    },
  ]);
  expect(diff(SMALL, withPart("/sectors/1/shortNames/zh", undefined))).toEqual([
    {
      change: "reworded",
      kind: "sector",
      id: "brands",
      form: "short name",
      language: "zh",
      before: "品牌",
      after: undefined,
    },
  ]);
});

test("moved: the same wording under another code and result", () => {
  const move = { change: "moved", kind: "indicator", id: "5.1-02" };
  expect(diff(SMALL, recoded("5.1-02", "5.1"))).toEqual([
    { ...move, of: "code", before: "1.1-01", after: "5.1-02" },
    { ...move, of: "result", before: "1.1", after: "5.1" },
  ]);
});

test("moved and a little reworded", () => {
  const changes = diff(SMALL, recoded("1.1-02", "1.1", "Number of all followers"));
  expect(changes.map(({ change }) => change)).toEqual(["moved", "reworded", "reworded"]);
});

test("indicators that changed places are told by their wording", () => {
  const [one, other] = SMALL.indicators;
  const swapped = {
    ...SMALL,
    indicators: [
      { ...one!, names: other!.names, components: one!.components },
      { ...other!, names: one!.names },
    ],
  };
  const moves = diff(SMALL, swapped).filter(({ change }) => change === "moved");
  expect(moves).toContainEqual({
    change: "moved",
    kind: "indicator",
    id: "1.1-01",
    of: "code",
    before: "5.1-01",
    after: "1.1-01",
  });
});

test("a sector that contributes to other results", () => {
  expect(diff(SMALL, withPart("/sectors/1/results", ["5.1", "1.1"]))).toEqual([
    {
      change: "moved",
      kind: "sector",
      id: "brands",
      of: "results",
      before: "5.1",
      after: "1.1, 5.1",
    },
  ]);
});

test("retargeted", () => {
  const target = { text: "≥80%", value: 0.8 };
  expect(diff(SMALL, withPart("/indicators/1/components/0/target", target))).toEqual([
    {
      change: "retargeted",
      kind: "component",
      id: "5.1-01a",
      of: "target",
      before: { text: "≥75%", value: 0.75 },
      after: target,
    },
  ]);
});

test("amounts, in one framework only too", () => {
  expect(diff(SMALL, withPart("/budgets/results/0/approved", 111))).toEqual([
    {
      change: "amount",
      kind: "result budget",
      id: "patents 1.1",
      of: "approved",
      before: 110.5,
      after: 111,
    },
  ]);
  const { categories } = SMALL.budgets;
  const fewer = withPart("/budgets/categories", categories.slice(0, 1));
  expect(diff(SMALL, fewer)).toHaveLength(2);
});
