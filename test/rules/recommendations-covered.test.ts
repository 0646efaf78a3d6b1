import { recommendationsCovered } from "../../src/rules/recommendations-covered";
import { agenda } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(recommendationsCovered, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: recommendationsCovered.bad,
      told: [{ cell: "L431C1", message: "missing", expected: "45" }],
    },
    {
      name: "a recommendation that is reported once more",
      document: {
        lines: [
          ...agenda({
            heading: "Recommendation 2",
            sectors: ["Regional and National Development Sector"],
          }),
          ...agenda({
            heading: "Recommendation 2",
            sectors: ["Regional and National Development Sector"],
          }),
        ],
      },
      told: [{ cell: "L11C1", message: "twice", found: "Recommendation 2" }],
    },
    {
      name: "a sheet that shows another number than it is kept under",
      document: {
        lines: [
          "建议8",
          "recommendation-sheet.7 · zh · CDIP/35/2",
          "部分\t内容\t要点数",
          "建议编号\t8\t",
          "需立即落实（*）\t*\t",
        ],
      },
      told: [{ cell: "L4C2", message: "number", expected: "7", found: "8" }],
    },
    {
      name: "a sheet under the title of another one",
      document: {
        lines: [
          "建议8",
          "recommendation-sheet.7 · zh · CDIP/35/2",
          "部分\t内容\t要点数",
          "建议编号\t7\t",
          "需立即落实（*）\t*\t",
        ],
      },
      told: [{ cell: "L1C1", message: "title", expected: "7", found: "建议8" }],
    },
  ],
});
