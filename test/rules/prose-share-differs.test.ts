import { proseShareDiffers } from "../../src/rules/prose-share-differs";
import { agenda } from "../../src/rules/examples";
import { findingsOf, testRule } from "./rule-tester";

testRule(proseShareDiffers, {
  valid: {},
  invalid: [
    {
      name: "in running prose",
      document: {
        lines: agenda({
          heading: "建议2",
          sectors: ["区域和国家发展部门"],
          highlights: ["覆盖了 62% 的翻译字数（2.09 亿字中的 1.085 亿字）。"],
        }),
      },
      told: [{ cell: "L8C1", message: "differs", expected: "52%", found: "62%" }],
    },
    {
      name: "its bad example",
      document: proseShareDiffers.bad,
      told: [{ cell: "L4C4", message: "differs", expected: "57%", found: "75%" }],
    },
    {
      name: "a recommendation's sheet",
      document: {
        lines: [
          "recommendation-sheet.4 · zh · CDIP/35/2",
          "部分\t内容\t要点数",
          "亮点\t· 参与者满意度为 75%（8 名参与者中的 5 名）。\t1",
          "活动/成果\t75%（8 名参与者中的 6 名）\t",
        ],
      },
      told: [{ cell: "L3C2", message: "differs", expected: "63%", found: "75%" }],
    },
  ],
});

test("a share is explained by its division", () => {
  const [finding] = findingsOf(proseShareDiffers, proseShareDiffers.bad);
  expect(finding?.values["from"]).toBe("4 / 7");
});
