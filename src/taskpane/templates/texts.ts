import ar from "../../../addin/locales/sheets/ar.json";
import en from "../../../addin/locales/sheets/en.json";
import es from "../../../addin/locales/sheets/es.json";
import fr from "../../../addin/locales/sheets/fr.json";
import ru from "../../../addin/locales/sheets/ru.json";
import zh from "../../../addin/locales/sheets/zh.json";
import type { Language } from "../../model/language";

export type Words = typeof en;

/** What the view says: fetched with it, in all languages. */
export const WORDS: Readonly<Record<Language, Words>> = { ar, en, es, fr, ru, zh };
