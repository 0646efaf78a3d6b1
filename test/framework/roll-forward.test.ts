import { defaultFramework } from "../../src/framework/known";
import { diff } from "../../src/framework/diff";
import { knownFrameworks } from "../../src/framework/known";
import type { Actual, Framework, Measurement } from "../../src/framework/framework";
import { rollForward } from "../../src/framework/roll-forward";
import { validate } from "../../src/framework/validate";
import { mutated } from "./mutate";
import { SMALL } from "./small";

function rolled(framework: Framework, to: string | number, actualsOf?: string): Framework {
  const result = rollForward(framework, to, actualsOf);
  if ("problem" in result) throw new Error(result.problem.code);
  return result.framework;
}

const EMPTY = { text: "", value: null };

test("biennium and title change", () => {
  expect(rolled(SMALL, "2026/27")).toMatchObject({
    biennium: "2026/27",
    title: "Small framework 2026/27",
  });
  expect(rolled(SMALL, 2028).biennium).toBe("2028/29");
});

test.each([
  ["Framework 2024-25, revised", "Framework 2026/27, revised"],
  ["Framework 2024/2025", "Framework 2026/27"],
  ["Framework", "Framework 2026/27"],
  ["Framework of 12024/25", "Framework of 12024/25 2026/27"],
])("the title %s becomes %s", (title, expected) => {
  expect(rolled({ ...SMALL, title }, "2026/27").title).toBe(expected);
});

test("structure, names, rules, scale, weights and recommendations are kept", () => {
  const next = rolled(SMALL, "2026/27");
  // of the new document nobody knows yet how many indicators it will speak of
  expect(next).not.toHaveProperty("indicatorsStated");
  for (const key of [
    "documents",
    "pillars",
    "results",
    "sectors",
    "ratingScale",
    "transferRule",
    "workloadWeights",
    "recommendations",
  ] as const) {
    expect(next[key]).toEqual(SMALL[key]);
  }
});

test("baselines are the last actuals, targets, actuals and ratings are emptied", () => {
  const [followers, staff] = rolled(SMALL, "2026/27", "2024").indicators;
  expect(followers?.components).toEqual([
    {
      code: "1.1-01a",
      label: "- of the channel",
      baseline: { text: "1,400", value: 1400, asOf: "2024-12-31", from: "last actual" },
      target: EMPTY,
      unit: "followers",
      direction: "up",
      kind: "growth",
      frequency: "annual",
      reportedIn: "annex-5-applications.applications",
    },
    {
      code: "1.1-01b",
      label: "@ the page",
      // 850 came on top of 800
      baseline: { text: "1,650", value: 1650, asOf: "2024", from: "last actual" },
      target: EMPTY,
      unit: "followers",
      direction: "up",
      kind: "share of target",
      frequency: "annual",
    },
  ]);
  expect(staff?.components[0]?.baseline).toEqual(EMPTY);
});

test("an actual that does not say of when it is counts as of the biennium", () => {
  const [followers] = rolled(SMALL, "2026/27").indicators;
  expect(followers?.components[1]?.baseline.asOf).toBe("2024/25");
});

test("budgets and revenue are emptied, for the years of the new biennium", () => {
  const { budgets, revenue } = rolled(SMALL, "2026/27");
  const empty = { total: null, years: { "2026": null, "2027": null } };
  expect(budgets.sectors).toEqual([
    { sector: "patents", approved: empty, afterTransfers: empty },
    { sector: "unallocated", approved: empty, afterTransfers: empty },
  ]);
  expect(budgets.results[0]).toEqual({
    sector: "patents",
    result: "1.1",
    approved: null,
    afterTransfers: null,
  });
  expect(budgets.categories[1]).toEqual({
    category: "personnel",
    sector: "patents",
    approved: null,
    afterTransfers: null,
  });
  const year = { approved: null, updated: null };
  expect(revenue).toEqual([
    { source: "pct", approved: null, years: { "2026": year, "2027": year } },
  ]);
});

test.each(["2024/25", "2022/23", "2025", "soon", ""])("to %p is refused", (to) => {
  expect(rollForward(SMALL, to)).toHaveProperty("problem");
});

test.each([SMALL, ...knownFrameworks()].map((framework) => [framework.title, framework] as const))(
  "%s rolled forward is valid, and differs only where figures were emptied",
  (_, framework) => {
    const next = rolled(framework, "2028/29");
    expect(validate(next).problems).toBeUndefined();
    const kinds = new Set(diff(framework, next).map(({ change }) => change));
    expect([...kinds].sort()).toEqual(["amount", "changed", "retargeted"]);
  },
);

