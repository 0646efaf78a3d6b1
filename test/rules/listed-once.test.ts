import { listedOnce } from "../../src/rules/listed-once";
import { fundList, fundsInTrust } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

const REPORT = [
  "fund-performance.WAUS4 · en · WO/PBC/38/3",
  "Performance indicator\tMain achievements in 2024\tBeneficiary countries",
  "4.3 Increased IP knowledge and skills in all Member States\t\t",
  "Training of examiners\tTwo courses were held\t40 examiners",
];

testRule(listedOnce, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: listedOnce.bad,
      told: [{ cell: "L4C1", message: "noReport" }],
    },
    {
      name: "a report that is not listed",
      document: {
        lines: [...fundList(["Mexico", "Regional and National Development"]), "", ...REPORT],
      },
      told: [
        { cell: "L3C1", message: "noReport" },
        { cell: "L6C1", message: "notListed" },
      ],
    },
    {
      name: "a list beside a statement that lacks a fund",
      document: {
        lines: [
          ...fundList(["Australia", "Regional and National Development"]),
          "",
          ...REPORT,
          "",
          ...fundsInTrust([
            "Mexico",
            "WMEXI",
            "1.00",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "1.00",
          ]),
        ],
      },
      told: [{ cell: "L3C1", message: "noStatement" }],
    },
  ],
});
