import type { Language } from "../model/language";
import { colon } from "./colon";
import type { TemplateTexts } from "./texts";

/** What a place in a document is numbered by: Table 4, Annex IX, note 2. */
const NUMBERED = /^(Table|Annex|Part|Appendix|note|recommendation) ([\dIVX]+|[A-Z])$/u;

const COMMAS: Partial<Record<Language, string>> = { ar: "، ", zh: "，" };

/** Where the document justifies a relation, in the language of the sheets, part by part. */
export function sourceText(
  source: string,
  language: Language,
  { sheets: { places } }: TemplateTexts,
): string {
  return source
    .split(": ")
    .map((half) =>
      half
        .split(", ")
        .map((part) => partText(part, places))
        .join(COMMAS[language] ?? ", "),
    )
    .join(colon(language));
}

function partText(part: string, places: Readonly<Record<string, string>>): string {
  const [, kind, number = ""] = NUMBERED.exec(part) ?? [];
  if (kind !== undefined) return places[`${kind} {n}`]?.replace("{n}", number) ?? part;
  return places[part] ?? part;
}
