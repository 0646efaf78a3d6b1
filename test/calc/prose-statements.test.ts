import fc from "fast-check";
import { announcement, type Announcement } from "../../src/calc/prose/answers";
import { proseStatements } from "../../src/calc/prose-statements";
import type { ProseInput, ProseStatement } from "../../src/calc/prose/statement";
import { MAX_CELL_TEXT } from "../../src/model/limits";
import { describeWithSeeds, seedLines } from "../seeds";

/** "57% = 4 / 7", "109 = 15 + 13", "3,743 = 2,885[baseline] + 858", "4% = 120,941 : 116,619[baseline]" */
function told(statement: ProseStatement): string {
  const { kind, printed, inputs } = statement;
  const written = ({ printed: text, column }: ProseInput): string =>
    column === undefined ? text : `${text}[${column}]`;
  const all = (name: string): string => (inputs[name] ?? []).map(written).join(" + ");
  if (kind === "share") return `${printed} = ${all("parts") || all("part")} / ${all("whole")}`;
  if (kind === "breakdown") return `${printed} = ${all("parts")}`;
  if (kind === "cumulative") return `${printed} = ${all("earlier")} + ${all("added")}`;
  return `${printed} = ${all("current")} : ${all("previous")}`;
}

const read = (cells: Record<string, string>): string[] => proseStatements(cells).map(told);
const readCell = (actual: string, baseline = ""): string[] => read({ baseline, actual });

/** Whether a statement holds, worked out here once more; percentages to the whole percent. */
function holds({ kind, printed, inputs }: ProseStatement): boolean {
  const value = (text = ""): number => Number(text.replace(/[, %]/g, ""));
  const first = (name: string): number => value(inputs[name]?.[0]?.printed);
  const parts = (inputs["parts"] ?? []).reduce((sum, part) => sum + value(part.printed), 0);
  const recomputed = {
    share: Math.round((100 * (parts || first("part"))) / first("whole")),
    // percentages printed to a decimal: 99.9 and 100.1 are 100 of seven rounded parts
    breakdown: printed.endsWith("%") ? Math.round(parts) : parts,
    cumulative: first("earlier") + first("added"),
    change: Math.round(100 * (first("current") / first("previous") - 1)),
  };
  return recomputed[kind] === value(printed);
}

