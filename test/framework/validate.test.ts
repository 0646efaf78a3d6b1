import english from "../../addin/locales/framework/en.json";
import { problemText, type Problem, type ProblemCode } from "../../src/framework/problem";
import { rollForward } from "../../src/framework/roll-forward";
import { validate } from "../../src/framework/validate";
import { LANGUAGES } from "../../src/model/language";
import {
  MAX_FRAMEWORK_DEPTH,
  MAX_FRAMEWORK_LIST,
  MAX_FRAMEWORK_PROBLEMS,
  MAX_FRAMEWORK_TEXT,
  MAX_FRAMEWORK_VALUES,
} from "../../src/model/limits";
import { knownFrameworks } from "../../src/framework/known";
import { mutated } from "./mutate";
import { SMALL } from "./small";

function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

const longList = new Array<string>(MAX_FRAMEWORK_LIST + 1).fill("x");
const manyValues = new Array<unknown>(MAX_FRAMEWORK_LIST).fill(
  new Array<number>(MAX_FRAMEWORK_VALUES / MAX_FRAMEWORK_LIST).fill(0),
);
const [first] = SMALL.indicators;

/** One breakage each: the part that is set to another value, and the problem: its path and values. */
const BROKEN: readonly [
  code: ProblemCode,
  part: string,
  value: unknown,
  path: string,
  values: Problem["values"],
][] = [
  ["notAFramework", "", [], "", { found: "[]" }],
  ["wrongType", "/title", 5, "/title", { found: "5", kinds: "string" }],
  [
    "wrongType",
    "/budgets/results/0/approved",
    "1",
    "/budgets/results/0/approved",
    { found: '"1"', kinds: "number,null" },
  ],
  ["missingProperty", "/pillars/1/names", undefined, "/pillars/1", { property: "names" }],
  [
    "missingProperty",
    "/indicators/0/components/1/target",
    undefined,
    "/indicators/0/components/1",
    { property: "target" },
  ],
  [
    "unknownProperty",
    "/sectors/0/result",
    [],
    "/sectors/0",
    { property: "result", nearest: "results" },
  ],
  [
    "unknownProperty",
    "/results/0/names/eng",
    {},
    "/results/0/names",
    { property: "eng", nearest: "en" },
  ],
  [
    "unknownKey",
    "/workloadWeights/madrid/0/manual/2 x",
    1,
    "/workloadWeights/madrid/0/manual",
    { property: "2 x" },
  ],
  ["unusableProperty", "/\ud800", 1, "", { property: "?" }],
  [
    "notOneOf",
    "/pillars/0/names/en/status",
    "final",
    "/pillars/0/names/en/status",
    { found: '"final"', known: '"official", "working"' },
  ],
  [
    "notOneOf",
    "/indicators/0/components/0/baseline/from",
    "guess",
    "/indicators/0/components/0/baseline/from",
    { found: '"guess"', known: '"last actual"' },
  ],
  ["wrongForm", "/results/0/id", "1", "/results/0/id", { found: '"1"', example: "3.1" }],
  [
    "wrongForm",
    "/indicators/0/components/0/baseline/asOf",
    "31.12.2023",
    "/indicators/0/components/0/baseline/asOf",
    { found: '"31.12.2023"', example: "2023, 2022/23, 2023-12-31" },
  ],
  ["strayCharacters", "/title", " Title", "/title", { found: '" Title"' }],
  ["strayCharacters", "/documents/0", "a\tb", "/documents/0", { found: '"a\\tb"' }],
  ["strayCharacters", "/documents/0", "a\ud800b", "/documents/0", { found: '"a\\ud800b"' }],
  ["emptyText", "/title", "", "/title", {}],
  ["emptyList", "/indicators/0/components", [], "/indicators/0/components", {}],
  ["emptyObject", "/pillars/0/names", {}, "/pillars/0/names", {}],
  [
    "repeatedItem",
    "/sectors/0/results",
    ["1.1", "5.1", "1.1"],
    "/sectors/0/results",
    { found: '"1.1"' },
  ],
  ["tooLow", "/recommendations/0/number", 0, "/recommendations/0/number", { found: "0", least: 1 }],
  [
    "notAbove",
    "/workloadWeights/madrid/0/manual/renewal",
    0,
    "/workloadWeights/madrid/0/manual/renewal",
    { found: "0", least: 0 },
  ],
  [
    "outOfBounds",
    "/transferRule/sectorRate",
    5,
    "/transferRule/sectorRate",
    { found: "5", least: 0, most: 1 },
  ],
  [
    "textTooLong",
    "/title",
    "x".repeat(MAX_FRAMEWORK_TEXT + 1),
    "/title",
    {
      text: `${"x".repeat(39)}…`,
      found: MAX_FRAMEWORK_TEXT + 1,
      limit: MAX_FRAMEWORK_TEXT,
    },
  ],
  [
    "listTooLong",
    "/documents",
    longList,
    "/documents",
    { found: MAX_FRAMEWORK_LIST + 1, limit: MAX_FRAMEWORK_LIST },
  ],
  ["tooManyValues", "/documents", manyValues, "", { limit: MAX_FRAMEWORK_VALUES }],
  [
    "tooDeep",
    "/documents",
    nested(50_000),
    `/documents${"/0".repeat(MAX_FRAMEWORK_DEPTH - 1)}`,
    { limit: MAX_FRAMEWORK_DEPTH },
  ],
  ["notABiennium", "/biennium", "2024/26", "/biennium", { text: "2024/26", expected: "2024/25" }],
  ["notABiennium", "/biennium", "2025/26", "/biennium", { text: "2025/26", expected: "2024/25" }],
  [
    "yearOutsideBiennium",
    "/revenue/0/years/2026",
    { approved: 1, updated: 1 },
    "/revenue/0/years/2026",
    { year: "2026", biennium: "2024/25" },
  ],
  [
    "yearMissing",
    "/budgets/sectors/0/approved/years/2025",
    undefined,
    "/budgets/sectors/0/approved/years",
    { year: "2025" },
  ],
  [
    "duplicate",
    "/pillars/2",
    SMALL.pillars[0],
    "/pillars/2/id",
    { id: "1", first: "/pillars/0/id" },
  ],
  [
    "duplicate",
    "/indicators/0/components/1/code",
    "1.1-01a",
    "/indicators/0/components/1/code",
    { id: "1.1-01a", first: "/indicators/0/components/0/code" },
  ],
  [
    "duplicate",
    "/budgets/results/1/result",
    "1.1",
    "/budgets/results/1/result",
    { id: "patents 1.1", first: "/budgets/results/0/result" },
  ],
  [
    "unknownPillar",
    "/results/1/pillar",
    "foundations",
    "/results/1/pillar",
    { found: "foundations", nearest: "foundation" },
  ],
  [
    "unknownResult",
    "/indicators/1/result",
    "5.2",
    "/indicators/1/result",
    { found: "5.2", nearest: "5.1" },
  ],
  [
    "unknownResult",
    "/sectors/1/results/0",
    "1.2",
    "/sectors/1/results/0",
    { found: "1.2", nearest: "1.1" },
  ],
  [
    "unknownSector",
    "/budgets/sectors/0/sector",
    "patent",
    "/budgets/sectors/0/sector",
    { found: "patent", nearest: "patents" },
  ],
  [
    "unknownSector",
    "/recommendations/0/sectors/0",
    "brand",
    "/recommendations/0/sectors/0",
    { found: "brand", nearest: "brands" },
  ],
  [
    "unknownRecommendation",
    "/recommendations/0/together",
    [3],
    "/recommendations/0/together/0",
    { found: "3", known: "1, 2" },
  ],
  // nothing is near: all that are known are told, not one of them guessed
  [
    "unknownSector",
    "/budgets/sectors/0/sector",
    "legal",
    "/budgets/sectors/0/sector",
    { found: "legal", known: "patents, brands, unallocated, total" },
  ],
  [
    "unknownResult",
    "/indicators/1/result",
    "7.7",
    "/indicators/1/result",
    { found: "7.7", known: "1.1, 5.1" },
  ],
  [
    "unknownPillar",
    "/results/0/pillar",
    "9",
    "/results/0/pillar",
    { found: "9", known: "1, foundation" },
  ],
  ["unknownProperty", "/foo", 1, "", { property: "foo" }],
  [
    "strayComponent",
    "/indicators/1/components/0/code",
    "5.1-02a",
    "/indicators/1/components/0/code",
    { found: "5.1-02a", indicator: "5.1-01" },
  ],
  [
    "notEntitled",
    "/budgets/results/0/sector",
    "brands",
    "/budgets/results/0",
    { sector: "brands", result: "1.1" },
  ],
  [
    "notADay",
    "/indicators/0/components/0/actual/asOf",
    "2024-02-30",
    "/indicators/0/components/0/actual/asOf",
    { found: "2024-02-30" },
  ],
  [
    "wrongForm",
    "/indicators/0/components/0/actual/asOf",
    "2024-13-45",
    "/indicators/0/components/0/actual/asOf",
    { found: '"2024-13-45"', example: "2023, 2022/23, 2023-12-31" },
  ],
  [
    "tooLow",
    "/budgets/sectors/0/approved/total",
    -1,
    "/budgets/sectors/0/approved/total",
    { found: "-1", least: 0 },
  ],
  [
    "notABiennium",
    "/indicators/0/components/0/baseline/asOf",
    "2022/99",
    "/indicators/0/components/0/baseline/asOf",
    { text: "2022/99", expected: "2022/23" },
  ],
  // 100.5 + 110 = 210.5; rounding leaves 1 a year
  [
    "yearsContradictTotal",
    "/budgets/sectors/0/approved/total",
    212.6,
    "/budgets/sectors/0/approved",
    { sum: 210.5, total: 212.6, most: 2 },
  ],
  [
    "yearAboveTotal",
    "/budgets/sectors/0/afterTransfers/total",
    104.4,
    "/budgets/sectors/0/afterTransfers/years/2024",
    { year: "2024", found: 105.5, total: 104.4 },
  ],
  [
    "nameTwice",
    "/results/1/names/en/text",
    "more  awareness",
    "/results/1/names/en/text",
    { text: "more awareness", first: "/results/0/names/en/text" },
  ],
  [
    "wrongCluster",
    "/recommendations/1/cluster",
    "F",
    "/recommendations/1/cluster",
    { number: 2, expected: "A", found: "F" },
  ],
  [
    "recommendationMissing",
    "/recommendations",
    [1, 3].map((number) => ({ number, cluster: "A", starred: false, sectors: [] })),
    "/recommendations",
    { numbers: "2", last: 3 },
  ],
  [
    "recommendationMissing",
    "/recommendations",
    [1, 1e12].map((number) => ({ number, cluster: "A", starred: false, sectors: [] })),
    "/recommendations",
    { numbers: "2–999999999999", last: 1e12 },
  ],
];

