import { CATALOGUE } from "../../src/functions/catalogue";
import type { Language } from "../../src/model/language";
import { foldText, indexFunctions, searchFunctions } from "../../src/taskpane/helper/search";
import { ENGLISH_HELPS, helpsIn } from "../../src/taskpane/texts/helps";
import { loadTexts } from "../../src/taskpane/texts/load-texts";

async function search(language: Language, query: string): Promise<string[]> {
  const helps = helpsIn(await loadTexts(language));
  const index = indexFunctions(helps.map((help, place) => [help, ENGLISH_HELPS[place]!]));
  return searchFunctions(index, query).map((place) => CATALOGUE[place]!.id);
}

test.each<[Language, string, string]>([
  ["en", "utilis", "UTILISATION"],
  ["en", "UTILISATION", "UTILISATION"],
  ["en", "ｕｔｉｌｉｓ", "UTILISATION"],
  ["en", "workload", "WEIGHTEDWORKLOAD"],
  ["en", "fund trust", "SUPPORTCOST"],
  ["zh", "利用率", "UTILISATION"],
  ["zh", "utilisation", "UTILISATION"],
  ["fr", "execution", "UTILISATION"],
  ["fr", "Exécution", "UTILISATION"],
  ["es", "utilizacion", "UTILISATION"],
  ["ru", "ИСПОЛНЕНИЕ", "UTILISATION"],
  ["ar", "استخدام الميزانية", "UTILISATION"],
])("in %s, %s finds %s", async (language, query, id) => {
  expect(await search(language, query)).toContain(id);
});

test("a name that begins with the word comes first, then one that has it", async () => {
  const found = await search("en", "transfer");
  expect(found.slice(0, 4)).toEqual([
    "TRANSFERCAP",
    "TRANSFERHEADROOM",
    "TRANSFEROK",
    "NETTRANSFER",
  ]);
});

test("every word has to be found", async () => {
  expect(await search("en", "transfer banana")).toEqual([]);
  expect(await search("en", "banana")).toEqual([]);
});

test("no query finds everything, in the order of the catalogue", async () => {
  expect(await search("en", "  ")).toEqual(CATALOGUE.map(({ id }) => id));
});

test("accents, vowel marks, case and width make no difference", () => {
  expect(foldText("Exécution")).toBe("execution");
  expect(foldText("ＡＢＣ")).toBe("abc");
  expect(foldText("الأَداء")).toBe(foldText("الاداء"));
});
