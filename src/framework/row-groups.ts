/** How Tables 2 and 6 call the sums of their groups: `fees-subtotal`, `personnel-total`. */
const SUMS = ["-total", "-subtotal"];

/** The group that a sum adds up; the row itself where it is no sum. */
export function groupOf(row: string): string {
  const sum = SUMS.find((suffix) => row.endsWith(suffix));
  return sum === undefined ? row : row.slice(0, -sum.length);
}

/** The rows that a name may stand for: a group's name stands for its sum. */
export function rowsFor(row: string): readonly string[] {
  return [row, ...SUMS.map((suffix) => row + suffix)];
}
