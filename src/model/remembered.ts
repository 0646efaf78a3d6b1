import { MAX_REMEMBERED } from "./limits";

/**
 * A pure function of a text that remembers its results: sheets repeat their texts, and a check reads
 * each of them many times. It forgets all of them once there are too many.
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (results.size >= MAX_REMEMBERED) results.clear();
    results.set(text, result);
    return result;
  };
}
