import { normaliseFigure, readNumberText } from "../model/number-text";

const PERCENT = /(?<![\d.,])(\d{3,}(?:[.,]\d+)?) ?(?:%|per ?cent(?!\p{L}))/giu;
/** Clauses that end where the next figure may be of something else. */
const CLAUSE = /[^;；。()（）]+/gu;
/** Shares of persons or of those asked. */
const OF_PERSONS =
  /[答回]复率|应答率|满意率|满意度|女性占|(?<!\p{L})(?:response rate|satisfaction(?: rate)?|women|taux de réponse|taux de satisfaction|femmes|tasa de respuesta|mujeres|доля ответивших|женщин)(?!\p{L})|معدل الاستجابة|معدل الرضا/iu;
/** What an indicator measures where its name says it. */
const NAMED_SO =
  /女性.{0,12}(?:百分比|比例)|(?:百分比|比例).{0,12}女性|满意|(?:percentage|share|proportion) of (?:women|female)|(?<!\p{L})(?:satisf\p{L}*|satisfied)(?!\p{L})/iu;
/** Growth may well be above 100 %, and so may what is held against a target. */
const GROWTH =
  /增长|增加|上升|提高|目标|倍|计划|(?<!\p{L})(?:increas\p{L}*|growth|rise|rose|grew|up|target|planned|augment\p{L}*|hausse|objectif|aument\p{L}*|meta|рост\p{L}*|увелич\p{L}*)(?!\p{L})|\+|زيادة|ارتفع/iu;

/** The percentages above 100 that a passage tells of persons or answers: "response rate 490%". */
export function sharesOfPersons(source: string): readonly string[] {
  return clausesOf(source)
    .filter((clause) => OF_PERSONS.test(clause))
    .flatMap(above);
}

/** The same in an indicator's data, where its name says that they are such shares. */
export function labelledShares(name: string, source: string): readonly string[] {
  if (!NAMED_SO.test(name) || GROWTH.test(name)) return [];
  return clausesOf(source)
    .filter((clause) => !OF_PERSONS.test(clause))
    .flatMap(above);
}

function clausesOf(source: string): readonly string[] {
  if (!/\d{3,}(?:[.,]\d+)? ?(?:[%％٪]|per ?cent)/iu.test(normaliseFigure(source))) return [];
  return normaliseFigure(source).match(CLAUSE) ?? [];
}

function above(clause: string): readonly string[] {
  if (GROWTH.test(clause)) return [];
  return [...clause.matchAll(PERCENT)].flatMap(([whole, digits = ""]) =>
    (readNumberText(digits)?.value ?? 0) > 100 ? [whole] : [],
  );
}
