/**
 * A number's digits in prose, as the six languages group them; the source of a regular expression.
 * It ends where the digits end.
 */
export const DIGITS =
  "(?:\\d{1,3}(?:, ?\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?:,\\d+)?" +
  "|\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?!\\d)";

/**
 * Where a number may begin: not within another, nor at one of its groups of thousands, so that a long
 * number is tried once.
 */
export const BEFORE_DIGITS = "(?<![\\d.,]|\\d,? )";