test.each(BROKEN)("%s: %s", (code, part, value, path, values) => {
  expect(validate(mutated(SMALL, part, value)).problems).toEqual([{ path, code, values }]);
});

test.each(BROKEN)("%s: %s is told in every language", (code, _part, _value, path, values) => {
  for (const language of LANGUAGES) {
    const text = problemText({ path, code, values }, language);
    expect(text).not.toBe("");
    expect(text).not.toMatch(/\{\w+\}|undefined/);
  }
});

test("what is missing is told once, whatever else is", () => {
  const [pillar] = SMALL.pillars;
  const { problems } = validate({ ...SMALL, pillars: [{}, pillar] });
  expect(problems).toEqual([
    { path: "/pillars/0", code: "missingProperty", values: { property: "id" } },
    { path: "/pillars/0", code: "missingProperty", values: { property: "names" } },
  ]);
});

test("after what is told no guess stands where nothing is near", () => {
  const text = (part: string, value: unknown): string =>
    (validate(mutated(SMALL, part, value)).problems ?? [])
      .map((problem) => problemText(problem, "en"))
      .join();
  expect(text("/foo", 1)).toBe("The property “foo” is unknown.");
  expect(text("/results/0/pillar", "9")).toBe("There is no pillar “9”. Known are: 1, foundation.");
  expect(text("/results/1/pillar", "foundations")).toBe(
    "There is no pillar “foundations”. Did you mean “foundation”?",
  );
});

