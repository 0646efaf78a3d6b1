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
    "a name with “and” in it": {
      lines: indicators(
        PILLAR_2,
        RESULT_2_1,
        withCells(STANDARDS, { 3: "2 new members (Saint Kitts and Nevis, Uzbekistan)" }),
      ),
    },
  },
  invalid: [
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
