/** Which rating is meant by a text that is none of the scale's. */
import { LANGUAGES } from "../model/language";
import { RATINGS, type Rating } from "../model/rating";
import { nameKey, normaliseText } from "../model/text";
import { codeOf, wordsFor } from "../model/vocabulary";

export interface MeantRating {
  readonly rating: Rating;
  /** The sign before the word, in the form that the scale has. */
  readonly sign: string | undefined;
  /** Whether nothing else can be meant. */
  readonly isCertain: boolean;
}

/** Other signs that are drawn like those of the scale, by these. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "●": "⚫⬤⏺",
  "▲": "△▴▵∆",
  "◆": "◇♦⬥⯁",
  "○": "◯⚪⭘",
  "✕": "×✖✗✘⨯",
};

/** What makes the contrary of an achieved target, as a word or grown together with it. */
const NEGATIONS: readonly string[] = [
  ...["un", "non", "no", "never", "in", "jamais", "nunca", "sin"],
  ...["не", "ни", "未", "没", "没有", "不", "无", "لم", "لا", "لن", "غير", "عدم", "ليس"],
];

/** Shorter words are negations and particles, which one letter turns into others: "now", "لن". */
const SHORTEST = 5;
/** Endings carry the meaning in several languages: "logrando" is no "logrado", "достигнет" no "достигнут". */
const ENDING = 3;

const SIGN_BEFORE = /^([^\p{L}\p{N}\s])\s*(.*)$/su;

/**
 * Looks for the one rating that a text can mean. Only a slip of one letter that leaves the word's
 * beginning and ending alone is certain: "partly achieved" and "unachieved" are near to "achieved" in
 * their letters only.
 * @param signSays what the scale's signs stand for
 * @returns undefined where nothing is near, or where the sign says otherwise
 */
export function meantRating(
  text: string,
  signSays: Readonly<Record<string, readonly Rating[]>>,
): MeantRating | undefined {
  const [, first = "", word = text] = SIGN_BEFORE.exec(normaliseText(text)) ?? [];
  const sign = first === "" ? undefined : signLike(first);
  const meant = ofWord(word);
  if (!meant || (sign !== undefined && !signSays[sign]?.includes(meant.rating))) return undefined;
  const isStrange = first !== "" && sign === undefined;
  return { ...meant, sign, isCertain: meant.isCertain && !isStrange };
}

function signLike(text: string): string | undefined {
  return Object.keys(LOOK_ALIKES).find(
    (sign) => sign === text || LOOK_ALIKES[sign]?.includes(text) === true,
  );
}

function ofWord(text: string): Omit<MeantRating, "sign"> | undefined {
  const exact = codeOf("ratings", text) as Rating | undefined;
  if (exact !== undefined) return { rating: exact, isCertain: true };
  const near = RATINGS.flatMap((rating) =>
    namesOf(rating).flatMap((name) => {
      const slip = slipIn(text, name);
      return slip ? [{ rating, isCertain: slip === "within" }] : [];
    }),
  );
  const [nearest] = near;
  if (nearest) {
    // near to two of them, nobody knows which
    if (near.some(({ rating }) => rating !== nearest.rating)) return undefined;
    return near.find(({ isCertain }) => isCertain) ?? nearest;
  }
  return isNegated(text) ? { rating: "not-achieved", isCertain: false } : undefined;
}

function namesOf(rating: Rating): readonly string[] {
  return LANGUAGES.flatMap((language) => wordsFor("ratings", rating, language));
}

function isNegated(text: string): boolean {
  const key = nameKey(text);
  return NEGATIONS.some(
    (negation) =>
      key.startsWith(negation) && codeOf("ratings", key.slice(negation.length)) === "achieved",
  );
}

/** Whether all words are the same but for one slip in one of them, and where that is. */
function slipIn(text: string, name: string): "within" | "outside" | undefined {
  const [words, others] = [wordsOf(text), wordsOf(name)];
  if (words.length !== others.length) return undefined;
  const different = others.flatMap((other, at) => {
    const word = words[at] ?? "";
    return word === other ? [] : [{ word, other }];
  });
  const [pair] = different;
  // only accents, or what is not written at all
  if (!pair) return "within";
  if (different.length > 1 || pair.other.length < SHORTEST) return undefined;
  return slipBetween(pair.word, pair.other);
}

/** Words as they are compared: without case, accents and punctuation. */
function wordsOf(text: string): readonly string[] {
  const plain = normaliseText(text).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return plain.split(/[\s\p{P}]+/u).filter((word) => word !== "");
}

/** One letter more, less, other or exchanged with its neighbour; undefined where there is more. */
function slipBetween(word: string, other: string): "within" | "outside" | undefined {
  const shorter = Math.min(word.length, other.length);
  let before = 0;
  while (before < shorter && word[before] === other[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && word.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const [own, its] = [word, other].map((one) => one.slice(before, one.length - behind));
  const isOne = (own ?? "").length <= 1 && (its ?? "").length <= 1;
  const isExchanged =
    own?.length === 2 && its?.length === 2 && own[0] === its[1] && own[1] === its[0];
  if (!isOne && !isExchanged) return undefined;
  return before > 0 && behind >= ENDING && !/[\p{N}]/u.test(own ?? "") ? "within" : "outside";
}
