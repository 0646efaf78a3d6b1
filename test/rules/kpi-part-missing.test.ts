import { kpiPartMissing } from "../../src/rules/kpi-part-missing";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

/** Three components of one indicator, with the parts of the second and the third that are given. */
const disputes = (second: readonly string[], third: readonly string[]) => ({
  lines: indicators(
    "Provide high quality intellectual property services, knowledge and data that deliver value to users around the world",
    [
      "3.1 Wider and more effective use of WIPO's global IP systems, services, knowledge and data",
      "",
      "",
      "",
      "",
    ],
    [
      "Use of WIPO’s IP alternative dispute resolution services and domain name dispute resolution services",
      "2,885 disputes",
      "800 new disputes",
      "858 new disputes",
      "achieved",
    ],
    ["", ...second, "5,360 new gTLD cases", "not achieved"],
    ["", ...third, "808 new ccTLD cases", "not achieved"],
  ),
});

testRule(kpiPartMissing, {
  valid: {
    "a target that stands for the row below as well": {
      lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS, [
        "– Madrid",
        "2023: 1 standard",
        "",
        "2 standards",
        "achieved",
      ]),
    },
  },
  invalid: [
    {
      name: "a baseline and a target of later rows, for which the framework has its own",
      document: disputes(["", "9,000 new gTLD cases"], ["8,189 ccTLD cases", ""]),
      told: [
        { cell: "L6C2", message: "baseline" },
        { cell: "L7C3", message: "target" },
      ],
    },
    {
      name: "its bad example",
      document: kpiPartMissing.bad,
      told: [{ cell: "L5C4", message: "actual" }],
    },
    {
      name: "a row with nothing but a name",
      document: {
        lines: indicators(
          PILLAR_2,
          RESULT_2_1,
          withCells(STANDARDS, { 1: "", 2: "", 3: "", 4: "" }),
        ),
      },
      told: [
        { cell: "L5C2", message: "baseline" },
        { cell: "L5C3", message: "target" },
        { cell: "L5C4", message: "actual" },
        { cell: "L5C5", message: "rating" },
      ],
    },
  ],
});
