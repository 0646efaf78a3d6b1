import ar from "../../addin/locales/rules/ar.json";
import en from "../../addin/locales/rules/en.json";
import es from "../../addin/locales/rules/es.json";
import fr from "../../addin/locales/rules/fr.json";
import ru from "../../addin/locales/rules/ru.json";
import zh from "../../addin/locales/rules/zh.json";
import arSources from "../../addin/locales/sources/ar.json";
import enSources from "../../addin/locales/sources/en.json";
import esSources from "../../addin/locales/sources/es.json";
import frSources from "../../addin/locales/sources/fr.json";
import ruSources from "../../addin/locales/sources/ru.json";
import zhSources from "../../addin/locales/sources/zh.json";
import { fill } from "../model/fill";
import type { Language } from "../model/language";
import type { Category, Severity } from "../rules/rule";
import type { Finding } from "./finding";

/** What a rule is called, why it is there, and what it says, in one language. */
export interface RuleTexts {
  readonly title: string;
  readonly why: string;
  /** What justifies it: a regulation, a page of the report, common sense. */
  readonly source: string;
  readonly messages: Readonly<Record<string, string>>;
}

export interface CheckTexts {
  readonly severities: Readonly<Record<Severity, string>>;
  /** What a rule is that a workbook leaves out. */
  readonly off: string;
  readonly categories: Readonly<Record<Category, string>>;
  /** How the rules are called by which ratings are proposed. */
  readonly indicatorKinds: Readonly<Record<string, string>>;
  /** What the tables' relations name as their source, by the English text that stands there. */
  readonly relationSources: Readonly<Record<string, string>>;
  /** Headings of the list. */
  readonly findings: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly rule: string;
  readonly finding: string;
  readonly foundHead: string;
  readonly expectedHead: string;
  readonly why: string;
  /** The sheet on which rules are set, and its headings. */
  readonly rulesSheet: string;
  readonly rulesHint: string;
  readonly becomes: string;
  readonly who: string;
  readonly reason: string;
  readonly expected: string;
  readonly found: string;
  /** Behind what would be all right with another cell. */
  readonly because: string;
  /** How much was looked at, and what was not recognised. */
  readonly ran: string;
  /** Which biennium it was held against, by who said it. */
  readonly biennia: Readonly<Record<"given" | "workbook" | "framework", string>>;
  readonly notRecognised: string;
  /** How many cells of prose are in a language that is not read for figures. */
  readonly unreadProse: string;
  /** Of a file in which there is no table, or nothing that the rules look at. */
  readonly nothingRecognised: string;
  readonly nothingToLookAt: string;
  /** What a workbook says of a rule: in a sentence, and of one that is left out in its own place. */
  readonly setTo: string;
  readonly switchedOff: string;
  /** What may be wrong with a workbook's settings of rules. */
  readonly settingsProblems: Readonly<
    Record<"unknownRule" | "unknownSeverity" | "unsigned" | "contradictory", string>
  >;
  readonly rules: Readonly<Record<string, RuleTexts>>;
}

const TEXTS: Readonly<Record<Language, CheckTexts>> = {
  ar: { ...ar, relationSources: arSources },
  en: { ...en, relationSources: enSources },
  es: { ...es, relationSources: esSources },
  fr: { ...fr, relationSources: frSources },
  ru: { ...ru, relationSources: ruSources },
  zh: { ...zh, relationSources: zhSources },
};

export function checkTexts(language: Language): CheckTexts {
  return TEXTS[language];
}

/** A cell as one goes to it: with its sheet, where it is one of a workbook. */
export function placeText({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string {
  return sheet === undefined ? cell : `${sheet}!${cell}`;
}

/** What a finding says, without what was expected and found. */
export function findingText(finding: Finding, texts: CheckTexts): string {
  const message = texts.rules[finding.rule]?.messages[finding.message] ?? finding.message;
  const told = message.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = finding.values[name];
    if (value === undefined) return place;
    const text = String(value);
    if (name === "kind") return texts.indicatorKinds[text] ?? text;
    return name === "source" ? (texts.relationSources[text] ?? text) : text;
  });
  if (!finding.because) return told;
  return `${told} · ${fill(texts.because, { cell: placeText(finding.because) })}`;
}
