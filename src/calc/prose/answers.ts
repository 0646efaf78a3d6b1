import { normaliseFigure, readNumberText } from "../../model/number-text";
import { DIGITS } from "./digits";
import type { ProseStatement } from "./statement";

/** What all, or a share, of those asked said to each of the points that follow below. */
export interface Announcement {
  readonly printed: string;
  /** How each of the answers that make it up must be called: 同意 of 非常同意. */
  readonly word: string;
}

/** How an announcement and the answers to it call the same. */
const WORDS = ["同意", "满意", "agree", "satisfied"];
const SAID_OTHERWISE: Readonly<Record<string, string>> = { 认为: "同意" };
const ANY_WORD = [...WORDS, ...Object.keys(SAID_OTHERWISE)].join("|");
/** "16 位受访者中 100%同意以下观点：": a share of those asked, their answer, and a colon at the end. */
const ANNOUNCED = new RegExp(`(${DIGITS}) ?%[^%。.;]{0,40}?(${ANY_WORD})[^%。.;]{0,40}: ?$`, "iu");
const ANSWER = `(${DIGITS}) ?% ?([^\\d%;,、()]+)`;
/** "(69%非常同意；31%同意)": nothing else in the bracket. */
const BRACKET = new RegExp(`\\( ?${ANSWER}(?: ?[;,、] ?${ANSWER})+ ?\\)`, "u");

/** What a cell announces of the cells below it; undefined where it does not. */
export function announcement(text: string): Announcement | undefined {
  const [, digits, word] = ANNOUNCED.exec(normaliseFigure(text).trim()) ?? [];
  if (digits === undefined || word === undefined) return undefined;
  return { printed: `${digits}%`, word: SAID_OTHERWISE[word] ?? word.toLowerCase() };
}

/** 100 % agree: 69 % strongly, 31 % somewhat. The answers in a bracket make what is announced above. */
export function answers(
  column: string,
  text: string,
  announced: Announcement | undefined,
): ProseStatement[] {
  const [bracket] = announced ? (BRACKET.exec(text) ?? []) : [];
  if (!announced || bracket === undefined) return [];
  const parts = [...bracket.matchAll(new RegExp(ANSWER, "gu"))].map(
    ([, digits = "", label = ""]) => ({ printed: `${digits}%`, label: label.trim() }),
  );
  const areAnswers = parts.every(
    ({ printed, label }) =>
      label.toLowerCase().includes(announced.word) && readNumberText(printed) !== undefined,
  );
  if (!areAnswers) return [];
  return [{ column, kind: "breakdown", printed: announced.printed, inputs: { parts } }];
}
