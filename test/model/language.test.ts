import { isLanguage, isRightToLeft, LANGUAGES, languageOf } from "../../src/model/language";

test("there are six languages, and Arabic alone runs from right to left", () => {
  expect(LANGUAGES).toEqual(["ar", "en", "es", "fr", "ru", "zh"]);
  expect(LANGUAGES.filter(isRightToLeft)).toEqual(["ar"]);
  expect(LANGUAGES.every(isLanguage)).toBe(true);
  expect(isLanguage("de")).toBe(false);
  expect(isLanguage(undefined)).toBe(false);
});

test.each<[string | undefined, string]>([
  ["fr-CH", "fr"],
  ["zh_CN", "zh"],
  ["zh-Hans-CN", "zh"],
  ["AR-SA", "ar"],
  ["es", "es"],
  ["de-CH", "en"],
  ["", "en"],
  [undefined, "en"],
])("%s is read in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
