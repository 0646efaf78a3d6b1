/** The comma of thousands, with the blank behind it that breaks the number in two. */
const BROKEN = /(?<![\d.,/–-]|\d,? )([1-9]\d{0,2}(?:, ?\d{3})+)(?![\d%/–-]|[.,] ?\d)/gu;
const BLANK = /, /gu;
/** A group that no number begins with: 4, 015. */
const NO_NUMBER = /, 0\d{2}/u;
/** 415, 624 and 830: what follows goes on with a list of numbers. */
const LIST_GOES_ON = /^ ?(?:、|and|or|和|及|或|以及|et|ou|y|o|и|или|و|أو)? ?\d/iu;

/**
 * What leads to a number and names none of a series, as "in phase 2, 300 people" does: the beginning
 * of a cell or of what a mark opens, and words of quantity.
 */
const LEADS =
  /(?:^|[:;：；(（≥≤>~±。\n\t]|新增|增加|减少|达到?|共计?|总计|合计|总数为|累计|约|近|逾|超过|至少|协助|支持|处理|触及|覆盖|(?<!\p{L})(?:of|over|about|around|approximately|some|nearly|almost|than|least|totall?ing|reached|exceeded|assisted|additional|environ|près de|plus de|más de|unos|около|более))\s*$/iu;
/** As far before a number as those words reach. */
const REACH = 20;

/**
 * A text with the blanks taken out of its numbers: 624, 159 人. Only where no two numbers can be meant:
 * the second would begin with a nil, or what stands around it leads to one number and to no list.
 */
export function withWholeNumbers(text: string): string {
  return text.replace(BROKEN, (number: string, _first: string, at: number) => {
    if (!number.includes(", ")) return number;
    const whole = number.replace(BLANK, ",");
    if (NO_NUMBER.test(number)) return whole;
    const isOfList = LIST_GOES_ON.test(text.slice(at + number.length));
    return LEADS.test(text.slice(Math.max(0, at - REACH), at)) && !isOfList ? whole : number;
  });
}
