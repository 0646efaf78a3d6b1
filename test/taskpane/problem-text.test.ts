import { ENGLISH } from "../../src/taskpane/texts/load-texts";
import { planProblemText, problemText } from "../../src/taskpane/texts/problem-text";

test("limits are grouped as the figures of the language are", () => {
  const limit = 200000;
  expect(problemText({ kind: "tooManyCells", limit }, ENGLISH)).toContain("200,000");
  expect(problemText({ kind: "tooManyCells", limit }, { ...ENGLISH, language: "es" })).toContain(
    "200.000",
  );
  expect(planProblemText("tooManyCells", ENGLISH)).toContain("10,000");
});

test("a problem says what it is about", () => {
  expect(problemText({ kind: "unsupported", needs: "ExcelApi 1.4" }, ENGLISH)).toContain(
    "ExcelApi 1.4",
  );
  expect(problemText({ kind: "timedOut", isChange: false }, ENGLISH)).toContain("10 seconds");
  expect(problemText({ kind: "cancelled" }, ENGLISH)).toBeUndefined();
});
