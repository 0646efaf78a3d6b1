import { labelVariant } from "../../src/rules/label-variant";
import { agenda, budgetBySector, resultsOfSector } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(labelVariant, {
  valid: {
    "a short name": { lines: budgetBySector(["Patents", "100,000", "101,000", "50,000", "50%"]) },
  },
  invalid: [
    {
      name: "its bad example",
      document: labelVariant.bad,
      told: [
        {
          cell: "L3C1",
          message: "variant",
          expected: "Patents and Technology",
          found: "Patents and Technology Sector",
        },
      ],
      fixed: { 3: "Patents and Technology\t100,000\t101,000\t50,000\t50%" },
    },
    {
      name: "a sector’s name with a slip",
      document: {
        lines: budgetBySector(
          ["Patents & Technology", "100,000", "101,000", "50,000", "50%"],
          ["Brands and Desings", "40,000", "39,000", "18,000", "46%"],
        ),
      },
      told: [
        {
          cell: "L3C1",
          message: "slip",
          expected: "Patents and Technology",
          found: "Patents & Technology",
        },
        {
          cell: "L4C1",
          message: "slip",
          expected: "Brands and Designs",
          found: "Brands and Desings",
        },
      ],
      fixed: {
        3: "Patents and Technology\t100,000\t101,000\t50,000\t50%",
        4: "Brands and Designs\t40,000\t39,000\t18,000\t46%",
      },
    },
    {
      name: "a sector in a passage, in nearly its own words",
      document: {
        lines: agenda({
          heading: "建议2",
          sectors: ["区域和国家发展部门"],
          highlights: ["由知识产权与创新生态系统部门管理，并与区域和国家发展部门合作。"],
        }),
      },
      told: [
        {
          cell: "L8C1",
          message: "inProse",
          expected: "知识产权和创新生态系统部门",
          found: "知识产权与创新生态系统部门",
        },
      ],
    },
    {
      name: "a slip",
      document: {
        lines: resultsOfSector("Patents and Technology", [
          "2.1 Development of balanced and efective international normative frameworks for IP",
          "7,855",
          "8,013",
          "3,423",
        ]),
      },
      told: [
        {
          cell: "L4C1",
          message: "slip",
          expected:
            "2.1 Development of balanced and effective international normative frameworks for IP",
          found: "2.1 Development of balanced and efectiv…",
        },
      ],
      fixed: {
        4: "2.1 Development of balanced and effective international normative frameworks for IP\t7,855\t8,013\t3,423",
      },
    },
  ],
});