/** What looks odd and may be right. */
test.each([
  ["a year", "/indicators/0/components/0/baseline/asOf", "2023"],
  [
    "an odd biennium of another organisation",
    "/indicators/0/components/0/baseline/asOf",
    "2023/24",
  ],
  ["the turn of a century", "/indicators/0/components/0/baseline/asOf", "1999/00"],
  ["a leap day", "/indicators/0/components/0/baseline/asOf", "2024-02-29"],
  ["a day before Excel's", "/indicators/0/components/0/baseline/asOf", "1886-09-09"],
  ["rounding, 1 a year", "/budgets/sectors/0/approved/total", 212.5],
  ["a small year beside one that is not known", "/budgets/sectors/0/afterTransfers/years/2024", 1],
  ["a year that is all of the biennium", "/budgets/sectors/0/afterTransfers/years/2024", 215.5],
  ["investments that lose", "/revenue/0/years/2024/updated", -12],
  ["no recommendations at all", "/recommendations", []],
])("%s is valid", (_, part, value) => {
  expect(validate(mutated(SMALL, part, value)).problems).toBeUndefined();
});

test("two indicators of the same name: of one result refused, of two results valid", () => {
  const named = mutated(SMALL, "/indicators/1/names", first?.names) as typeof SMALL;
  expect(validate(named).problems).toBeUndefined();
  const [, second] = named.indicators;
  const moved = { ...second, result: "1.1" };
  expect(validate({ ...named, indicators: [first, moved] }).problems).toMatchObject([
    { path: "/indicators/1/names/en/text", code: "nameTwice" },
    { path: "/indicators/1/names/zh/text", code: "nameTwice" },
  ]);
});

