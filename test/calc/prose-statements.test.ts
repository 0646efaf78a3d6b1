import fc from "fast-check";
import { proseStatements } from "../../src/calc/prose-statements";
import type { ProseStatement } from "../../src/calc/prose/statement";

const actual = (cell: string, baseline = ""): readonly ProseStatement[] =>
  proseStatements({ baseline, actual: cell });

const share = (printed: string, part: string, whole: string): object => ({
  column: "actual",
  kind: "share",
  printed,
  inputs: { part: [{ printed: part }], whole: [{ printed: whole }] },
});

describe("shares", () => {
  test.each<[string, string, string, string]>([
    ["57%（7 种旗舰出版物中的 4 种）", "57%", "4", "7"],
    ["顶层页面：96%（133 页中的 128 页）（2023 年底）", "96%", "128", "133"],
    ["62.5% (5 of 8)", "62.5%", "5", "8"],
    ["57% of flagship publications (4 out of 7)", "57%", "4", "7"],
    ["62,5 % (5 sur 8)", "62,5%", "5", "8"],
    ["62,5 % (5 de 8)", "62,5%", "5", "8"],
    ["62,5 % (5 из 8)", "62,5%", "5", "8"],
    ["5 of 8 offices (62.5%)", "62.5%", "5", "8"],
  ])("%s", (cell, printed, part, whole) => {
    expect(actual(cell)).toEqual([share(printed, part, whole)]);
  });

  test.each([
    "≥85%（8 个中的 7 个）",
    "about 57% (4 of 7)",
    "92%（答复率 49%）",
    "93%（基于 24 份答复）",
    "57% (4 of 7 in the north, 3 of 9 in the south)",
    "50% (2 亿字中的 900 万字)",
    "209 名受访者中的 93% 表示总体满意",
    "95% (24/7 support)",
    "87%（2022/23 年调查）",
  ])("none in %s", (cell) => {
    expect(actual(cell)).toEqual([]);
  });
});

describe("breakdowns", () => {
  test.each([
    // parts of a part, and figures that are not told to the last one
    "49 个网络，其中：非洲（3 个）；亚洲（5 个）",
    "约 50 个成员国：非洲（20 个）；亚洲（30 个）",
    "400 多个办事处 - 非洲：100 个 - 亚洲：300 个",
    // not all of them
    "支持 10 个国家，包括：肯尼亚（2 个）、加纳（3 个）",
    "10 countries, such as: Kenya (2), Ghana (3)",
    "16 Member States: Africa (3); Asia (4); and many more",
    // counted in something else
    "2 个诊所： - 印度尼西亚：105 家 - 越南：24 家",
    "14 个行业的 2 个诊所： - 印度尼西亚：105 家中小企业和 25 家机构 - 越南：24 家",
    // shares, years, cells without a total
    "22 家公司： - 印度尼西亚：83% - 越南：60%",
    "非洲：12.4% 亚洲和太平洋：20.3%",
    "2024 年：72,900 件 2025 年：75,000 件",
    "- 9 场对话会：135 个成员国（95 个） - 10 场对话会：131 个成员国（93 个）",
    "54 个国家和 5 个组织：非洲（3 个）；亚洲（56 个）",
    // a total among its own parts
    "109 Member States - Africa: 15 - Asia: 94 - Total: 109",
    // one part alone that is no region
    "向 11 个成员国提供了材料：手册（1 个）",
  ])("none in %s", (cell) => {
    expect(actual(cell)).toEqual([]);
  });

  test("a list of one region is a list", () => {
    expect(actual("向 11 个成员国提供了建议：非洲（1 个） 满意率：100%")).toMatchObject([
      { kind: "breakdown", printed: "11", inputs: { parts: [{ printed: "1", label: "非洲" }] } },
    ]);
  });

  test("who are no women are men", () => {
    const inputs = { parts: [{ printed: "28" }, { printed: "21" }] };
    for (const cell of [
      "来自 25 个国家的 49 名学员（28 名女性，21 名男性）完成了计划",
      "49 trainees from 25 countries (28 women, 21 men)",
      "49 participants (28 femmes et 21 hommes)",
    ]) {
      expect(actual(cell)).toMatchObject([{ printed: "49", inputs }]);
    }
    expect(actual("49 名学员，其中 28 名女性和 21 名男性完成了计划")).toEqual([]);
  });

  test("countries in one cell are the regions' in another, where there is no doubt", () => {
    const regions = "非洲（7 个）、阿拉伯国家（2 个）、其他（1）";
    const read = (achievement: string): readonly ProseStatement[] =>
      proseStatements({ achievement, beneficiaries: regions });
    expect(read("来自 10 个国家的 49 名学员")).toMatchObject([
      { column: "achievement", printed: "10", inputs: { parts: [{}, {}, {}] } },
    ]);
    expect(read("新增 1 个国家（累计 19 个国家）")).toEqual([]);
    expect(read("10 多个国家")).toEqual([]);
    expect(read("1 个区域组织")).toEqual([]);
  });
});

