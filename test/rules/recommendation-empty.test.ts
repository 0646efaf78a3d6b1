import { recommendationEmpty } from "../../src/rules/recommendation-empty";
import { agenda } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(recommendationEmpty, {
  valid: {
    ...Object.fromEntries(
      ["None.", "无", "待补充的法律框架已经通过。", "Pending patents were published."].map(
        (highlight) => [
          highlight,
          {
            lines: agenda({
              heading: "Recommendation 2",
              sectors: ["Regional and National Development Sector"],
              highlights: [highlight],
            }),
          },
        ],
      ),
    ),
    "another recommendation, whose sheet is not at hand": {
      lines: agenda({
        heading: "Recommendation 2",
        sectors: ["Regional and National Development Sector"],
        highlights: ["See Recommendation 16."],
      }),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: recommendationEmpty.bad,
      told: [{ cell: "L7C1", message: "empty" }],
    },
    {
      name: "a reference to what is not reported",
      document: {
        lines: [
          ...agenda({
            heading: "Recommendation 2",
            sectors: ["Regional and National Development Sector"],
            highlights: ["Please see recommendation 16."],
          }),
          ...agenda({
            heading: "Recommendation 7*",
            sectors: ["Regional and National Development Sector"],
          }),
        ],
      },
      told: [{ cell: "L8C1", message: "nowhere", found: "16" }],
    },
    ...["See Recommendation 99.", "Please refer to Recommendation 2."].map((highlight) => ({
      name: `${highlight} on the only sheet of Recommendation 2`,
      document: {
        lines: agenda({
          heading: "Recommendation 2",
          sectors: ["Regional and National Development Sector"],
          highlights: [highlight],
        }),
      },
      told: [{ cell: "L8C1", message: "nowhere", found: /\d+/u.exec(highlight)?.[0] ?? "" }],
    })),
    ...["-", "待补", "To be completed", "TBC", "à compléter"].map((highlight) => ({
      name: `${highlight} for a passage`,
      document: {
        lines: agenda({
          heading: "Recommendation 2",
          sectors: ["Regional and National Development Sector"],
          highlights: [highlight],
        }),
      },
      told: [{ cell: "L8C1", message: "empty" }],
    })),
    {
      name: "a sheet without its activities",
      document: {
        lines: agenda({
          heading: "Recommendation 2",
          sectors: ["Regional and National Development Sector"],
        }).slice(0, 8),
      },
      told: [{ cell: "L1C1", message: "noSection", found: "Recommendation 2" }],
    },
  ],
});
