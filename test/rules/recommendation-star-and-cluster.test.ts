import { recommendationStarAndCluster } from "../../src/rules/recommendation-star-and-cluster";
import { testRule } from "./rule-tester";

const SHEET = [
  "recommendation-sheet.16 · en · CDIP/35/2",
  "Part\tContent\tNumber of points",
  "Recommendation number\t16\t",
  "For immediate implementation (*)\t-\t",
  "Cluster\tA\t",
];

const starred = (numbers: string, star: string): readonly string[] => [
  `recommendation-sheet.${numbers.replaceAll(", ", "-")} · en · CDIP/35/2`,
  "Part\tContent\tNumber of points",
  `Recommendation number\t${numbers}\t`,
  `For immediate implementation (*)\t${star}\t`,
];

testRule(recommendationStarAndCluster, {
  valid: {
    ...Object.fromEntries(
      [
        ["13, 14, 17", "是"],
        ["13, 14, 17", "Yes"],
        ["13, 14, 17", "oui"],
        ["13, 14, 17", "13*, 14*, 17*"],
        ["2", "否"],
        ["2", "no"],
        ["2", ""],
      ].map(([numbers = "", star = ""]) => [
        `${star || "blank"} of ${numbers}`,
        { lines: starred(numbers, star) },
      ]),
    ),
  },
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
    {
      name: "a star that was cleared",
      document: { lines: starred("16", "") },
      told: [{ cell: "L4C2", message: "starMissing", expected: "*" }],
      fixed: { 4: "For immediate implementation (*)\t*\t" },
    },
    {
      name: "no, and words that are none",
      document: { lines: [...starred("16", "no"), ...starred("19", "later")] },
      told: [
        { cell: "L4C2", message: "star", expected: "*", found: "no" },
        { cell: "L8C2", message: "star", expected: "*", found: "later" },
      ],
      fixed: {
        4: "For immediate implementation (*)\t*\t",
        8: "For immediate implementation (*)\t*\t",
      },
    },
  ],
});
