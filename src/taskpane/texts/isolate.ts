/** Marks that keep an address or a formula left to right, in right-to-left text too. */
const START = "\u2066";
const END = "\u2069";

/** Text of a sheet, such as an address, as it stands within a sentence of any language. */
export function isolated(text: string): string {
  return `${START}${text}${END}`;
}
