/** The bodies that the reports are made for. */
export const REPORTED_TO = ["WO/PBC", "CDIP"] as const;

/** A document symbol of WIPO: WO/PBC/38/3 Rev., CDIP/35/2. */
const SYMBOL = String.raw`\b(?:${REPORTED_TO.join("|")})/\d+/\d+(?: Rev\.?)?`;

const IN_TEXT = new RegExp(SYMBOL, "u");
const WHOLE = new RegExp(`^${SYMBOL}$`, "u");

/** The first symbol that a normalised text names. */
export function symbolIn(text: string): string | undefined {
  return IN_TEXT.exec(text)?.[0];
}

/** Whether a normalised text is a symbol and nothing else, as at the head of a page. */
export function isSymbol(text: string): boolean {
  return WHOLE.test(text);
}