describe("cumulative figures and changes", () => {
  test.each([
    ["新增 15 个 (累计 36 个)", "21 个", "36"],
    ["858 new disputes (3,743 cumulative)", "2,885 disputes", "3,743"],
    ["7 pairs (end of 2024: cumulative total 41)", "34 pairs", "41"],
  ])("%s after %s", (cell, baseline, total) => {
    expect(actual(cell, baseline)).toMatchObject([{ kind: "cumulative", printed: total }]);
  });

  test.each([
    // the year's own total, not one of all years
    ["新增支助 10 项计划（2024 年共支助 31 项）", "支助了 57 项计划"],
    // a baseline of a period, another unit, more figures than one
    ["新增 3 个（累计 50 个）", "7 个（2022/23 年）"],
    ["新增 3 项（累计 50 项）", "7 个"],
    ["新增 3 个（累计 50 个）", "7 个，40 个"],
    ["新增 3 个（累计 50 个）", ""],
  ])("none in %s after %s", (cell, baseline) => {
    expect(actual(cell, baseline)).toEqual([]);
  });

  test.each([
    ["120,941 人 (增长 4%)", "116,619 人", "4%"],
    ["114,286 人，比 2023 年减少 2%", "116,619 人（2023 年）", "-2%"],
    ["120,941 people (4% increase)", "116,619 people", "4%"],
    ["120,941 (+4%)", "116,619", "4%"],
    ["114,286 (down 2%)", "116,619", "-2%"],
  ])("%s after %s", (cell, baseline, printed) => {
    expect(actual(cell, baseline)).toMatchObject([{ kind: "change", printed }]);
  });

  test.each([
    ["增长 20%", "18,092 个"],
    ["114,286 人，比 2022 年减少 2%", "116,619 人（2023 年）"],
    ["新增 559 件（增长 55%）", "360 件"],
    ["120,941 人 (增长 4%)", "约 116,000 人"],
    ["2024 (+4%)", "116,619"],
  ])("none in %s after %s", (cell, baseline) => {
    expect(actual(cell, baseline)).toEqual([]);
  });
});

const REGIONS = [
  ["非洲", "Africa"],
  ["阿拉伯国家", "Arab States"],
  ["亚洲和太平洋", "Asia and the Pacific"],
  ["拉丁美洲和加勒比", "Latin America and the Caribbean"],
  ["转型国家", "Countries in transition"],
  ["发达国家", "Developed countries"],
] as const;

/** What looks like a year counts nothing, unless it says what: no figure of these is one. */
const count = fc.integer({ min: 1, max: 1899 });

const table = fc.shuffledSubarray([...REGIONS], { minLength: 2 }).chain((names) =>
  fc.record({
    names: fc.constant(names),
    counts: fc.array(count, { minLength: names.length, maxLength: names.length }),
    total: fc.integer({ min: 2100, max: 99_999 }),
  }),
);

