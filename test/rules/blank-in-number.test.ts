import { blankInNumber } from "../../src/rules/blank-in-number";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

const told = (actual: string) => ({
  lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 3: actual })),
});

testRule(blankInNumber, {
  valid: {
    "a year before a number": told("In 2023, 415 standards; in 2024, 230 standards"),
    "a number of a series before a number": told("In phase 2, 300 standards, on May 13, 415"),
    "a list of numbers": told("Standards 415, 624 and 830"),
    "a list behind a word of quantity": told("Of 415, 624 and 830"),
    "a list in Chinese": told("第 415, 624 和 830 项"),
    "a decimal behind": told("Level 3, 415.5 standards"),
    "no blank": told("新增 5,000 家"),
  },
  invalid: [
    {
      name: "its bad example",
      document: blankInNumber.bad,
      told: [{ cell: "L3C2", message: "blank", expected: "100,000", found: "100, 000" }],
      fixed: { 3: "Patents and Technology\t100,000\t101,000\t50,000\t50%" },
    },
    ...[
      ["624, 159 人", "624,159 人"],
      ["新增协助 3, 168 ³⁵ 家中小企业", "新增协助 3,168 ³⁵ 家中小企业"],
      ["1, 582, 417 人（增长 35%）", "1,582,417 人（增长 35%）"],
      ["In phase 4, 015 standards", "In phase 4,015 standards"],
      ["a total of 4, 120 standards", "a total of 4,120 standards"],
    ].map(([text = "", whole = ""]) => ({
      name: text,
      document: told(text),
      told: [{ cell: "L5C4", message: "blank", expected: whole, found: text }],
      fixed: { 5: withCells(STANDARDS, { 3: whole }).join("\t") },
    })),
  ],
});
