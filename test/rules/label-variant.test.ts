import { labelVariant } from "../../src/rules/label-variant";
import { agenda, budgetBySector, resultsOfSector } from "../../src/rules/examples";
import { quoted } from "../../src/model/text";
import { framework } from "../framework/shipped";
import { testRule } from "./rule-tester";

const nameOf = (result: string): string =>
  framework.results.find(({ id }) => id === result)?.names.en?.text ?? "";
const [RESULT_2_1, RESULT_2_2, RESULT_2_3] = [nameOf("2.1"), nameOf("2.2"), nameOf("2.3")];
/** A row of an expected result, its code and name in front. */
const withCode = (code: string, name: string): string[][] => [
  [`${code}${name}`, "7,855", "8,013", "3,423"],
];

testRule(labelVariant, {
  valid: {
    "codes in one form, whatever that is": {
      lines: resultsOfSector(
        "Patents and Technology",
        ...withCode("Expected Result 2.1: ", RESULT_2_1),
        ...withCode("Expected Result 2.3: ", RESULT_2_3),
      ),
    },
    "a full stop behind the code": {
      lines: resultsOfSector(
        "Patents and Technology",
        ...withCode("2.1 ", RESULT_2_1),
        ...withCode("2.3. ", RESULT_2_3),
      ),
    },
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
          cell: "L4C1",
          message: "slip",
          expected: "Brands and Designs",
          found: "Brands and Desings",
        },
        {
          cell: "L3C1",
          message: "variant",
          expected: "Patents and Technology",
          found: "Patents & Technology",
        },
      ],
      fixed: {
        3: "Patents and Technology\t100,000\t101,000\t50,000\t50%",
        4: "Brands and Designs\t40,000\t39,000\t18,000\t46%",
      },
    },
    ...[
      ["2,3 ", "2.3 ", ""],
      ["Expected Result 2.3 ", "2.3 ", ""],
      ["ER 2.3: ", "2.3 ", ""],
      ["2.3 ", "Expected Result 2.3 – ", "Expected Result "],
    ].map(([own = "", expected = "", words = ""]) => ({
      name: `a code in another form than beside it: ${own}`,
      document: {
        lines: resultsOfSector(
          "Patents and Technology",
          ...withCode(words === "" ? "2.1 " : `${words}2.1 – `, RESULT_2_1),
          ...withCode(own, RESULT_2_3),
          ...withCode(words === "" ? "2.2 " : `${words}2.2 – `, RESULT_2_2),
        ),
      },
      told: [
        {
          cell: "L5C1",
          message: "variant",
          expected: `${expected}${RESULT_2_3}`,
          found: quoted(`${own}${RESULT_2_3}`),
        },
      ],
      fixed: { 5: `${expected}${RESULT_2_3}\t7,855\t8,013\t3,423` },
    })),
    {
      name: "a slip beside a code in another form",
      document: {
        lines: resultsOfSector(
          "Patents and Technology",
          ...withCode("2.1 ", RESULT_2_1),
          ...withCode("2,3 ", RESULT_2_3.replace("dialogue", "dialgoue")),
        ),
      },
      told: [
        {
          cell: "L5C1",
          message: "slip",
          expected: `2.3 ${RESULT_2_3}`,
          found: "2,3 International dialgoue and cooperat…",
        },
      ],
      fixed: { 5: `2.3 ${RESULT_2_3}\t7,855\t8,013\t3,423` },
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
