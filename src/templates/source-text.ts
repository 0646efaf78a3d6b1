import type { TemplateTexts } from "./texts";

/** What a place in a document is numbered by: Table 4, Annex IX, note 2. */
const NUMBERED = /^(Table|Annex|Part|Appendix|note|recommendation) ([\dIVX]+|[A-Z])$/u;

/** Where the document justifies a relation, in the language of the sheets, part by part. */
export function sourceText(source: string, { sheets: { places } }: TemplateTexts): string {
  return source.replace(/[^,:]+/gu, (part) => {
    const blank = part.startsWith(" ") ? " " : "";
    return blank + partText(part.trim(), places);
  });
}

function partText(part: string, places: Readonly<Record<string, string>>): string {
  const [, kind, number = ""] = NUMBERED.exec(part) ?? [];
  if (kind !== undefined) return places[`${kind} {n}`]?.replace("{n}", number) ?? part;
  return places[part] ?? part;
}
