import type { Phrases } from "../calc/explain";
import type english from "../../addin/locales/templates/en.json";

/** The wordings of generated sheets in one language. */
export interface TemplateTexts {
  readonly sheets: typeof english;
  /** How expressions are put into words. */
  readonly phrases: Phrases;
}

/** A text with its places filled in. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
