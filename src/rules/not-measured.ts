import { isNilText, isNotApplicableText, normaliseFigure } from "../model/number-text";

const SURVEY =
  /调查|评估|评价|survey|assess|evaluat|enquête|évalu|encuesta|evalua|опрос|обследован|оцен|استطلاع|استقصاء|دراسة استقصائية|تقييم/iu;
/** Every two years, and no data of the years between. */
const EVERY_FEW_YEARS =
  /每(?:隔)?(?:[一两二三四]|\d) ?年期?|[两二三四]年一次|biennial|every (?:two|three|four|\d|second|other) years?|once in (?:two|three|\d) years|biennale?|bisannuel|tous les (?:deux|trois|\d) ans|bienal|cada (?:dos|tres|\d) años|раз в (?:два|три|\d) года|кажды[ей] (?:два|три|\d) года|كل (?:سنتين|عامين|ثلاث سنوات)/iu;
const EVERY_YEAR = /每(?:一|1) ?年/u;
const NO_DATA =
  /^(?:尚无|暂无|没有|无)(?:可用)?数据|^数据(?:尚未|不)可?(?:提供|用)|^no data(?: (?:yet|available|for)|[.]?$)|^data (?:are |is )?not (?:yet )?available|^(?:pas de|aucune) données?|^données? (?:pas encore|non) disponibles?|^(?:sin|no hay) datos|^datos (?:aún )?no disponibles|^нет данных|^данные (?:пока )?(?:отсутствуют|недоступны)|^لا توجد بيانات|^البيانات غير متاحة/iu;
const YEARS = /(?:19|20)\d\d(?: ?[/–-] ?\d{2,4})?/gu;
/** A longer passage tells more than when there will be data. */
const LONGEST = 100;

/** Whether what stands for performance data says that there are none: "N/A", "a survey every two years". */
export function tellsOfNoData(source: string): boolean {
  const text = normaliseFigure(source);
  if (text === "") return false;
  if (isNotApplicableText(text) || isNilText(text)) return true;
  if (text.length > LONGEST) return false;
  const isSurvey = SURVEY.test(text) && EVERY_FEW_YEARS.test(text) && !EVERY_YEAR.test(text);
  const others = text.replace(EVERY_FEW_YEARS, "").replaceAll(YEARS, "");
  return (isSurvey || NO_DATA.test(text)) && !/[\d%]/u.test(others);
}
