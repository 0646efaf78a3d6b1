import expressions from "../../../addin/locales/expressions/en.json";
import functions from "../../../addin/locales/functions/en.json";
import pane from "../../../addin/locales/pane/en.json";
import type { Phrases } from "../../calc/explain";
import type { FunctionTexts } from "../../functions/help";
import type { Language } from "../../model/language";
import { addMessages, type Messages } from "../../model/message";

export type PaneTexts = typeof pane;

/** All that the pane says, in one language. */
export interface Texts {
  readonly language: Language;
  readonly pane: PaneTexts;
  readonly functions: FunctionTexts;
  readonly phrases: Phrases;
}

/** English comes with the pane: every search looks into it too. */
export const ENGLISH: Texts = { language: "en", pane, functions, phrases: expressions };

type Loader = () => Promise<Omit<Texts, "language"> & { readonly messages: Messages }>;

/** The other languages are fetched when they are chosen. */
const LOADERS: Readonly<Record<Exclude<Language, "en">, Loader>> = {
  ar: () => import(/* webpackChunkName: "ar" */ "./ar"),
  es: () => import(/* webpackChunkName: "es" */ "./es"),
  fr: () => import(/* webpackChunkName: "fr" */ "./fr"),
  ru: () => import(/* webpackChunkName: "ru" */ "./ru"),
  zh: () => import(/* webpackChunkName: "zh" */ "./zh"),
};

/**
 * The texts of a language, whose messages the functions then speak too; rejects where its file cannot
 * be fetched.
 */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === "en") return ENGLISH;
  const { pane: texts, functions: help, phrases, messages } = await LOADERS[language]();
  addMessages(language, messages);
  return { language, pane: texts, functions: help, phrases };
}
