import {
  MAX_FRAMEWORK_DEPTH,
  MAX_FRAMEWORK_LIST,
  MAX_FRAMEWORK_TEXT,
  MAX_FRAMEWORK_VALUES,
} from "../model/limits";
import { quoted } from "../model/text";
import { pointerTo } from "./json-pointer";
import type { Problem } from "./problem";

/** A half of a pair of surrogates that stands alone: no text of Unicode, and no part of an address. */
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * What exceeds the limits for frameworks, looked for before anything else: nothing that is larger
 * or deeper reaches the schema. Walks without recursion, so that depth cannot end the stack.
 */
export function limitProblems(value: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const waiting: { value: unknown; path: string; depth: number }[] = [
    { value, path: "", depth: 0 },
  ];
  let values = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    values += 1;
    if (values > MAX_FRAMEWORK_VALUES) {
      return [{ path: "", code: "tooManyValues", values: { limit: MAX_FRAMEWORK_VALUES } }];
    }
    const { value: part, path, depth } = next;
    if (typeof part === "string") {
      if (part.length > MAX_FRAMEWORK_TEXT) problems.push(tooLong(path, part));
      continue;
    }
    if (typeof part !== "object" || part === null) continue;
    if (depth >= MAX_FRAMEWORK_DEPTH) {
      return [{ path, code: "tooDeep", values: { limit: MAX_FRAMEWORK_DEPTH } }];
    }
    const entries = Object.entries(part);
    if (entries.length > MAX_FRAMEWORK_LIST) {
      const found = { found: entries.length, limit: MAX_FRAMEWORK_LIST };
      problems.push({ path, code: "listTooLong", values: found });
      continue;
    }
    for (const [key, child] of entries.reverse()) {
      if (key.length > MAX_FRAMEWORK_TEXT || LONE_SURROGATE.test(key)) {
        const property = quoted(key.replace(/\p{Cs}/gu, "?"));
        problems.push({ path, code: "unusableProperty", values: { property } });
      } else {
        waiting.push({ value: child, path: path + pointerTo(key), depth: depth + 1 });
      }
    }
  }
  return problems;
}

function tooLong(path: string, text: string): Problem {
  const values = { text: quoted(text), found: text.length, limit: MAX_FRAMEWORK_TEXT };
  return { path, code: "textTooLong", values };
}
