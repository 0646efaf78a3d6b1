import { templateTexts } from "../../scripts/report/template-texts";
import { LANGUAGES } from "../../src/model/language";
import { TABLES } from "../../src/tables/catalogue";
import { sourceText } from "../../src/templates/source-text";

const SOURCES = [
  ...new Set(TABLES.flatMap(({ relations }) => relations.map(({ source }) => source))),
];

test.each<[string, "zh" | "fr" | "ar", string]>([
  ["Table 4, note 2", "zh", "表4，注2"],
  ["Annex IX, statement of projects", "fr", "Annexe IX, état des projets"],
  [
    "Annex I, note 1: Financial Regulation 3.4",
    "ar",
    "المرفق I، الملاحظة 1: البند 3.4 من النظام المالي",
  ],
])("%s in %s", (source, language, expected) => {
  expect(sourceText(source, language, templateTexts(language))).toBe(expected);
});

test.each(LANGUAGES)("every place that a relation names has words in %s", (language) => {
  const texts = templateTexts(language);
  for (const source of SOURCES) {
    const told = sourceText(source, language, texts);
    // only the numbers of tables, annexes and parts are the same in every language
    if (language === "en") expect(told).toBe(source);
    else if (language !== "fr" && language !== "es")
      expect(told.replace(/[IVX]+/gu, "")).not.toMatch(/[a-z]{4}/iu);
    else expect(told).not.toBe(source);
  }
});

test("no words are left over", () => {
  const parts = new Set(
    SOURCES.flatMap((source) => source.split(/[,:]/u)).map((part) =>
      part
        .trim()
        .replace(/^(Table|Annex|Part|Appendix|note|recommendation) (?:[\dIVX]+|[A-Z])$/u, "$1 {n}"),
    ),
  );
  const known = Object.keys(templateTexts("en").sheets.places);
  expect(known.filter((place) => !parts.has(place))).toEqual([]);
});
