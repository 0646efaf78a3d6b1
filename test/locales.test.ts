import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CATALOGUE } from "../src/functions/catalogue";
import { LANGUAGES, type Language } from "../src/model/language";
import { nameKey } from "../src/model/text";
import { codeOf } from "../src/model/vocabulary";

const folder = path.resolve(__dirname, "..", "addin", "locales");
const areas = readdirSync(folder);
const textAreas = areas.filter((area) => area !== "vocabulary");
const others = LANGUAGES.filter((language) => language !== "en");

/** Excel's IntelliSense cuts what is longer. */
const MAX_HELP = 128;

/** Texts that are right although they read as in English, by language, area and key. */
const ALIKE: Readonly<Record<string, string>> = {
  "es/functions/arguments.sectorOrTotal.name": "Spanish word",
  "es/functions/arguments.total.name": "Spanish word",
  "fr/functions/families.budget": "French word",
  "fr/functions/units.date": "French word",
  "fr/functions/arguments.budget.name": "French word",
  "fr/functions/arguments.indicatorCode.name": "French word",
  "fr/functions/arguments.resultCode.name": "French word",
  "fr/functions/arguments.total.name": "French word",
  "fr/expressions/plus": "French word",
  "fr/pane/version": "French word",
  "fr/pane/arguments": "French word",
  "es/framework/changes.kinds.sector": "Spanish word",
  "fr/pane/source": "French word",
  "es/rules/severities.error": "Spanish word",
};

const SCRIPTS: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

/** What a typesetter of the language would strike out. */
const MISPRINTS: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /\p{Script=Arabic} ?[,;?]|[“”]/u,
  es: /\d %|« | »|[“”]/u,
  fr: /[^\u202f][;?!]|[^\u00a0]:|« | »| %|\p{L}'\p{L}|[“”]/u,
  ru: /\d %|« | »|[“”ё]/u,
  zh: /\p{Script=Han} ?[,;:?!()]|[,;:?!()] ?\p{Script=Han}|[«»]/u,
};

/** Excel's error values carry an exclamation or question mark that is no punctuation. */
const ERROR_VALUE = /#[\p{Lu}¡/]+[!?]?/gu;

function read(area: string, language: Language): unknown {
  return JSON.parse(readFileSync(path.join(folder, area, `${language}.json`), "utf8")) as unknown;
}

/** The leaves of a locale file by their key, such as `functions.SHARE.summary`. */
function leaves(node: unknown, key = ""): [string, unknown][] {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return [[key, node]];
  return Object.entries(node).flatMap(([name, child]) =>
    leaves(child, key === "" ? name : `${key}.${name}`),
  );
}

function textsOf(area: string, language: Language): ReadonlyMap<string, string> {
  return new Map(leaves(read(area, language)).map(([key, text]) => [key, String(text)]));
}

function placesOf(text: string | undefined): string[] {
  return [...new Set(text?.match(/\{\w+\}/g) ?? [])].sort();
}

type Vocabulary = Record<string, Record<string, string[]>>;

function vocabularyOf(language: Language): Vocabulary {
  return read("vocabulary", language) as Vocabulary;
}

test.each(areas)("%s: one file for each language", (area) => {
  const files = readdirSync(path.join(folder, area)).sort();
  expect(files).toEqual([...LANGUAGES].sort().map((language) => `${language}.json`));
});

describe.each(others)("%s", (language) => {
  test.each(areas)("%s: the keys of the English file", (area) => {
    const keys = leaves(read(area, language)).map(([key]) => key);
    expect(keys).toEqual(leaves(read(area, "en")).map(([key]) => key));
  });

  test.each(textAreas)("%s: the places of the English texts", (area) => {
    const texts = textsOf(area, language);
    const places = [...texts].map(([key, text]) => [key, placesOf(text)]);
    const english = textsOf(area, "en");
    expect(places).toEqual([...texts.keys()].map((key) => [key, placesOf(english.get(key))]));
  });

  test("no text is left in English", () => {
    const alike = textAreas.flatMap((area) => {
      const english = textsOf(area, "en");
      return [...textsOf(area, language)]
        .filter(([key, text]) => text === english.get(key))
        .map(([key]) => `${language}/${area}/${key}`);
    });
    const allowed = Object.keys(ALIKE).filter((key) => key.startsWith(`${language}/`));
    expect(alike.sort()).toEqual(allowed.sort());
  });

  test("every text is in the language's script", () => {
    const script = SCRIPTS[language] ?? /\p{Script=Latin}/u;
    const strangers = textAreas.flatMap((area) =>
      [...textsOf(area, language)].filter(([, text]) => !script.test(text)),
    );
    expect(strangers).toEqual([]);
  });

  test("quotation marks and punctuation are the language's own", () => {
    const misprint = MISPRINTS[language] ?? /[«»]/u;
    const misprints = textAreas.flatMap((area) =>
      [...textsOf(area, language)].filter(([, text]) =>
        misprint.test(text.replace(ERROR_VALUE, "")),
      ),
    );
    expect(misprints).toEqual([]);
  });
});

describe.each(LANGUAGES)("%s", (language) => {
  const texts = textsOf("functions", language);
  const nameOf = (id: string): string | undefined => texts.get(`arguments.${id}.name`);

  test("summaries and help fit Excel's IntelliSense", () => {
    const long = [...texts].filter(
      ([key, text]) => /\.(?:summary|help)$/.test(key) && text.length > MAX_HELP,
    );
    expect(long).toEqual([]);
  });

  test.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
    "%s: parameter names differ and have no blanks",
    (_id, definition) => {
      const names = definition.arguments.map(({ id }) => nameOf(id));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[\p{L}\p{M}\d_]+$/u);
    },
  );

  test.each([
    ["system", "systems"],
    ["documentType", "documentTypes"],
    ["ratingRule", "ratingRules"],
    ["reportingPoint", "reportingPoints"],
    ["budgetBasis", "budgetBases"],
    ["revenueBasis", "revenueBases"],
    ["recommendationField", "recommendationFields"],
  ] as const)("the help of %s names words that are understood", (argument, subject) => {
    const help = texts.get(`arguments.${argument}.help`) ?? "";
    for (const [code, [shown = ""]] of Object.entries(vocabularyOf(language)[subject] ?? {})) {
      expect(help).toContain(shown);
      expect(codeOf(subject, shown)).toBe(code);
    }
  });

  test("the help of indicatorField names the fields that are no other form of one", () => {
    const help = texts.get("arguments.indicatorField.help") ?? "";
    for (const [code, [shown = ""]] of Object.entries(
      vocabularyOf(language)["indicatorFields"] ?? {},
    )) {
      if (!/-wording$|^signed-/.test(code)) expect(help).toContain(shown);
    }
  });
});

test("a word of the vocabulary stands for one code, whatever the language", () => {
  const codes = new Map<string, string>();
  const ambiguous: string[] = [];
  for (const language of LANGUAGES) {
    for (const [subject, names] of Object.entries(vocabularyOf(language))) {
      for (const [code, words] of Object.entries(names)) {
        expect(words.length).toBeGreaterThan(0);
        for (const word of [code, ...words]) {
          expect(nameKey(word)).not.toBe("");
          const key = `${subject} ${nameKey(word)}`;
          const other = codes.get(key) ?? code;
          if (other !== code) ambiguous.push(`${language}: ${word} (${other}, ${code})`);
          codes.set(key, code);
        }
      }
    }
  }
  expect(ambiguous).toEqual([]);
});
