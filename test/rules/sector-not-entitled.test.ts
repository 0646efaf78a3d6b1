import { sectorNotEntitled } from "../../src/rules/sector-not-entitled";
import { testRule } from "./rule-tester";

/** Table 5, with what Patents spent for a result of Partnerships. */
function matrix(patents: string): readonly string[] {
  return [
    "Expenditure by expected result and sector",
    "(in thousands of Swiss francs)",
    "Expected result\tSector\t\t\t\t\t\t\t\tTotal",
    "\tPatents\tBrands\tCopyright\tDevelopment\tPlatforms\tPartnerships\tEcosystems\tAdministration\t",
    "1.1 More effective communication and engagement world-wide to raise awareness of and increase understanding about the potential of IP to improve the lives of everyone, everywhere\t0\t0\t5,017\t2,455\t0\t0\t0\t3,602\t11,074",
    `2.3 International dialogue and cooperation on Building Respect for IP\t${patents}\t0\t0\t0\t0\t1,594\t0\t0\t1,594`,
    "Total\t1,733\t0\t5,017\t2,455\t0\t1,594\t0\t3,602\t12,668",
  ];
}

testRule(sectorNotEntitled, {
  valid: { "the results by sector, nil where a sector has no part": { lines: matrix("0") } },
  invalid: [
    {
      name: "its bad example",
      document: sectorNotEntitled.bad,
      told: [
        { cell: "L5C1", message: "notEntitled", expected: "2.1, 2.2, 3.1, 3.2, 4.5", found: "2.3" },
        { cell: "L2C1", message: "missing", expected: "2.2" },
        { cell: "L2C1", message: "missing", expected: "3.1" },
        { cell: "L2C1", message: "missing", expected: "3.2" },
        { cell: "L2C1", message: "missing", expected: "4.5" },
      ],
    },
    {
      name: "a figure of a sector under a result of others",
      document: { lines: matrix("100") },
      told: [
        {
          cell: "L6C2",
          message: "notEntitled",
          expected: "2.1, 2.2, 3.1, 3.2, 4.1, 4.2, 4.3, 5.1, 5.2, 5.3",
          found: "2.3",
        },
      ],
    },
  ],
});
