import { PILLAR_1 } from "../../src/rules/examples";
import { figureDiffersElsewhere } from "../../src/rules/figure-differs-elsewhere";
import { findingsOf, testRule } from "./rule-tester";

/** The renewals of a year as an indicator tells them and as Annex V prints them. */
const renewals = (told: string, printed: string, change = ""): readonly string[] => [
  PILLAR_1,
  "pillar-kpis.3 · en · WO/PBC/38/3 Rev.",
  "Performance indicator\tBaseline\tTarget\tPerformance data\tPIE",
  "3.1 Wider and more effective use of WIPO's global IP systems, services, knowledge and data\t\t\t\t",
  // which indicator a row is its place says
  "Total membership\t114\t120\t115\tnot achieved",
  "Filing rate\t64,257\t72,900\t65,000\tnot achieved",
  `Renewals\t39,546 (final)\t2024: 38,400\t2024: ${told} (preliminary)\tachieved`,
  "",
  "Renewals of international registrations under the Madrid system",
  "annex-5-renewals · en · WO/PBC/38/3 Rev.",
  "\tRenewals\tChange from the previous year (%)",
  `2024\t${printed}\t${change}`,
];

testRule(figureDiffersElsewhere, {
  valid: { "an indicator and its annex": { lines: renewals("40,445", "40,445") } },
  invalid: [
    {
      name: "its bad example",
      document: figureDiffersElsewhere.bad,
      told: [{ cell: "L3C3", message: "differs", expected: "101,500", found: "105,100" }],
    },
    {
      name: "an indicator and its annex, of which either may be wrong",
      document: { lines: renewals("44,405", "40,445") },
      told: [
        { cell: "L12C2", message: "differs", expected: "44,405", found: "40,445" },
        { cell: "L7C4", message: "differs", expected: "40,445", found: "44,405" },
      ],
    },
    {
      name: "an indicator that stands alone against its annex",
      document: { lines: renewals("44,405", "40,445", "2.3%") },
      told: [{ cell: "L7C4", message: "differs", expected: "40,445", found: "44,405" }],
    },
  ],
});

test("neither figure of an indicator and its annex is proposed for the other", () => {
  const findings = findingsOf(figureDiffersElsewhere, { lines: renewals("44,405", "40,445") });
  expect(findings.map(({ fix }) => fix)).toEqual([undefined, undefined]);
});
