import { budgetBySector } from "../../src/rules/examples";
import { numberAsText } from "../../src/rules/number-as-text";
import { findingsOf, testRule } from "./rule-tester";

const PATENTS = ["Patents and Technology", "100,000", "101,000", "50,000", "50%"];
const brands = (expenditure: string, rate: string): readonly string[] =>
  budgetBySector(PATENTS, ["Brands and Designs", "40,000", "39,000", expenditure, rate]);

testRule(numberAsText, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: numberAsText.bad,
      told: [{ cell: "L3C3", message: "text", found: "101,000" }],
      fixed: { 3: "Patents and Technology\t100,000\t101,000\t50,000\t50%" },
    },
    {
      name: "a share without its sign, in a column of percent: it agrees as one of a hundred",
      document: { lines: brands("18,000", "46"), texts: [[4, 4]] },
      told: [{ cell: "L4C5", message: "text", found: "46" }],
      fixed: { 4: "Brands and Designs\t40,000\t39,000\t18,000\t46%" },
    },
    {
      name: "a share that agrees in neither reading",
      document: { lines: brands("18,000", "64"), texts: [[4, 4]] },
      told: [{ cell: "L4C5", message: "text", found: "64" }],
    },
    {
      name: "a dot that may part thousands, where the row says so",
      document: { lines: brands("18.191", "47%"), texts: [[4, 3]] },
      told: [{ cell: "L4C4", message: "text", found: "18.191" }],
    },
    {
      name: "a comma that parts thousands in a row that does not agree",
      document: { lines: brands("18,191", "74%"), texts: [[4, 3]] },
      told: [{ cell: "L4C4", message: "text", found: "18,191" }],
    },
  ],
});

test("a share of a column of percent is written as a share of 1", () => {
  const [finding] = findingsOf(numberAsText, { lines: brands("18,000", "46"), texts: [[4, 4]] });
  expect(finding?.fix).toEqual({
    isCertain: true,
    edits: [{ cell: "L4C5", from: "46", to: "46%", value: 0.46 }],
  });
});

test("a share of a column without percent signs stays one of a hundred", () => {
  const [finding] = findingsOf(numberAsText, {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50"]),
    texts: [[3, 4]],
  });
  expect(finding?.fix).toEqual({
    isCertain: true,
    edits: [{ cell: "L3C5", from: "50", to: "50", value: 50 }],
  });
});
