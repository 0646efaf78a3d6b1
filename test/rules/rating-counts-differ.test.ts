import { ratingCountsDiffer } from "../../src/rules/rating-counts-differ";
import { testRule } from "./rule-tester";

const HEADER =
  "\tAchieved\tNot achieved\tNot applicable in 2024\tNot assessable\tDiscontinued\tTotal";
const PILLARS = ["1", "2", "3", "4", "foundation"]
  .flatMap((pillar) => [
    `pillar-kpis.${pillar} · en · WO/PBC/38/3`,
    "Performance indicator\tBaseline\tTarget\tPerformance data\tPIE",
    "Some indicator\t2023: 1\t2\t3\tachieved",
    "",
  ])
  .concat("", "");

testRule(ratingCountsDiffer, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: ratingCountsDiffer.bad,
      told: [
        { cell: "L11C2", message: "differs", expected: "2", found: "3" },
        { cell: "L11C3", message: "differs", expected: "1", found: "-" },
      ],
    },
    {
      name: "a total for the report below that of its pillars",
      document: {
        lines: [
          ...PILLARS,
          "rating-overview · en · WO/PBC/38/3",
          HEADER,
          "Performance indicator evaluations\t4\t-\t-\t-\t-\t4",
        ],
      },
      told: [
        { cell: "L25C2", message: "tooFew", expected: "≥ 5", found: "4" },
        { cell: "L25C7", message: "tooFew", expected: "≥ 5", found: "4" },
      ],
    },
  ],
});
