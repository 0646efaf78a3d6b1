import { mixedLanguage } from "../../src/rules/mixed-language";
import { testRule } from "./rule-tester";

testRule(mixedLanguage, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: mixedLanguage.bad,
      told: [
        { cell: "L4C1", message: "mixed", expected: "品牌和外观设计", found: "品牌 and 外观设计" },
      ],
      fixed: { 4: "品牌和外观设计\t40,000\t39,000\t18,000\t46%" },
    },
  ],
});
