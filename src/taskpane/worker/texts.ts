import arPhrases from "../../../addin/locales/expressions/ar.json";
import enPhrases from "../../../addin/locales/expressions/en.json";
import esPhrases from "../../../addin/locales/expressions/es.json";
import frPhrases from "../../../addin/locales/expressions/fr.json";
import ruPhrases from "../../../addin/locales/expressions/ru.json";
import zhPhrases from "../../../addin/locales/expressions/zh.json";
import ar from "../../../addin/locales/templates/ar.json";
import en from "../../../addin/locales/templates/en.json";
import es from "../../../addin/locales/templates/es.json";
import fr from "../../../addin/locales/templates/fr.json";
import ru from "../../../addin/locales/templates/ru.json";
import zh from "../../../addin/locales/templates/zh.json";
import type { Language } from "../../model/language";
import type { TemplateTexts } from "../../templates/texts";

/** The wordings of generated sheets, all with the maker: what it makes is in any of them. */
export const TEMPLATE_TEXTS: Readonly<Record<Language, TemplateTexts>> = {
  ar: { sheets: ar, phrases: arPhrases },
  en: { sheets: en, phrases: enPhrases },
  es: { sheets: es, phrases: esPhrases },
  fr: { sheets: fr, phrases: frPhrases },
  ru: { sheets: ru, phrases: ruPhrases },
  zh: { sheets: zh, phrases: zhPhrases },
};
