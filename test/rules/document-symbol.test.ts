import { documentSymbol } from "../../src/rules/document-symbol";
import { agenda } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(documentSymbol, {
  valid: {
    "two symbols in a row, a page after one, bodies that are alike": {
      lines: agenda({
        heading: "Recommendation 2",
        sectors: ["Regional and National Development Sector"],
        highlights: ["See CDIP/8/4 5/6, CDIP/10/9 / CDIP/10/10, SCP/30/2 and SCT/44/3."],
      }),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: documentSymbol.bad,
      told: [{ cell: "L8C1", message: "zero", expected: "WO/PBC/33/11", found: "W0/PBC/33/11" }],
      fixed: { 8: "The committee took note of WO/PBC/33/11." },
    },
    {
      name: "a letter among digits",
      document: {
        lines: agenda({
          heading: "Recommendation 2",
          sectors: ["Regional and National Development Sector"],
          highlights: ["See CDIP/3O/2 and CDIP/3/INF/2."],
        }),
      },
      told: [{ cell: "L8C1", message: "letter", expected: "CDIP/30/2", found: "CDIP/3O/2" }],
      fixed: { 8: "See CDIP/30/2 and CDIP/3/INF/2." },
    },
    {
      name: "no stroke behind the letters of a body that is cited elsewhere",
      document: {
        lines: agenda({
          heading: "Recommendation 2",
          sectors: ["Regional and National Development Sector"],
          highlights: ["See CDIP/8/4, CDIP10/9 and A4/5."],
        }),
      },
      told: [{ cell: "L8C1", message: "stroke", expected: "CDIP/10/9", found: "CDIP10/9" }],
      fixed: { 8: "See CDIP/8/4, CDIP/10/9 and A4/5." },
    },
    ...["CDIP 10/9", "CDIP/10-9", "CDIP//10/9", "CDIP-10-9"].map((symbol) => ({
      name: symbol,
      document: {
        lines: agenda({
          heading: "Recommendation 2",
          sectors: ["Regional and National Development Sector"],
          highlights: [`See CDIP/8/4, ${symbol} and page 10/9.`],
        }),
      },
      told: [{ cell: "L8C1", message: "stroke", expected: "CDIP/10/9", found: symbol }],
      fixed: { 8: "See CDIP/8/4, CDIP/10/9 and page 10/9." },
    })),
    ...["CDIP/1 0/9", "CDIP/10 /9", "CDIP/10/ 9"].map((symbol) => ({
      name: symbol,
      document: {
        lines: agenda({
          heading: "Recommendation 2",
          sectors: ["Regional and National Development Sector"],
          highlights: [`See CDIP/8/4 and ${symbol}.`],
        }),
      },
      told: [{ cell: "L8C1", message: "blank", expected: "CDIP/10/9", found: symbol }],
      fixed: { 8: "See CDIP/8/4 and CDIP/10/9." },
    })),
    {
      name: "letters of a body the other way round",
      document: {
        lines: agenda({
          heading: "Recommendation 2",
          sectors: ["Regional and National Development Sector"],
          highlights: ["See WO/PBC/38/3, WO/PBC/38/4 and WO/PCB/39/5."],
        }),
      },
      told: [{ cell: "L8C1", message: "body", expected: "WO/PBC/39/5", found: "WO/PCB/39/5" }],
    },
  ],
});