const grouped = (value: number): string => value.toLocaleString("en-US");

type Form = (
  total: string,
  rows: readonly (readonly [zh: string, en: string, n: string])[],
) => string;

/** The forms that the report prints, and the same in English. */
const FORMS: readonly [string, Form][] = [
  [
    "dashes",
    (total, rows) =>
      `2024 年 ${total} 个项目 ²⁸ ${rows.map(([zh, , n]) => `-${zh}：${n} 个`).join(" ")}`,
  ],
  [
    "dashes with parentheses",
    (total, rows) => `${total} 个项目 ${rows.map(([zh, , n]) => `- ${zh}（${n} 个）`).join(" ")}`,
  ],
  [
    "asides",
    (total, rows) =>
      `在 46 个国家的 ${total} 个组织 ${rows.map(([zh, , n]) => `- ${zh}: ${n} 个, 其中 1 个在最不发达国家`).join(" ")}`,
  ],
  [
    "parentheses",
    (total, rows) =>
      `向 ${total} 个成员国（涉及 17 个案例）提供了建议：${rows.map(([zh, , n]) => `${zh}（${n} 个）`).join("；")} 满意率：98%`,
  ],
  [
    "English dashes",
    (total, rows) =>
      `${total} Member States - ${rows.map(([, en, n]) => `${en}: ${n}`).join(" - ")}`,
  ],
  [
    "English parentheses",
    (total, rows) =>
      `Advice to ${total} Member States: ${rows.map(([, en, n]) => `${en} (${n})`).join("; ")}`,
  ],
  [
    "English list in parentheses",
    (total, rows) =>
      `${total} Member States (${rows.map(([, en, n]) => `${en}: ${n}`).join("; ")})`,
  ],
];

describe.each(FORMS)("a random table printed with %s", (_, print) => {
  test("is read back, whatever its parts add up to", () => {
    fc.assert(
      fc.property(table, ({ names, counts, total }) => {
        const rows = names.map(
          ([zh, en], place) => [zh, en, grouped(counts[place] as number)] as const,
        );
        const [statement, ...others] = actual(print(grouped(total), rows));
        expect(others).toEqual([]);
        expect(statement?.printed).toBe(grouped(total));
        expect(statement?.inputs["parts"]?.map(({ printed }) => printed)).toEqual(
          rows.map(([, , n]) => n),
        );
      }),
    );
  });
});

test("random shares, cumulative figures and changes are read back", () => {
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [part, whole] = [Math.min(a, b), Math.max(a, b)].map(grouped) as [string, string];
      const percent = `${((100 * Math.min(a, b)) / Math.max(a, b)).toFixed(1)}%`;
      expect(actual(`${percent}（${whole} 份中的 ${part} 份）`)).toEqual([
        share(percent, part, whole),
      ]);
      expect(actual(`${percent} (${part} of ${whole})`)).toEqual([share(percent, part, whole)]);
      const sum = grouped(a + b + 2100);
      expect(actual(`新增 ${part} 个（2024 年底累计 ${sum} 个）`, `${whole} 个`)).toMatchObject([
        { printed: sum, inputs: { earlier: [{ printed: whole }], added: [{ printed: part }] } },
      ]);
      expect(actual(`${sum} 人（增长 ${percent}）`, `${whole} 人`)).toMatchObject([
        {
          printed: percent,
          inputs: { current: [{ printed: sum }], previous: [{ printed: whole }] },
        },
      ]);
    }),
  );
});

test("no cell takes long to read", () => {
  const long = [
    "非洲（1 个）；",
    "- a: 1 ",
    "(",
    "1, ",
    "57% (4 of 7 ",
    "新增 1 个缔约方",
    "a (",
    "级 1: ",
  ];
  const started = performance.now();
  for (const piece of long) actual(piece.repeat(4000).slice(0, 32_000), piece.repeat(500));
  expect(performance.now() - started).toBeLessThan(5000);
});
