/** Words behind a number that multiply it, in the six languages: the power of ten of each. */
const POWERS: readonly (readonly [power: number, words: string])[] = [
  [9, "milliards?|billions?|mil millones|млрд\\.?|миллиард(?:а|ов)?|مليارات|مليار"],
  [8, "亿"],
  [7, "千万"],
  [6, "百万|millions?|millón|millones|млн\\.?|миллион(?:а|ов)?|ملايين|مليون"],
  [4, "万"],
  [3, "千(?=瑞郎|瑞士法郎|美元|欧元)|thousand|milliers?|mille|mil|тыс\\.?|тысяч[аи]?|آلاف|ألف"],
];

const PATTERNS = POWERS.map(([power, words]) => ({
  power,
  // Chinese words run on into the next one, the others end where their letters end
  pattern: new RegExp(
    `^ ?(?:${words})(?:(?<=\\p{Script=Han})|(?!\\p{L}))(?: de(?= )| d['’])?`,
    "iu",
  ),
}));

/** The power of ten that the text behind a number multiplies it by, and what is left of the text. */
export function multiplier(after: string): { readonly power: number; readonly rest: string } {
  for (const { power, pattern } of PATTERNS) {
    const match = pattern.exec(after);
    if (match) return { power, rest: after.slice(match[0].length) };
  }
  return { power: 0, rest: after };
}
