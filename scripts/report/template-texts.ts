import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/model/language";
import type { TemplateTexts } from "../../src/templates/texts";

const LOCALES = join(__dirname, "..", "..", "addin", "locales");

/** The wordings of generated sheets in a language. */
export function templateTexts(language: Language): TemplateTexts {
  const read = (area: string): unknown =>
    JSON.parse(readFileSync(join(LOCALES, area, `${language}.json`), "utf8"));
  return {
    sheets: read("templates") as TemplateTexts["sheets"],
    phrases: read("expressions") as TemplateTexts["phrases"],
  };
}
