/** Adds to a list what may be too much for the arguments of one call of `push`. */
export function addAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
