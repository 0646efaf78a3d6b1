import { itemCountDiffers } from "../../src/rules/item-count-differs";
import {
  agenda,
  indicators,
  PILLAR_2,
  RESULT_2_1,
  STANDARDS,
  withCells,
} from "../../src/rules/examples";
import { testRule } from "./rule-tester";

const sheet = (passage: string) => ({
  lines: agenda({ heading: "建议2", sectors: ["区域和国家发展部门"], highlights: [passage] }),
});

testRule(itemCountDiffers, {
  valid: {
    "footnotes that name as many, give examples, or are about something else": sheet(
      "三个国家¹签署，九个国家²批准，两个国家³加入。 [1: 阿根廷、肯尼亚和秘鲁。] [2: 例如阿根廷和秘鲁。] [3: 见文件 CDIP/8/4。]",
    ),
    ...Object.fromEntries(
      [
        "为 4 个国家（多米尼加共和国、中非共和国、摩尔多瓦共和国和智利）提供支助",
        "为 3 个国家（安提瓜和巴布达、圣基茨和尼维斯、波斯尼亚和黑塞哥维那）提供支助",
        "为 2 个成员国（坦桑尼亚联合共和国和赞比亚）提供支助",
        "3 countries (Trinidad and Tobago, Antigua and Barbuda, and Bosnia and Herzegovina)",
      ].map((passage) => [passage, sheet(passage)]),
    ),
    "a name with “and” in it": {
      lines: indicators(
        PILLAR_2,
        RESULT_2_1,
        withCells(STANDARDS, { 3: "2 new members (Saint Kitts and Nevis, Uzbekistan)" }),
      ),
    },
  },
  invalid: [
    ...[
      ["新增 2 个缔约方（圣基茨和尼维斯）", "1", "2"],
      ["新增 6 个（智利、厄瓜多尔、印度尼西亚、越南、叙利亚阿拉伯共和国）", "5", "6"],
    ].map(([passage = "", expected = "", found = ""]) => ({
      name: passage,
      document: sheet(passage),
      told: [{ cell: "L8C1", message: "differs", expected, found }],
    })),
    {
      name: "countries that stand in a footnote",
      document: sheet("九个国家¹签署了备忘录。 [1: 阿根廷、肯尼亚、塞尔维亚、秘鲁和乌干达。]"),
      told: [{ cell: "L8C1", message: "differs", expected: "5", found: "9" }],
    },
    {
      name: "a footnote that parts them by region",
      document: sheet(
        "向10个发展中国家以及两个转型期国家²提供了建议。 [2: 一个在非洲、一个在亚洲、以及三个在中亚。]",
      ),
      told: [{ cell: "L8C1", message: "differs", expected: "5", found: "12" }],
    },
    {
      name: "its bad example",
      document: itemCountDiffers.bad,
      told: [{ cell: "L5C4", message: "differs", expected: "5", found: "3" }],
    },
  ],
});
