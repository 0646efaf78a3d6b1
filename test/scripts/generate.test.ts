import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { GENERATED_FOLDERS, generatedFiles } from "../../scripts/build/generate";
import { CATALOGUE } from "../../src/functions/catalogue";
import { LANGUAGES } from "../../src/model/language";

const ROOT = path.resolve(__dirname, "..", "..");
const files = generatedFiles();

test.each([...files.keys()])("%s is as it would be generated now", (file) => {
  const onDisk = path.join(ROOT, file);
  expect(existsSync(onDisk) ? readFileSync(onDisk, "utf8") : "missing").toBe(files.get(file));
});

test("the generated folders hold nothing else", () => {
  for (const folder of GENERATED_FOLDERS) {
    const found = readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`);
    const expected = [...files.keys()].filter((file) => file.startsWith(`${folder}/`));
    expect(found.sort()).toEqual(expected.sort());
  }
});

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly options?: unknown;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly type: string; readonly dimensionality: string };
  }[];
}

const metadataOf = (language: string): Metadata => {
  const name = language === "en" ? "functions.json" : `functions-${language}.json`;
  return JSON.parse(files.get(`addin/functions/${name}`) ?? "") as Metadata;
};

/** Excel's own limits. */
const LONGEST_DESCRIPTION = 255;
const LONGEST_NAME = 255;

describe.each(LANGUAGES)("functions.json in %s", (language) => {
  const { functions, allowErrorForDataTypeAny } = metadataOf(language);

  test("holds the catalogue", () => {
    expect(functions.map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
  });

  test("hands errors over to the functions", () => {
    expect(allowErrorForDataTypeAny).toBe(true);
    for (const { parameters, result } of functions) {
      for (const { type, dimensionality } of [...parameters, result]) {
        expect([type, dimensionality]).toEqual(["any", "matrix"]);
      }
    }
  });

  test("ids are names that Excel allows, and the names are the same in every language", () => {
    for (const { id, name } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(name).toBe(id);
      // neither A1 nor R1C1
      expect(id).not.toMatch(/^[A-Z]{1,3}\d{1,7}$/);
      expect(id).not.toMatch(/^R\d*C\d*$/);
    }
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
  });

  test("nothing is volatile, streaming or cancelable", () => {
    for (const entry of functions) expect(entry.options).toBeUndefined();
  });

  test("parameters have names of their own, and what is optional stands last", () => {
    for (const { parameters } of functions) {
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u);
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
      }
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort());
    }
  });

  test("descriptions are there, and short enough", () => {
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.trim()).not.toBe("");
        expect(text).not.toMatch(/[{}]|undefined/);
        expect(text.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
      }
    }
  });
});
