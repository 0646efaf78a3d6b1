import { text } from "../../scripts/check/text";
import { check } from "../../src/check/check";
import { exampleDocument } from "../../src/check/example-document";
import { checkTexts } from "../../src/check/finding-text";
import { LANGUAGES } from "../../src/model/language";
import { RULES } from "../../src/rules/catalogue";
import { framework } from "../framework/shipped";

const HEADERS: Readonly<Record<string, string>> = {
  en: "Performance indicator\tBaseline\tTarget\tPerformance data\tPIE",
  fr: "Indicateur d’exécution\tNiveau de référence\tObjectif visé\tDonnées relatives à l’exécution\tÉvaluation de l’indicateur d’exécution",
};
const ROWS: Readonly<Record<string, string>> = {
  en: "Some indicator\t2023: 5\tfour of the 7 works\t57% (4 of 7 works) in the year\tachieved",
  fr: "Un indicateur\t2023: 5\tquatre des 7 ouvrages\t57 % (4 des 7 ouvrages) cette année\tatteint",
};

function checked(language: string, rules = RULES) {
  const lines = [
    `pillar-kpis.1 · ${language} · WO/PBC/38/3`,
    HEADERS[language] ?? "",
    ROWS[language] ?? "",
  ];
  return check(exampleDocument({ lines }), { framework, addressing: "lines", rules });
}

test("prose in a language whose wordings are not known is counted, figures alone are not", () => {
  expect(checked("fr").unreadProse).toBe(2);
  expect(checked("en").unreadProse).toBe(0);
});

test("nothing is said of it where no rule would have read it", () => {
  const others = RULES.filter(({ category }) => category !== "prose");
  expect(checked("fr", others).unreadProse).toBe(0);
});

test("the text output says so in a line", async () => {
  const output = async (language: string): Promise<string> => {
    const result = checked(language);
    const files = [{ file: "mine.txt", result, findings: [], bienniumFrom: "given" as const }];
    return String(await text({ files, unchecked: [] }, checkTexts("en"), "en"));
  };
  expect(await output("fr")).toMatch(/^mine\.txt: .*Chinese and English only.*: 2$/mu);
  expect(await output("en")).not.toContain("Chinese and English");
});

test.each(LANGUAGES)("in %s it has its number", (language) => {
  expect(checkTexts(language).unreadProse).toContain("{count}");
});