test("where an actual brings no data, the last figure that was measured stays the baseline", () => {
  const components = rolled(defaultFramework(), "2026/27").indicators.flatMap(
    (indicator) => indicator.components,
  );
  const baselines = new Map(components.map(({ code, baseline }) => [code, baseline]));
  // lines 740, 741, 755 to 758, 1200, 1405, 1416, 1417: "a survey every two years", "not yet received"
  const kept: [string, number | null][] = [
    ["3.1-04a", 0.98],
    ["3.1-04b", 0.98],
    ["3.2-01a", 0.85],
    ["3.2-02a", 0.87],
    ["3.2-02b", 0.8],
    ["3.2-02c", 0.82],
    ["4.2-05a", 91],
    ["5.2-01a", null],
    ["5.3-01a", null],
    ["5.3-02a", 4.4],
  ];
  for (const [code, value] of kept) {
    expect([code, baselines.get(code)?.value]).toEqual([code, value]);
    expect(baselines.get(code)).not.toHaveProperty("from");
  }
  expect(baselines.get("5.3-01a")?.text).toBe("无保留审计意见（2023 年底）");
  expect(baselines.get("3.1-02a")).toMatchObject({ value: 65000, from: "last actual" });
});

describe("of the last actual and the old baseline", () => {
  const figure = { text: "87% (survey of 2022/23)", value: 0.87, asOf: "2022/23" };
  const words = { text: "Work plan carried out", value: null };
  const baselineOf = (baseline: Measurement, actual: Actual | undefined): Measurement => {
    const [first] = SMALL.indicators;
    const [component] = first!.components;
    const bare = mutated(component, "/actual", undefined) as typeof component;
    const components = [{ ...bare!, baseline, ...(actual ? { actual } : {}) }];
    const indicators = [{ ...first!, components }];
    return rolled({ ...SMALL, indicators }, "2026/27", "2024").indicators[0]!.components[0]!
      .baseline;
  };
  const taken = { asOf: "2024", from: "last actual" };

  test("a figure is the baseline, whatever the old one was", () => {
    const actual = { text: "88%", value: 0.88 };
    expect(baselineOf(figure, actual)).toEqual({ ...actual, ...taken });
    expect(baselineOf(words, actual)).toEqual({ ...actual, ...taken });
    expect(baselineOf(figure, { ...actual, counts: "nothing" })).toEqual({ ...actual, ...taken });
  });

  test("words beside an old figure leave it as it was, marked only where it was marked", () => {
    const actual = { text: "A survey every two years", value: null };
    const marked: Measurement = { ...figure, from: "last actual" };
    expect(baselineOf(figure, actual)).toEqual(figure);
    expect(baselineOf(marked, actual)).toEqual(marked);
    expect(baselineOf(figure, { ...actual, counts: "increase" })).toEqual(figure);
  });

  test("of words beside words the actual's are the baseline, unless they tell of no data yet", () => {
    const actual = { text: "Work plan agreed anew", value: null };
    expect(baselineOf(words, actual)).toEqual({ ...actual, ...taken });
    expect(baselineOf(words, { ...actual, counts: "nothing" })).toEqual(words);
  });

  test("without an actual there is no baseline", () => {
    expect(baselineOf(figure, undefined)).toEqual(EMPTY);
  });
});

describe("an actual that counts an increase is rolled to where things stand", () => {
  const shipped = rolled(defaultFramework(), "2026/27");

  // the cumulative figures that the report prints beside the increase, by line of the document
  test.each([
    ["3.1-01a", 115, 732],
    ["3.1-01b", 75, 732],
    ["3.1-01c", 25, 732],
    ["3.1-07a", 3743, 749],
    ["3.1-07b", 64796, 750],
    ["3.1-07c", 8997, 751],
    ["3.3-01a", 41, 775],
    ["4.4-10a", 36, 1243],
  ])("%s: %d (line %d)", (code, stands) => {
    const components = shipped.indicators.flatMap((indicator) => indicator.components);
    const baseline = components.find((component) => component.code === code)?.baseline;
    expect(baseline).toMatchObject({ value: stands, from: "last actual" });
    expect(baseline).not.toHaveProperty("counts");
  });
});
