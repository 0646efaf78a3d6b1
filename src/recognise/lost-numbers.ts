/** The recommendations that a card is about; undefined where its heading is lost. */
export type Numbers = readonly number[] | undefined;

/**
 * Gives cards that have lost their number the one that only they can have: cards stand in the
 * framework's order, so that between two known neighbours there must be as many cards without a
 * number as there are numbers that no heading names. Elsewhere they stay without.
 *
 * @param cards in the order of the document
 * @param order all numbers of the framework, in its order
 */
export function numbersByOrder(cards: readonly Numbers[], order: readonly number[]): Numbers[] {
  const named = new Set(cards.flatMap((numbers) => numbers ?? []));
  const placeOf = (numbers: Numbers): number => order.indexOf(numbers?.[0] ?? Number.NaN);
  const found: Numbers[] = [...cards];
  for (let first = 0; first < cards.length; first++) {
    if (cards[first] !== undefined) continue;
    let next = first;
    while (next < cards.length && cards[next] === undefined) next++;
    const after = first === 0 ? 0 : placeOf(cards[first - 1]) + 1;
    const until = next === cards.length ? order.length : placeOf(cards[next]);
    const free = order.slice(after, Math.max(after, until)).filter((number) => !named.has(number));
    if (free.length === next - first) {
      free.forEach((number, at) => {
        found[first + at] = [number];
      });
    }
    first = next;
  }
  return found;
}
