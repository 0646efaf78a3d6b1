import { recommendationStarAndCluster } from "../../src/rules/recommendation-star-and-cluster";
import { testRule } from "./rule-tester";

const SHEET = [
  "recommendation-sheet.16 · en · CDIP/35/2",
  "Part\tContent\tNumber of points",
  "Recommendation number\t16\t",
  "For immediate implementation (*)\t-\t",
  "Cluster\tA\t",
];

testRule(recommendationStarAndCluster, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: recommendationStarAndCluster.bad,
      told: [{ cell: "L1C1", message: "star", expected: "-", found: "*" }],
    },
    {
      name: "a sheet of the toolkit with another cluster",
      document: { lines: SHEET },
      told: [
        { cell: "L4C2", message: "star", expected: "*", found: "-" },
        { cell: "L5C2", message: "cluster", expected: "B", found: "A" },
      ],
      fixed: { 4: "For immediate implementation (*)\t*\t" },
    },
  ],
});
