import english from "../../addin/locales/vocabulary/en.json";
import { allWords, codeOf, nearestCode, wordFor } from "../../src/model/vocabulary";
import { RATINGS } from "../../src/model/rating";
import { RATING_RULES } from "../../src/calc/rating-rule";

test.each<[Parameters<typeof codeOf>[0], string, string]>([
  ["ratings", "achieved", "achieved"],
  ["ratings", "Not Achieved", "not-achieved"],
  ["ratings", "not-achieved", "not-achieved"],
  ["ratings", "▲", "not-achieved"],
  ["ratings", "N/A", "not-applicable"],
  // the words of Appendix A
  ["ratings", "实现", "achieved"],
  ["ratings", "未实现", "not-achieved"],
  ["ratings", "2024 年不适用", "not-applicable"],
  ["ratings", "无法评估", "not-assessable"],
  ["ratings", "终止", "discontinued"],
  ["systems", "MADRID", "madrid"],
  ["systems", "The Hague", "hague"],
  ["systems", "马德里", "madrid"],
  ["systems", "海牙", "hague"],
  ["systems", "Мадрид", "madrid"],
  ["systems", "La Haya", "hague"],
  ["systems", "La Haye", "hague"],
  // the six types of document of Annex V
  ["documentTypes", "国际申请", "application"],
  ["documentTypes", "续展", "renewal"],
  ["documentTypes", "后期指定", "subsequent-designation"],
  ["documentTypes", "变更", "change"],
  ["documentTypes", "决定", "decision"],
  ["documentTypes", "更正", "correction"],
  ["reportingPoints", "Mid-term", "mid-term"],
  ["reportingPoints", "final", "final"],
  ["ratingRules", "progress from baseline", "progress"],
])("%s: “%s” is %s", (subject, word, code) => {
  expect(codeOf(subject, word)).toBe(code);
});

test.each(["●", "◆", "", "-", "perhaps", "constructor", "__proto__"])(
  "“%s” is no rating",
  (word) => {
    expect(codeOf("ratings", word)).toBeUndefined();
  },
);

test("the codes are those that the calculations know", () => {
  expect(Object.keys(english.ratings)).toEqual(RATINGS);
  expect(Object.keys(english.ratingRules)).toEqual(RATING_RULES);
});

test("every code reads as itself", () => {
  for (const subject of [
    "systems",
    "documentTypes",
    "ratings",
    "ratingRules",
    "reportingPoints",
  ] as const) {
    for (const code of Object.keys(english[subject])) expect(codeOf(subject, code)).toBe(code);
  }
});

test.each(["ar", "en", "es", "fr", "ru", "zh"] as const)(
  "the words that are shown in %s are read back",
  (language) => {
    const words = allWords("documentTypes", language);
    const codes = Object.keys(english.documentTypes);
    expect(words.map((word) => codeOf("documentTypes", word))).toEqual(codes);
    expect(words).toEqual(codes.map((code) => wordFor("documentTypes", code, language)));
  },
);

test("a code that a subject does not have is shown as it is", () => {
  expect(wordFor("systems", "lisbon", "fr")).toBe("lisbon");
});

test("the nearest code is found through the words of every language", () => {
  expect(nearestCode("documentTypes", "renwals")).toBe("renewal");
  expect(nearestCode("documentTypes", "renouvellment")).toBe("renewal");
  expect(nearestCode("systems", "Hauge")).toBe("hague");
  expect(nearestCode("systems", "Lisbon")).toBeUndefined();
  expect(nearestCode("indicatorFields", "foo")).toBeUndefined();
});
