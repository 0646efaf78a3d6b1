import { tableUnclear } from "../../src/rules/table-unclear";
import { budgetBySector, resultsOfSector } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

const OF_NOBODY = resultsOfSector(
  "",
  [
    "2.1 Development of balanced and effective international normative frameworks for IP",
    "7,855",
    "8,013",
    "3,423",
  ],
  ["Total", "7,855", "8,013", "3,423"],
);

testRule(tableUnclear, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: tableUnclear.bad,
      told: [
        { cell: "L7C1", message: "repeated", found: "Sector | 2024/25 Program of Work and Bu…" },
      ],
    },
    {
      name: "a sector’s table without its sector",
      document: {
        lines: [
          ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
          "",
          ...OF_NOBODY,
        ],
      },
      told: [
        {
          cell: "L7C1",
          message: "withoutParameter",
          found: "Expected result | 2024/25 Program of Wo…",
        },
      ],
    },
    {
      name: "a sector’s table without its sector on a sheet",
      document: { sheet: "Patents", lines: OF_NOBODY },
      told: [
        {
          cell: "L3C1",
          message: "sheetWithoutOwner",
          found: "Expected result | 2024/25 Program of Wo…",
        },
      ],
    },
  ],
});
