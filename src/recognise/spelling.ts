/** Marks over letters that people leave out; those of other scripts make other letters. */
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{M}+/gu;

/**
 * A name's key with what is spelt in two right ways spelt in one: with or without accents,
 * utilization and utilisation, programme and program.
 */
export function spellingKey(key: string): string {
  return key
    .normalize("NFD")
    .replace(LATIN_MARKS, "")
    .normalize("NFC")
    .replace(/iz(?=ation|e|ing)/gu, "is")
    .replace(/programme/gu, "program");
}
