import fc from "fast-check";
import { sheetNames } from "../../src/templates/sheet-names";

test("ids that Excel takes stay as they are", () => {
  expect(sheetNames(["table-4", "sector-results.patents", "annex-8-statement.W_IGC"])).toEqual([
    "table-4",
    "sector-results.patents",
    "annex-8-statement.W_IGC",
  ]);
});

test("others are made valid and stay different", () => {
  expect(sheetNames(["a/b", "A:B", "History", "", "x".repeat(40), "x".repeat(41)])).toEqual([
    "a-b",
    "A-B (2)",
    "table History",
    "table",
    "x".repeat(31),
    `${"x".repeat(27)} (2)`,
  ]);
});

test("any ids give valid names, no two alike", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 50 })), (ids) => {
      const names = sheetNames(ids);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
      for (const name of names) {
        expect(name).toMatch(/^(?!').{1,31}(?<!')$/s);
        expect(name).not.toMatch(/[\\/?*[\]:]/);
      }
    }),
  );
});