/** Every statement in the KPI tables (lines 391 to 1422) and the funds' tables (2314 to 2532). */
const STATEMENTS: readonly [line: number, statement: string][] = [
  [392, "100% = 6 / 6"],
  [392, "57% = 4 / 7"],
  [393, "42% = 8 / 19"],
  [393, "50% = 6 / 12"],
  [394, "94% = 125 / 133"],
  [394, "96% = 128 / 133"],
  [396, "83% = 5 / 6"],
  [396, "83% = 5 / 6"],
  [732, "115 = 114[baseline] + 1"],
  [732, "75 = 73[baseline] + 2"],
  [732, "25 = 21[baseline] + 4"],
  [749, "3,743 = 2,885[baseline] + 858"],
  [750, "64,796 = 59,436[baseline] + 5,360"],
  [751, "8,997 = 8,189[baseline] + 808"],
  [775, "41 = 34[baseline] + 7"],
  [1176, "4 = 1 + 1 + 2"],
  [1178, "3 = 2 + 1"],
  [1179, "52 = 8 + 9 + 14 + 10 + 6 + 5"],
  [1180, "43 = 5 + 2 + 4 + 12 + 6 + 14"],
  [1182, "16 = 3 + 1 + 8 + 4"],
  [1183, "7 = 2 + 3 + 1 + 1"],
  [1194, "16 = 4 + 1 + 3 + 4 + 3 + 1"],
  [1194, "10 = 4 + 2 + 1 + 2 + 1"],
  [1195, "11 = 1"],
  [1196, "11 = 1 + 5 + 3 + 1 + 1"],
  [1197, "109 = 15 + 13 + 31 + 26 + 20 + 4"],
  [1201, "30 = 3 + 6 + 7 + 6 + 6 + 2"],
  [1212, "24 = 18[baseline] + 6"],
  [1213, "4% = 120,941 : 116,619[baseline]"],
  [1226, "53 = 30 + 5 + 7 + 6 + 5"],
  [1227, "27% = 224,791 / 830,623[baseline]"],
  [1239, "49 = 5 + 32 + 12"],
  [1239, "52 = 6 + 32 + 14"],
  [1243, "36 = 21[baseline] + 15"],
  [1400, "100% = 12.4% + 20.3% + 9.3% + 8.6% + 2.8% + 9.6% + 37.1%"],
  [1400, "100% = 11.0% + 20.9% + 9.4% + 9.6% + 2.5% + 9.6% + 36.9%"],
  [2322, "100% = 69% + 31%"],
  [2323, "100% = 56% + 44%"],
  [2326, "100% = 90% + 10%"],
  [2327, "100% = 90% + 10%"],
  [2331, "83% = 10 / 12"],
  [2331, "60% = 6 / 10"],
  [2331, "22 = 12 + 10"],
  [2331, "73% = 10 + 6 / 22"],
  [
    2347,
    "54 = 3[countries] + 10[countries] + 14[countries] + 9[countries] + 17[countries] + 1[countries]",
  ],
  [2361, "49 = 16[countries] + 8[countries] + 9[countries] + 10[countries] + 6[countries]"],
  [2362, "38 = 16[countries] + 5[countries] + 8[countries] + 9[countries]"],
  [2373, "3 = 3[countries]"],
  [
    2448,
    "125 = 28[countries] + 13[countries] + 19[countries] + 21[countries] + 22[countries] + 22[countries]",
  ],
  [2473, "496 = 295 + 160 + 41"],
  [2473, "3 = 2[countries] + 1[countries]"],
  [2497, "49 = 28 + 21"],
  [2497, "25 = 7[countries] + 2[countries] + 10[countries] + 3[countries] + 3[countries]"],
  [2498, "15 = 9 + 6"],
  [2498, "12 = 3[countries] + 1[countries] + 5[countries] + 2[countries] + 1[countries]"],
  [2499, "33 = 20 + 13"],
  [
    2499,
    "20 = 7[countries] + 2[countries] + 7[countries] + 2[countries] + 1[countries] + 1[countries]",
  ],
  [2500, "16 = 9 + 7"],
  [2500, "9 = 1[countries] + 2[countries] + 4[countries] + 2[countries]"],
  [2501, "122 = 68 + 54"],
  [
    2501,
    "46 = 16[countries] + 1[countries] + 13[countries] + 6[countries] + 7[countries] + 3[countries]",
  ],
  [2502, "14 = 2[countries] + 3[countries] + 3[countries] + 5[countries] + 1[countries]"],
  [2503, "55 = 22 + 33"],
  [2503, "28 = 6[countries] + 5[countries] + 7[countries] + 2[countries] + 7[countries]"],
  [2507, "35 = 18 + 17"],
  [
    2507,
    "24 = 5[countries] + 2[countries] + 10[countries] + 2[countries] + 4[countries] + 1[countries]",
  ],
];

/** 11 member States of which only one is listed; 28 countries, and 6 + 5 + 7 + 2 + 7 = 27. */
const DO_NOT_HOLD = [
  "1195: 11 = 1",
  "2503: 28 = 6[countries] + 5[countries] + 7[countries] + 2[countries] + 7[countries]",
];

const KPI_LINES = { first: 391, last: 1422, cells: 5 };
const FUND_LINES = { first: 2314, last: 2532 };

function recordOf(number: number, cells: readonly string[]): Record<string, string> | undefined {
  if (number >= KPI_LINES.first && number <= KPI_LINES.last && cells.length === KPI_LINES.cells) {
    const [, baseline = "", target = "", actual = ""] = cells;
    return { baseline, target, actual };
  }
  if (number < FUND_LINES.first || number > FUND_LINES.last || cells.length < 3) return undefined;
  const [indicator = "", results = "", countries = ""] = cells.slice(-3);
  return { indicator, results, countries };
}

