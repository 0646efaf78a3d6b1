import type { Random } from "./random";

/** A slip of the hand in a word: two letters exchanged, one left out, one twice. */
export function misspelt(text: string, random: Random): string | undefined {
  const signs = Array.from(text);
  const letters = signs.flatMap((sign, at) =>
    /\p{L}/u.test(sign) && /\p{L}/u.test(signs[at + 1] ?? "") ? [at] : [],
  );
  if (letters.length < 2) return undefined;
  const at = random.oneOf(letters);
  const [one = "", next = ""] = [signs[at], signs[at + 1]];
  const slip = random.below(3);
  if (slip === 0 && one.toLowerCase() !== next.toLowerCase()) {
    return [...signs.slice(0, at), next, one, ...signs.slice(at + 2)].join("");
  }
  if (slip === 1) return [...signs.slice(0, at), ...signs.slice(at + 1)].join("");
  return [...signs.slice(0, at + 1), one, ...signs.slice(at + 1)].join("");
}
