/** Small numbers as words, in the six languages: a text that has one tells a number. */
const WORDS = [
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
  "un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze",
  "uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce",
  "один|одна|одно|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать",
  "واحد|واحدة|اثنان|اثنين|ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثمان|تسعة|تسع|عشرة|عشر",
].join("|");

/** In Chinese a measure word follows: 三个国家, not 第三 or 三维. */
const HAN = "(?<!第)[一二两三四五六七八九十]+ ?[个项次种名家国件部份条场]";

const COUNTING = new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})|${HAN}`, "iu");

export function hasCountingWord(text: string): boolean {
  return COUNTING.test(text);
}
