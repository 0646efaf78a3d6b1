import { readFileSync } from "node:fs";
import path from "node:path";
import { findingsPage, judged, type Judged } from "../../scripts/build/findings-page";
import { shippedSet } from "../../scripts/report/table-set";
import { reproduce } from "../../src/tables/reproduce";
import { describeWithSeeds } from "../seeds";

const seeds = path.resolve(__dirname, "..", "..", "..", "shared", "seeds");

describeWithSeeds("the published reports", () => {
  let all: readonly Judged[];

  beforeAll(async () => {
    all = await judged(seeds);
  });

  const findingsOf = (document: string) =>
    all.find((one) => one.document === document)?.findings ?? [];

  test("each finding has its verdict, and the page tells them", () => {
    const unread = all.flatMap(({ findings }) =>
      findings.filter(({ verdict }) => verdict === undefined),
    );
    expect(unread).toEqual([]);
    const page = readFileSync(path.join(__dirname, "..", "..", "docs", "findings.md"), "utf8");
    expect(findingsPage(all)).toBe(page);
  });

  test("no error is a false alarm, and of the warnings fewer than one in ten", () => {
    for (const { findings } of all) {
      const wrong = (severity: string) =>
        findings.filter(
          ({ finding, verdict }) => finding.severity === severity && verdict?.isRight === false,
        ).length;
      const warnings = findings.filter(({ finding }) => finding.severity === "warning").length;
      expect(wrong("error")).toBe(0);
      expect(wrong("warning") * 10).toBeLessThanOrEqual(warnings);
    }
  });

  test("every figure that cannot be reconciled is found, in the text and in the workbook", () => {
    const { figures } = reproduce(shippedSet("wpr-2024"));
    const disagreeing = figures.filter(({ withinRounding }) => !withinRounding);
    expect(disagreeing.length).toBeGreaterThan(0);
    const errors = findingsOf("wpr-2024").filter(({ finding }) => finding.severity === "error");
    for (const { line, table } of disagreeing) {
      expect(
        errors.filter(
          ({ finding }) => finding.table === table && finding.cell.startsWith(`L${line}C`),
        ),
      ).toHaveLength(1);
    }
  });

  test("what is really there is found: contradictions, headers, slips, references", () => {
    const rules = new Set(findingsOf("wpr-2024").map(({ finding }) => finding.rule));
    for (const rule of [
      "header-exchanged",
      "header-misnamed",
      "mixed-language",
      "broken-reference",
      "document-symbol",
      "two-names",
      "data-of-wrong-year",
    ]) {
      expect(rules).toContain(rule);
    }
  });
});
