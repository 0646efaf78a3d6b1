import { readNumberText } from "../../model/number-text";
import { DIGITS } from "./digits";
import type { ProseStatement } from "./statement";

/** An indicator that is itself a distribution: "geographical diversity: percentage by region". */
const DISTRIBUTION = /多样性|分布|构成|(?<!\p{L})(?:diversity|distribution|composition)(?!\p{L})/iu;
const PERCENTAGE = /百分比|比例|份额|%|(?<!\p{L})(?:percentages?|shares?|proportions?)(?!\p{L})/iu;
/** What follows may be percentages of something within each group, which make no whole. */
const OF_WOMEN = /女|妇|(?<!\p{L})wom[ae]n|female|gender|性别/iu;
const PART = `([^\\d%:;,、。()]+?) ?: ?(${DIGITS}) ?%`;
const LIST = new RegExp(`^${PART}(?:[;,、 ]+(?:- )?${PART})+[.。]?$`, "u");
const LEAST_PARTS = 3;

/** Whether a name is that of a distribution, told in percentages that make a whole. */
export function namesWhole(name: string): boolean {
  return DISTRIBUTION.test(name) && PERCENTAGE.test(name) && !OF_WOMEN.test(name);
}

/** Percentages of all groups of one whole, in a cell that holds nothing else: they make 100 %. */
export function wholes(column: string, text: string, name: string): ProseStatement[] {
  if (!namesWhole(name)) return [];
  const list = text.trim();
  if (!LIST.test(list)) return [];
  const parts = [...list.matchAll(new RegExp(PART, "gu"))].map(([, label = "", digits = ""]) => ({
    printed: `${digits}%`,
    label: label.replace(/^[;,、\- ]+/u, ""),
  }));
  const isTwice = new Set(parts.map(({ label }) => label)).size < parts.length;
  if (isTwice || parts.length < LEAST_PARTS || !parts.every(isNumber)) return [];
  return [{ column, kind: "breakdown", printed: "100%", holds: "exactly", inputs: { parts } }];
}

function isNumber({ printed }: { readonly printed: string }): boolean {
  return readNumberText(printed) !== undefined;
}