describeWithSeeds("the statements in the report's tables", () => {
  const announced: Record<string, Announcement> = {};
  const found = (seedLines("000_57092ec8fb650208.txt") ?? []).flatMap((line, at) => {
    const cells = line.split("\t");
    const record = recordOf(at + 1, cells) ?? {};
    const statements = proseStatements(record, { name: cells[0] ?? "", announced });
    for (const [column, text] of Object.entries(record)) {
      const own = announcement(text);
      if (own) announced[column] = own;
    }
    return statements.map((statement) => ({ at: at + 1, statement }));
  });

  test("are these, line by line", () => {
    expect(found.map(({ at, statement }) => [at, told(statement)])).toEqual(STATEMENTS);
  });

  test("all hold but two", () => {
    const wrong = found.filter(({ statement }) => !holds(statement));
    expect(wrong.map(({ at, statement }) => `${at}: ${told(statement)}`)).toEqual(DO_NOT_HOLD);
  });
});

describe("in English", () => {
  test.each<[string, string[]]>([
    ["62.5% (5 of 8)", ["62.5% = 5 / 8"]],
    ["57 per cent (4 out of the 7 flagship publications)", ["57% = 4 / 7"]],
    ["61% (4/7)", ["61% = 4 / 7"]],
    ["61% (four of seven publications)", ["61% = 4 / 7"]],
    ["61%（七种出版物中的四种）", ["61% = 4 / 7"]],
    ["覆盖了 52% 的翻译字数（2.09 亿字中的 1.085 亿字）", ["52% = 1.085 / 2.09"]],
    ["4 of 7 publications (57%)", ["57% = 4 / 7"]],
    [
      "Top pages: 96% (128 of 133 pages); databases: 83% (5 of 6)",
      ["96% = 128 / 133", "83% = 5 / 6"],
    ],
    ["109 Member States: Africa: 15; Arab States: 13", ["109 = 15 + 13"]],
    [
      "109 Member States\n- Africa: 15\n- Arab States: 13\n- Asia-Pacific: 31",
      ["109 = 15 + 13 + 31"],
    ],
    ["109 Member States\nAfrica: 15\nArab States: 13", ["109 = 15 + 13"]],
    [
      "Advice provided to 16 Member States: Africa (3), Asia and the Pacific (1) and Other (4)",
      ["16 = 3 + 1 + 4"],
    ],
    // the parts are of what the bracket counts, which they make
    [
      "Advice was given to 16 Member States (20 requests): Africa (4); Asia and the Pacific (2); Latin America and the Caribbean (10); transition countries (4)",
      ["20 = 4 + 2 + 10 + 4"],
    ],
    [
      "Advice was given to 16 Member States (20 requests): Africa (4); Asia and the Pacific (11)",
      ["16 = 4 + 11"],
    ],
    ["Brands Sector: 3 projects - Africa: 1 - Arab States: 2", ["3 = 1 + 2"]],
    [
      "53 organizations: Africa: 30, of which 21 in least developed countries; Arab States: 23",
      ["53 = 30 + 23"],
    ],
    [
      "52 national networks (cumulative end 2024) Maturity level 1: 6; Maturity level 2: 46",
      ["52 = 6 + 46"],
    ],
    ["49 participants (28 women, 21 men) completed the course", ["49 = 28 + 21"]],
    ["55 trainees completed it, including 33 men and 22 women.", ["55 = 33 + 22"]],
  ])("%s", (text, expected) => {
    expect(readCell(text)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    [
      "2,885 disputes",
      "858 new disputes (3,743 cumulative, end 2024)",
      ["3,743 = 2,885[baseline] + 858"],
    ],
    ["34 matches", "7 matches (cumulative 41 by end 2024)", ["41 = 34[baseline] + 7"]],
    [
      "Madrid System (end 2023): 114 Contracting Parties; Hague System: 73 Contracting Parties",
      "Madrid System: 1 new Contracting Party (Qatar) (115 Contracting Parties, covering 131 countries)",
      ["115 = 114[baseline] + 1"],
    ],
    ["116,619 persons", "120,941 persons (4% increase)", ["4% = 120,941 : 116,619[baseline]"]],
    ["200 persons", "150 persons (down by 25%)", ["-25% = 150 : 200[baseline]"]],
    // the other way than the two ends tell, or no way at all
    [
      "1,897,444 visitors",
      "1,582,417 visitors (an increase of 35%)",
      ["35% = 1,582,417 : 1,897,444[baseline]"],
    ],
    ["116,619 people", "106,941 people (an increase of 4%)", ["4% = 106,941 : 116,619[baseline]"]],
    ["150 persons", "200 persons (down by 25%)", ["-25% = 200 : 150[baseline]"]],
    ["150 persons", "150 persons (up by 25%)", ["25% = 150 : 150[baseline]"]],
    ["116,619 人", "106,941 人（增长 4%）", ["4% = 106,941 : 116,619[baseline]"]],
    ["100 项", "120 项（较基准减少 30%）", ["-30% = 120 : 100[baseline]"]],
    ["100 项", "90 项，较基准增长 30%", ["30% = 90 : 100[baseline]"]],
  ])("%s, then %s", (baseline, actual, expected) => {
    expect(readCell(actual, baseline)).toEqual(expected);
  });
});

test("a total that is told as the least may be exceeded", () => {
  expect(
    proseStatements({ actual: "来自至少 43 个国家：非洲（40 个）、亚洲（5 个）" }),
  ).toMatchObject([{ printed: "43", holds: "atLeast" }]);
});

test.each<[string, string, string[]]>([
  ["9 staff members: P4: 3; P5: 4; D1: 3", "", ["9 = 3 + 4 + 3"]],
  ["9 名职员：P4：3 名；P5：4 名；D1：3 名", "", ["9 = 3 + 4 + 3"]],
  ["109 个成员国（非洲 15 个，亚洲 20 个，阿拉伯 70 个）", "", ["109 = 15 + 20 + 70"]],
  ["9 activities: Africa 3, Asia and the Pacific 4, Arab countries 3", "", ["9 = 3 + 4 + 3"]],
  ["120 项，较基准增长 30%", "100 项", ["30% = 120 : 100[baseline]"]],
  [
    "120 standards, an increase of 30% compared to the baseline",
    "100 standards",
    ["30% = 120 : 100[baseline]"],
  ],
  // some of them only, other things, or two ways to read it
  ["109 个成员国，其中非洲 15 个，亚洲 20 个", "", []],
  ["120 standards, an increase of 30%", "100 standards", []],
  ["9 activities (Africa 3, 2 in Asia)", "", []],
  ["3 phases: 2024 1, 2025 2", "", []],
])(
  "grades, names before their numbers, a growth that names its baseline: %s",
  (actual, baseline, told) => {
    expect(readCell(actual, baseline)).toEqual(told);
  },
);

describe("shares that make a whole", () => {
  const asked = announcement("Of 16 respondents, 100% agreed with the following:");

  test("in English: a distribution, answers, companies of two countries", () => {
    const parts = "Africa: 40.5% Asia: 35.0% Europe: 24.5%";
    const name = "Geographical diversity: percentage by region";
    expect(proseStatements({ actual: parts }, { name }).map(told)).toEqual([
      "100% = 40.5% + 35.0% + 24.5%",
    ]);
    const answer = "- It helped (69% strongly agree; 31% agree)";
    const announced = asked ? { actual: asked } : {};
    expect(proseStatements({ actual: answer }, { announced }).map(told)).toEqual([
      "100% = 69% + 31%",
    ]);
    expect(
      readCell(
        "Of a total of 22 companies, 73% are led by women: - A: 83% (10 of 12) - B: 60% (6 of 10)",
      ),
    ).toEqual(["83% = 10 / 12", "60% = 6 / 10", "22 = 12 + 10", "73% = 10 + 6 / 22"]);
  });

  test.each([
    ["percentage of women by region", "Africa: 40% Asia: 35% Europe: 45%"],
    ["Satisfaction by region", "Africa: 40% Asia: 35% Europe: 45%"],
    ["Geographical diversity: percentage by region", "Africa: 40% Asia: 35% (of 20 replies)"],
    ["Geographical diversity: percentage by region", "P4 - 49.8% P5 - 33.3% D1 - 33.3%"],
  ])("%s, %s: none", (name, actual) => {
    expect(proseStatements({ actual }, { name })).toEqual([]);
  });

  test.each([
    ["Of 16 respondents, 100% agreed with the following:", "(69% strongly disliked; 31% agree)"],
    ["Of 16 respondents, 100% agreed with it.", "(69% strongly agree; 31% agree)"],
    ["The following was said:", "(69% strongly agree; 31% agree)"],
  ])("%s then %s: none", (above, actual) => {
    const found = announcement(above);
    expect(proseStatements({ actual }, { announced: found ? { actual: found } : {} })).toEqual([]);
  });
});

describe("a text that announces nothing brings no statement", () => {
  test.each<[string, string?]>([
    // line 562: dialogues and member States, and a part of them
    ["- 7 场对话会：125 个成员国（87 个发展中国家） - 8 场对话会：134 个成员国（95 个发展中国家）"],
    // line 1224: of which
    ["确定 4 项适用技术 (其中部署 1 项)"],
    ["55 trainees completed it, including 33 men and 20 women, 2 others"],
    // less than the baseline, and its share of it is what is told: it is the increase itself
    ["224,791 种 (增加 27%)", "830,623 种 (2023 年底)"],
    ["20 standards (up by 10%)", "200 standards"],
    // a growth that may be over another year than those of the baseline, or over what is named
    ["80 persons (up by 4%)", "150 persons (2022/23)"],
    ["80 人（增长 4%）", "每年 150 人"],
    ["Compared to 2023: 80 persons (up by 4%)", "150 persons"],
    ["与 2023 年相比，80 人（增长 4%）", "150 人"],
    // line 1198: several figures, and no cumulative one
    ["新增支助 10 项知识产权 ADR 计划（2024 年共支助 31 项）", "支助了 57 项知识产权 ADR 计划"],
    // line 1200
    ["91 个国家（118 个国家答复）"],
    // line 2329: professionals and companies
    ["约 162 名专业人员参加了 2 个诊所： - 印度尼西亚：105 家中小企业 - 越南：24 家"],
    // line 2364, line 2481: a share without its part
    ["8 名参与者中的 100%"],
    ["89 名受访者中有 97% 表示满意"],
    ["52%（2.09 亿字中的 1.085 万字）"],
    ["5% (4/7/2024)"],
    ["50% (of 24 replies)"],
    // lists of other things, or not whole
    ["10 个国家参加了以下活动：讲习班（3 个）、研讨会（5 个）"],
    ["10 countries took part in the following: workshops (3), seminars (5)"],
    ["52 个项目，包括：非洲（8 个）、亚洲（5 个）"],
    ["约 50 个项目：非洲（8 个）；亚洲（5 个）"],
    ["52 个项目：非洲（8 个）；亚洲（5 个）；欧洲若干"],
    ["52 projects - Africa: 8 - G7: 20 - Asia: 24"],
    ["52 projects - Africa: 8 projects - Asia: about 9 - Europe: 3 - Americas: 2"],
    ["非洲：15 个 阿拉伯国家：13 个"],
    ["2024 年：72,900 件 2025 年：75,000 件"],
    ["Within 3 days: Africa (2), Asia (1)"],
    ["49 participants from 25 countries: Africa (7), Asia (18)"],
    // women and men, and others; some of all
    ["49 participants (28 women, 20 men, 1 other)"],
    ["49 名学员（28 名女性）"],
    // what was counted in a biennium is no level to add to
    ["7 个（2024 年底累计 21 个）", "14 个 (2022/23 年)"],
    ["新增 5 个项目（2 个项目在非洲）", "20 个项目"],
    ["新增 1 个国家（累计 19 个国家）"],
    // compared with something else
    ["120,941 人 (比 2022 年增长 4%)", "116,619 人"],
    ["120,941 人 (增长 4%)", "116,619 份"],
  ])("%s", (actual, baseline = "") => {
    expect(readCell(actual, baseline)).toEqual([]);
  });

  test.each([
    ["49 名学员，其中 3 个国家的学员为女性", "非洲（7 个）、亚洲（18 个）"],
    ["来自 4 个国家知识产权局的 113 名官员", "亚洲和太平洋（4 个）"],
    ["来自 25 个国家的学员", "非洲（7 个） 亚洲（18 个）"],
    ["来自 25 个国家的学员", "非洲（7 个）、非洲（18 个）"],
    ["来自 25 个国家的学员", "所有国家和地区"],
  ])("%s, and in another cell %s", (results, countries) => {
    expect(read({ results, countries })).toEqual([]);
  });
});

const count = fc.integer({ min: 1, max: 999_999 });
const printed = (value: number): string => value.toLocaleString("en-US");
const regions = ["非洲", "阿拉伯国家", "亚洲和太平洋", "拉丁美洲和加勒比", "转型国家", "发达国家"];
const names = ["Africa", "Arab States", "Asia and the Pacific", "Latin America", "Other"];
const partsOf = (labels: string[]): fc.Arbitrary<[string, number][]> =>
  fc
    .tuple(
      fc.shuffledSubarray(labels, { minLength: 2 }),
      fc.array(count, { minLength: 6, maxLength: 6 }),
    )
    .map(([chosen, values]) => chosen.map((label, at) => [label, values[at] ?? 1]));

describe("what is printed in these forms is read back", () => {
  test("breakdowns in Chinese", () => {
    const write = [
      (total: string, parts: [string, string][]) =>
        `2024 年 ${total} 个项目 ${parts.map(([label, text]) => `-${label}：${text} 个`).join(" ")}`,
      (total: string, parts: [string, string][]) =>
        `向 ${total} 个成员国提供了建议：${parts.map(([label, text]) => `${label}（${text} 个）`).join("；")} 满意率：98%`,
      (total: string, parts: [string, string][]) =>
        `${total} 个网络 (2024 年底累计) ${parts.map(([label, text]) => `${label}: 共计 ${text} 个`).join(" ")}`,
    ];
    fc.assert(
      fc.property(count, partsOf(regions), fc.constantFrom(...write), (total, parts, form) => {
        const text = form(
          printed(total),
          parts.map(([label, value]) => [label, printed(value)]),
        );
        const expected = `${printed(total)} = ${parts.map(([, value]) => printed(value)).join(" + ")}`;
        expect(readCell(text)).toEqual([expected]);
        const [statement] = proseStatements({ actual: text });
        const labels = statement?.inputs["parts"]?.map(({ label }) => label);
        expect(labels).toEqual(parts.map(([label]) => label));
      }),
    );
  });

  test("breakdowns in English", () => {
    const write = [
      (total: string, parts: [string, string][]) =>
        `${total} projects in 2024: ${parts.map(([label, text]) => `${label}: ${text}`).join("; ")}`,
      (total: string, parts: [string, string][]) =>
        `Advice to ${total} Member States: ${parts.map(([label, text]) => `${label} (${text})`).join("; ")}.`,
      (total: string, parts: [string, string][]) =>
        `${total} projects\n${parts.map(([label, text]) => `- ${label}: ${text} projects`).join("\n")}`,
    ];
    fc.assert(
      fc.property(count, partsOf(names), fc.constantFrom(...write), (total, parts, form) => {
        const text = form(
          printed(total),
          parts.map(([label, value]) => [label, printed(value)]),
        );
        const expected = `${printed(total)} = ${parts.map(([, value]) => printed(value)).join(" + ")}`;
        expect(readCell(text)).toEqual([expected]);
      }),
    );
  });

  test("shares, women and men, cumulative figures", () => {
    fc.assert(
      fc.property(count, count, count, (one, two, three) => {
        const [a, b, c] = [printed(one), printed(two), printed(three)];
        expect(readCell(`83%（${a} 种出版物中的 ${b} 种）`)).toEqual([`83% = ${b} / ${a}`]);
        expect(readCell(`83.5% (${b} of ${a} publications)`)).toEqual([`83.5% = ${b} / ${a}`]);
        expect(readCell(`${a} 名学员（${b} 名女性，${c} 名男性）`)).toEqual([`${a} = ${b} + ${c}`]);
        expect(readCell(`${a} participants (${b} women, ${c} men)`)).toEqual([
          `${a} = ${b} + ${c}`,
        ]);
        expect(readCell(`新增 ${a} 起（2024 年底累计 ${b} 起）`, `${c} 起争议`)).toEqual([
          `${b} = ${c}[baseline] + ${a}`,
        ]);
      }),
    );
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."（|）|(|)|：|:|；|。|、| - |%|52|1,234|1, 234|12 345|2024 年|个|名|项|新增|累计|其中|中的|of|women|男性|女性|增长|共计|非洲|Africa|国家|\n|…".split(
      "|",
    ),
  );
  const prose = fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 4 })), {
    maxLength: 60,
  });

  test("never throws, and brings printed figures only", () => {
    fc.assert(
      fc.property(prose, prose, prose, (baseline, target, actual) => {
        const cells = {
          baseline: baseline.join(""),
          target: target.join(""),
          actual: actual.join(""),
        };
        for (const statement of proseStatements(cells)) {
          expect(statement.printed).toMatch(/^-?\d[\d., ]*%?$/);
          for (const { printed: text } of Object.values(statement.inputs).flat()) {
            expect(text).toMatch(/^\d[\d., ]*$/);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("longer than a cell can be is passed over", () => {
    expect(readCell("57%（7 种中的 4 种）".padEnd(MAX_CELL_TEXT + 1))).toEqual([]);
  });

  const SLOWEST = 10;
  /** Milliseconds below which a clock tells little. */
  const LEAST_TIME = 10;
  const REPEATED = [
    "1",
    "1,",
    "111,",
    "111, ",
    " 111",
    "1 ",
    "(",
    ")",
    "((1)",
    ":",
    "中",
    "1中",
    "1 of ",
    "a",
    "a ",
    "非",
    "\n",
    "\n(",
    " ",
    "非洲：1 个 ",
    "非洲（1 个）",
    "非洲（1 个）、",
    "1 个：非洲（1 个）；",
    "新增 1 个(",
    "新增 1 个项目（2 个项目",
    "甲：新增 1 个项目（2 个项目）",
    "(累计 1 起)",
    "(增长 4%)",
    "1 名(",
    "1 名女性，",
    "包括 1 名女性和",
    "- a: 1 ",
    "其中 ",
    "1 个的",
    "2024",
    "2024 年",
    "1%(1 of ",
    "《",
    "来自 1 个国家、",
    "A/",
    "a-",
    "1.1",
  ];

  /** The least of a few times, in milliseconds: what the machine does beside it takes no part. */
  const timeOf = (text: string): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = performance.now();
        proseStatements({ baseline: text, actual: text });
        return performance.now() - start;
      }),
    );

  test.each(REPEATED)("%j again and again: the time grows with the text", (piece) => {
    const long = piece.repeat(Math.ceil(MAX_CELL_TEXT / piece.length)).slice(0, MAX_CELL_TEXT);
    const quarter = timeOf(long.slice(0, MAX_CELL_TEXT / 4));
    // four times as long, with as much again for what a machine does; its square would be sixteen times
    expect(timeOf(long)).toBeLessThan(SLOWEST * Math.max(quarter, LEAST_TIME));
  });
});
