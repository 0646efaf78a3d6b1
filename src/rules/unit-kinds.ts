import { withoutNonFigures } from "../calc/not-figures";
import { DIGITS } from "../calc/prose/digits";
import { normaliseFigure } from "../model/number-text";
import { remembered } from "../model/remembered";

/** What figures are counted in, as far as it matters that two are counted alike. */
export type UnitKind = "percent" | "money" | "time" | "count";

const BEHIND: readonly (readonly [UnitKind, RegExp])[] = [
  ["percent", /^ ?(?:%|per ?cent|pour cent|por ciento|процент|(?:في|ب)? ?ال?مائة|个?百分点)/iu],
  [
    "money",
    /^ ?(?:(?:千|百万|亿|million|thousand)[ ]?)?(?:CHF|USD|EUR|瑞郎|瑞士法郎|法郎|美元|欧元|Swiss francs?|francs?|dollars?|euros?|francos?|dólares|швейцарск|франк|доллар|евро|فرنك|دولار)/iu,
  ],
  [
    "time",
    /^ ?(?:个?(?:工作)?日内?|天|小时|分钟|周|个月|(?:working |calendar )?(?:days?|hours?|minutes?|weeks?|months?)(?!\p{L})|jours?|heures?|mois|días?|horas?|meses|дн|час|месяц|يوم|أيام|ساع|شهر)/iu,
  ],
];
const MONEY_BEFORE = /(?:CHF|USD|EUR|US\$|[$€£]) ?-?$/u;
const FIGURE = new RegExp(`(?<![\\d.,])${DIGITS}`, "gu");
/** As far back as a currency stands before its figure. */
const REACH = 6;

/** What each figure of a passage is counted in, in their order; years, dates and the like are none. */
export const unitKinds = remembered((text: string): readonly UnitKind[] => {
  const plain = withoutNonFigures(normaliseFigure(text));
  return [...plain.matchAll(FIGURE)].map(({ 0: digits, index }) => {
    const behind = plain.slice(index + digits.length);
    if (MONEY_BEFORE.test(plain.slice(Math.max(0, index - REACH), index))) return "money";
    return BEHIND.find(([, pattern]) => pattern.test(behind))?.[0] ?? "count";
  });
});

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  [
    "CHF",
    /CHF|瑞郎|瑞士法郎|swiss francs?|francs? suisses?|francos? suizos?|швейцарск\p{L}+ франк|فرنك/iu,
  ],
  ["USD", /USD|US\$|美元|(?<!\p{L})dollars?|dólares|доллар|دولار/iu],
  ["EUR", /EUR(?!\p{L})|€|欧元|(?<!\p{L})euros?(?!\p{L})|(?<!\p{L})евро(?!\p{L})|يورو/iu],
];

/** The currencies that a passage names. */
export const currenciesIn = remembered((text: string): readonly string[] =>
  CURRENCIES.flatMap(([id, pattern]) => (pattern.test(text) ? [id] : [])),
);