test("names without letters are compared as they stand", () => {
  const names = (text: string) => ({ en: { text, status: "working" } });
  const [one, other] = SMALL.pillars;
  const pillars = (text: string) => [
    { ...one, names: names("—") },
    { ...other, names: names(text) },
  ];
  expect(validate({ ...SMALL, pillars: pillars("…") }).problems).toBeUndefined();
  expect(validate({ ...SMALL, pillars: pillars("—") }).problems).toHaveLength(1);
});

test("a framework that is sound is given back", () => {
  expect(validate(SMALL)).toEqual({ framework: SMALL });
});

test.each(knownFrameworks().map((framework) => [framework.biennium, framework] as const))(
  "the framework that is shipped for %s is valid",
  (_, framework) => {
    expect(validate(framework).problems).toBeUndefined();
  },
);

test("all problems are told, up to a number that can be read, and the others counted", () => {
  const indicators = Array.from({ length: MAX_FRAMEWORK_PROBLEMS + 7 }, (_, place) => ({
    ...first,
    code: `1.1-${String(place + 100)}`,
    result: "9.9",
    components: [{ ...first?.components[0], code: `1.1-${String(place + 100)}a` }],
  }));
  const { problems = [] } = validate({ ...SMALL, indicators });
  expect(problems).toHaveLength(MAX_FRAMEWORK_PROBLEMS + 1);
  expect(problems.at(-1)).toEqual({ path: "", code: "moreProblems", values: { count: 7 } });
});

test.each([null, undefined, 0, "", true, [], "{}", { __proto__: null }])(
  "%p is no framework, and nothing is thrown",
  (value) => {
    expect(validate(value).problems).not.toEqual([]);
  },
);

test("a property that is named like a part of every object is unknown", () => {
  const hostile = JSON.parse(JSON.stringify(SMALL).replace("{", '{"__proto__":{},')) as unknown;
  const [problem] = validate(hostile).problems ?? [];
  expect(problem?.code).toBe("unknownProperty");
});

/** Told by the command line, the workbook's reader and the roll-forward; their own tests look. */
const ELSEWHERE: readonly ProblemCode[] = [
  "notJson",
  "notAWorkbook",
  "fileTooLarge",
  "moreProblems",
  "sheetMissing",
  "headingMissing",
  "unknownHeading",
  "headingTwice",
  "noHeading",
  "formula",
  "errorCell",
  "notANumber",
  "notAText",
  "notYesOrNo",
  "tooManyCells",
  "unknownField",
  "fieldMissing",
  "unknownEntry",
  "nameMissing",
  "conflict",
  "notLater",
];

test("no kind of problem is left out", () => {
  const seen = [...BROKEN.map(([code]) => code), ...ELSEWHERE];
  expect([...new Set(seen)].sort()).toEqual(Object.keys(english.problems).sort());
});

test("a framework is not rolled backwards, and says so", () => {
  expect(rollForward(SMALL, "2022/23")).toEqual({
    problem: {
      path: "/biennium",
      code: "notLater",
      values: { text: "2022/23", biennium: "2024/25" },
    },
  });
});
