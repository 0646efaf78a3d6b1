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

const counted = (passage: string, announced: string, items: string) => ({
  name: passage,
  document: sheet(passage),
  told: [{ cell: "L8C1", message: "differs", expected: items, found: announced }],
});

testRule(itemCountDiffers, {
  valid: {
    "lists that name as many as they say": sheet(
      "四类文件（申请、续展、变更和决定）。主要分为四类，即申请、续展、变更和决定。为菲律宾、沙特阿拉伯、坦桑尼亚联合共和国、埃及和特立尼达和多巴哥这五个国家提供支持。",
    ),
    "more winners than countries, offices of several countries, kinds of countries": sheet(
      "来自阿根廷、中国和肯尼亚的九名获奖者。协助文莱达鲁萨兰国、柬埔寨和泰国的七个办公室。来自发展中国家、最不发达国家和转型期国家的两名代表。",
    ),
    "what is at once, and no list": sheet(
      "一个界面即可搜索专利、商标和外观设计。三类文件（申请、续展和决定）。",
    ),
    "places of which some have several": sheet("在智利、哥伦比亚（2个）和越南建立了四个学院。"),
    "in English": sheet(
      "It is used in four Member States: Brazil, China, India and Trinidad and Tobago. Three countries: they signed, ratified and acceded. Two countries (Chile, Peru).",
    ),
    "a note of parts, and one of something else": {
      lines: [
        ...sheet("启动了五项战略¹⁹的制定工作。另有 6 项战略²⁰完成。").lines,
        "¹⁹ 非洲（2 个）；亚洲及太平洋（1 个）；转型国家（2 个）",
        "²⁰ 不包括非洲（2 个）以及 2023 年的数据",
      ],
    },
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
    counted("来自五个国家（巴西、中国、印度、肯尼亚）的专家。", "五", "4"),
    counted("五类文件（申请、续展、变更和决定）。", "五", "4"),
    counted("国际局主要处理九类文件，即注册、注销、更正和撤回驳回。", "九", "4"),
    counted("在四个国家交付：南非、斯里兰卡和土耳其。", "四", "3"),
    counted("七种语言的版本——阿拉伯文、中文和法文，已推出。", "七", "3"),
    counted("为多米尼加共和国、菲律宾和沙特阿拉伯这四个国家提供支持。", "四", "3"),
    counted("来自阿根廷、中国、泰国和土耳其的三名获奖者。", "三", "4"),
    counted("在智利、哥伦比亚（2个）、秘鲁和越南建立了26个学院。", "26", "5"),
    counted("Experts from five countries (Brazil, China, India, Kenya) met.", "five", "4"),
    counted("It is used in five Member States: Brazil, China, India and Kenya.", "five", "4"),
    {
      name: "a note on a line of its own that parts them",
      document: {
        lines: [
          ...sheet("启动了五项战略¹⁹的制定工作。").lines,
          "¹⁹ 非洲（3 个）；亚洲及太平洋（1 个）；转型国家（2 个）",
        ],
      },
      told: [{ cell: "L8C1", message: "differs", expected: "6", found: "五" }],
    },
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
