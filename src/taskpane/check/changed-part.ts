/** Characters that are shown of what stays the same, on either side of what changes. */
const BESIDE = 16;
/** Shorter texts are shown whole. */
const SHORT = 60;

export interface ChangedPart {
  readonly from: string;
  readonly to: string;
}

/** Of two long texts the part in which they differ, with what stands right beside it. */
export function changedPart(from: string, to: string): ChangedPart {
  if (Math.max(from.length, to.length) <= SHORT) return { from, to };
  const [was, is] = [Array.from(from), Array.from(to)];
  const shorter = Math.min(was.length, is.length);
  let before = 0;
  while (before < shorter && was[before] === is[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && was.at(-1 - behind) === is.at(-1 - behind)) behind += 1;
  const start = Math.max(0, before - BESIDE);
  const rest = Math.max(0, behind - BESIDE);
  const part = (text: readonly string[]): string =>
    [start > 0 ? "…" : "", ...text.slice(start, text.length - rest), rest > 0 ? "…" : ""].join("");
  return { from: part(was), to: part(is) };
}
