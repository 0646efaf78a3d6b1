/** How Table 6 calls the sums of its groups: `personnel-total`, `contractual-services-subtotal`. */
const SUMS = ["-total", "-subtotal"];

/** The group that a sum adds up; the category itself where it is no sum. */
export function groupOf(category: string): string {
  const sum = SUMS.find((suffix) => category.endsWith(suffix));
  return sum === undefined ? category : category.slice(0, -sum.length);
}

/** The rows that a category's name may stand for: a group's name stands for its sum. */
export function rowsFor(category: string): readonly string[] {
  return [category, ...SUMS.map((suffix) => category + suffix)];
}
