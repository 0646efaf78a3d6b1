import { ratingCountsDiffer } from "../../src/rules/rating-counts-differ";
import { framework } from "../framework/shipped";
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

const SECTORS = framework.sectors.length;

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
      name: "more than all sectors together could have counted",
      document: {
        lines: [
          ...PILLARS,
          "rating-overview · en · WO/PBC/38/3",
          HEADER,
          "Performance indicator evaluations\t30\t2\t-\t-\t-\t32",
        ],
      },
      told: [{ cell: "L25C3", message: "tooMany", expected: "≤ 0", found: "2" }],
    },
    {
      name: "another number than the sectors have together",
      document: {
        lines: [
          ...framework.sectors.flatMap(({ id }) => [
            `sector-rating-overview.${id} · en · WO/PBC/38/3`,
            HEADER,
            "Performance indicator evaluations\t10\t2\t1\t-\t-\t13",
            "",
          ]),
          "",
          "rating-overview · en · WO/PBC/38/3",
          HEADER,
          `Performance indicator evaluations\t${SECTORS * 10 - 1}\t${SECTORS * 2 + 1}\t${SECTORS}\t-\t-\t${SECTORS * 13}`,
        ],
      },
      told: [
        {
          cell: `L${SECTORS * 4 + 4}C2`,
          message: "sectors",
          expected: String(SECTORS * 10),
          found: String(SECTORS * 10 - 1),
        },
        {
          cell: `L${SECTORS * 4 + 4}C3`,
          message: "sectors",
          expected: String(SECTORS * 2),
          found: String(SECTORS * 2 + 1),
        },
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
