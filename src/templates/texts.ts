import type { Phrases } from "../calc/explain";
import type english from "../../addin/locales/templates/en.json";

/** The wordings of generated sheets in one language. */
export interface TemplateTexts {
  readonly sheets: typeof english;
  /** How expressions are put into words. */
  readonly phrases: Phrases;
}
