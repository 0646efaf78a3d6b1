import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkTexts } from "../../src/check/finding-text";
import { LANGUAGES } from "../../src/model/language";
import { RULES } from "../../src/rules/catalogue";

const folder = path.join(__dirname, "..", "..", "src", "rules");

test("every file that defines a rule is in the catalogue, under its own name", () => {
  const files = readdirSync(folder)
    .filter((file) => /\n {2}id: "/u.test(readFileSync(path.join(folder, file), "utf8")))
    .map((file) => file.replace(/\.ts$/u, ""));
  expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
});

test.each(RULES.map(({ id }) => id))("%s has its cases", (id) => {
  expect(existsSync(path.join(__dirname, `${id}.test.ts`))).toBe(true);
});

test.each(LANGUAGES)("in %s each rule has its texts, and no text is of no rule", (language) => {
  const { rules } = checkTexts(language);
  expect(Object.keys(rules).sort()).toEqual(RULES.map(({ id }) => id).sort());
  for (const { id, messages } of RULES) {
    expect(Object.keys(rules[id]?.messages ?? {}).sort()).toEqual(Object.keys(messages).sort());
  }
});
