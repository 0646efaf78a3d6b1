import { ERROR_CODES, isCellError, type CellError } from "../../src/model/cell-error";
import { LANGUAGES } from "../../src/model/language";
import { addAllMessages } from "../../src/model/all-messages";
import { messageText } from "../../src/model/message";
import english from "../../addin/locales/messages/en.json";
import { withFramework } from "../framework/with-framework";
import { fixture } from "../framework/fixture";
import { call } from "./calling";

addAllMessages();

/** A framework in which two sectors share a short name. */
function withTwins<T>(run: () => T): T {
  const sectors = fixture.sectors.map((sector) => ({
    ...sector,
    shortNames: { en: { text: "Twin", status: "working" as const } },
  }));
  return withFramework({ ...fixture, sectors }, run);
}

/** A call for every message that a function can give. */
const CALLS: readonly [keyof typeof english, () => unknown][] = [
  ["notANumber", () => call("BALANCE", "abc", 1)],
  ["notApplicable", () => call("BALANCE", "不适用", 1)],
  ["unreadableCell", () => call("BALANCE", {}, 1)],
  ["divisionByZero", () => call("UTILISATION", 1, 0)],
  ["overflow", () => call("BALANCE", -1.7e308, 1.7e308)],
  ["missing", () => call("LINEARPLAN", 1, "", 45657)],
  ["rateOutOfRange", () => call("SUPPORTCOST", 1, 13)],
  ["stepNotPositive", () => call("SUPPORTCOST", 1, 0.13, 0)],
  ["notDecimals", () => call("TIES", 1, 1, 0.5)],
  ["notAYear", () => call("WORKLOADWEIGHT", "Madrid", "renewal", false, 24)],
  ["notYesOrNo", () => call("WORKLOADWEIGHT", "Madrid", "renewal", "perhaps")],
  ["notADate", () => call("LINEARPLAN", 1, "2024/25", "31.12.2024")],
  ["notABiennium", () => call("LINEARPLAN", 1, "2024/26", 45657)],
  ["bienniumUnquoted", () => call("LINEARPLAN", 1, 2024 / 25, 45657)],
  ["secondYear", () => call("LINEARPLAN", 1, 2025, 45657)],
  ["unknownSystem", () => call("WORKLOADWEIGHT", "Lisbon", "renewal")],
  ["unknownDocumentType", () => call("WORKLOADWEIGHT", "Madrid", "renwal")],
  ["unknownRatingRule", () => call("KPIRATING", 0, 1, 1, "guess")],
  ["unknownReportingPoint", () => call("KPIRATING", 0, 1, 1, "share", "monthly")],
  ["noWeight", () => call("WORKLOADWEIGHT", "Madrid", "correction")],
  ["noRatingScale", () => call("KPIRATING", 0, 1, 1, "share", "final")],
  ["unknownLanguage", () => call("SECTOR", "patents", "Klingon")],
  ["unknownBasis", () => call("BUDGET", "2024/25", "patents", "guess")],
  ["unknownField", () => call("INDICATOR", "1.1-01", "taget")],
  ["unknownBiennium", () => call("SECTOR", "patents", "en", "2022/23")],
  ["yearOutsideBiennium", () => call("BUDGET", "2024/25", "patents", "approved", 2026)],
  ["unknownSector", () => call("SECTOR", "patent and technolgy")],
  ["unknownResult", () => call("RESULT", "9.9")],
  ["unknownIndicator", () => call("INDICATOR", "1.1-99")],
  ["unknownCategory", () => call("BUDGET", "2024/25", "total", "approved", "", "", "posters")],
  ["unknownSource", () => call("REVENUE", "2024/25", "Eurovision")],
  ["unknownRecommendation", () => call("RECOMMENDATION", 46)],
  ["ambiguousName", () => withTwins(() => call("SECTOR", "Twin", "en", "2090/91"))],
  ["chooseComponent", () => call("INDICATOR", "1.1-03", "target")],
  ["noName", () => call("INDICATOR", "1.1-01", "name", "2024/25", "fr")],
  ["notBrokenDown", () => call("BUDGET", "2024/25", "patents", "approved", 2024, "3.2")],
  ["notPublished", () => call("BUDGET", "2024/25", "patents", "after transfers", 2025)],
  ["notReported", () => call("EXPENDITURE", "2024/25", "patents", 2025)],
  ["ceilingTarget", () => call("KPIRATING", 555, "≤565", 544)],
  ["directionUnknown", () => call("KPIRATING", 600, 300, 600)],
  ["unreadRating", () => (call("RATINGCOUNT", "good") as unknown[][])[5]?.[0]],
  ["noFigure", () => (call("READFIGURE", "text") as unknown[][])[0]?.[0]],
  ["outsideRange", () => (call("BALANCE", [[1], [2]], [[1], [2], [3]]) as unknown[][])[2]?.[0]],
  ["shapesDiffer", () => call("TIES", [[1, 2]], [[1, 2, 3]])],
  ["oneColumn", () => call("READFIGURE", [["1", "2"]])],
  ["notARange", () => call("BALANCE", [1], 1)],
  ["emptyRange", () => call("BALANCE", [], 1)],
  ["tooManyCells", () => call("BALANCE", new Array(3000).fill([1]), [new Array(3000).fill(1)])],
  ["tooFewArguments", () => call("BALANCE")],
  ["tooManyArguments", () => call("BALANCE", 1, 2, 3)],
];

test.each(CALLS)("%s", (message, make) => {
  const error = make();
  expect(isCellError(error)).toBe(true);
  const { error: code, message: given } = error as CellError;
  expect(ERROR_CODES).toContain(code);
  expect(given).toBe(message);
  const texts = LANGUAGES.map((language) => messageText(error as CellError, language) ?? "");
  for (const text of texts) {
    expect(text).not.toBe("");
    expect(text).not.toMatch(/\{\w+\}|undefined/);
  }
});

test("a guess is told only where something is near", () => {
  const text = (field: string): string | undefined =>
    messageText(call("INDICATOR", "1.1-01", field) as CellError, "en");
  expect(text("taget")).toMatch(
    /^“taget” is not a field here\. Known: .*\. Did you mean “target”\?$/,
  );
  expect(text("foo")).toMatch(/^“foo” is not a field here\. Known: [^?]*\.$/);
});

test("no message is left out but those of the command line, of our own defects, and a part of others", () => {
  const others = Object.keys(english).filter((id) => !CALLS.some(([message]) => message === id));
  expect(others.sort()).toEqual([
    "didYouMean",
    "knownNames",
    "nearestKnown",
    "unexpected",
    "unknownFunction",
  ]);
});
