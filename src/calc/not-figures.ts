/**
 * Numbers in a KPI cell's prose that count nothing: years, biennia, dates, editions, ordinals,
 * grades such as P4, footnote references and document symbols.
 */

const MONTHS = [
  "january|february|march|april|may|june|july|august|september|october|november|december",
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
  "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
  "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
].join("|");

const YEAR = "(?:19|20)\\d\\d";

/** In the order in which they are taken out: what is longer before what it contains. */
const PATTERNS: readonly RegExp[] = [
  // WIPO/ACE/16/19, WO/PBC/38/3
  /[A-Z][A-Z\d]*(?:\/[A-Z\d]+)+/gu,
  // 2024-12-31, 31.12.2024, 31/12/2024
  /(?<!\d)(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./])\d{1,2}\1\d{4})(?!\d)/gu,
  // 31 December 2024, 1er mars, 31 de diciembre de 2024
  new RegExp(
    `(?<!\\d)\\d{1,2}(?:er|st|nd|rd|th)? (?:de )?(?:${MONTHS})(?!\\p{L})(?:,? (?:de )?${YEAR})?`,
    "giu",
  ),
  new RegExp(`(?<!\\p{L})(?:${MONTHS}) \\d{1,2}, ?${YEAR}(?!\\d)`, "giu"),
  // 2024/25, 2021-2030
  new RegExp(`(?<!\\d)${YEAR}[/–-](?:\\d\\d|${YEAR})(?!\\d)`, "gu"),
  // 2024 年, 5 月 13 日
  new RegExp(`(?<!\\d)${YEAR} ?年`, "gu"),
  /(?<!\d)\d{1,2} ?月(?: ?\d{1,2} ?日)?/gu,
  // 2.0 版, version 2.0
  /(?<![\d.])\d+(?:\.\d+)* ?版/gu,
  /(?<!\p{L})(?:versions?|versión|верси[яи]|الإصدار) \d+(?:\.\d+)*/giu,
  // 第 33 段, No. 5 ("№" is "No" once normalised), [12]
  /第 ?\d+/gu,
  // 维度 1 至 4, Table 4, but not 代表 14 个
  /(?:维度|阶段|附件|附录|(?<![代发])表|图) ?\d+(?: ?[、至和-] ?\d+)*/gu,
  /(?<!\p{L})(?:table|annexe?|phase|figure|paragraph|tableau|cuadro|anexo|fase) \d+/giu,
  /(?<!\p{L})(?:No\.?|no\.|n°|n\.o) ?\d+/gu,
  /\[\d+\]/gu,
  // 36th, 1er, 36e, 36.ª, 36-я
  /(?<!\d)\d+(?:st|nd|rd|th|er|re|e|ème|\.[ao]|-(?:я|й|е|го|му|м|ая|ый|ой|ом|х))(?!\p{L})/giu,
  // P4, COVID-19, ST.26, but not CHF544
  /\p{Script=Latin}(?<!CHF|USD|EUR|Fr)[-.]?\d+(?:[.,]\d+)*/gu,
  // a bare year, unless it is of something: 2000 人, 1999 francs
  new RegExp(
    `(?<![\\d.,$€])(?<!(?:CHF|USD|EUR) ?)${YEAR}(?!\\d|[.,]\\d| ?(?:%|\\p{Script=Han}|francs?\\b))`,
    "gu",
  ),
];

/** Stands where such a number was, so that its neighbours do not grow together. */
const GAP = "…";

/** The text with those numbers taken out. */
export function withoutNonFigures(text: string): string {
  return PATTERNS.reduce((rest, pattern) => rest.replace(pattern, GAP), text);
}
