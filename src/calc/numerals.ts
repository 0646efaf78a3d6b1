const HAN = "零一二三四五六七八九";
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The number of an annex or table: 九, 十一, IX, 9. */
export function numeralValue(numeral: string): number {
  if (/^\d+$/u.test(numeral)) return Number(numeral);
  if (/^[IVX]+$/iu.test(numeral)) return roman(numeral.toUpperCase());
  const [tens = "", ones = ""] = numeral.includes("十") ? numeral.split("十") : ["0", numeral];
  const ten = tens === "0" ? 0 : tens === "" ? 10 : HAN.indexOf(tens) * 10;
  return ten + (ones === "" ? 0 : HAN.indexOf(ones));
}

function roman(numeral: string): number {
  const values = Array.from(numeral, (letter) => ROMAN[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
