import { utilisation } from "../../src/functions/budget/utilisation";
import { callable } from "../../src/functions/invoke";
import { compare, type Comparison } from "./ratio";

const ROWS = 1_000_000;

function column(seed: number): number[][] {
  return Array.from({ length: ROWS }, (_, row) => [((row * 7919 + seed) % 99_991) + 1]);
}

/** UTILISATION over a million rows beside a loop that divides the same columns into a new array. */
export function benchUtilisation(): Comparison {
  const expenditure = column(1);
  const budget = column(2);
  const compute = callable(utilisation);
  return compare(
    "UTILISATION over 1,000,000 rows, beside a plain loop that divides",
    () => compute(expenditure, budget),
    () => {
      const result: number[][] = [];
      for (let row = 0; row < ROWS; row++) {
        result.push([(expenditure[row]?.[0] as number) / (budget[row]?.[0] as number)]);
      }
      return result;
    },
  );
}
