/** The value of an option that takes one of a few; throws with those that it takes. */
export function oneOf<T extends string>(option: string, value: string, values: readonly T[]): T {
  const found = values.find((one) => one === value);
  if (found !== undefined) return found;
  throw new Error(`--${option} takes ${values.join(" or ")}, not “${value}”.`);
}
