/** More things than these are counted, not named: a message is to be read. */
const MOST_NAMED = 6;

/** The first few of a list, and how many more there are. */
export function namedFew(all: readonly string[], separator: string): string {
  const rest = all.length - MOST_NAMED;
  return [...all.slice(0, MOST_NAMED), ...(rest > 0 ? [`… +${rest}`] : [])].join(separator);
}
