import type { ProseCell } from "./prose-cells";
import { toldNumbers, type ToldNumber } from "./told-numbers";
import { inCommon } from "./words-around";

/** A number of a passage, and another passage's with two of its digits the other way round. */
export interface Transposed {
  readonly cell: ProseCell;
  readonly number: ToldNumber;
  readonly other: ToldNumber;
}

interface Told {
  readonly cell: ProseCell;
  readonly number: ToldNumber;
}

/** The more digits, the less by chance: how much the words around must have in common. */
const LEAST_IN_COMMON: Readonly<Record<number, number>> = { 3: 4, 4: 3 };
const LEAST_OF_LONG = 2;
/** Another number that both passages tell weighs as a word of its own. */
const WEIGHT_OF_NUMBER = 2;

/**
 * Numbers that are told elsewhere with two neighbouring digits exchanged, in the same words: 319 and
 * 391 organizations. What is told more often is taken for right; otherwise what is told first.
 */
export function transposedNumbers(cells: readonly ProseCell[]): readonly Transposed[] {
  const groups = new Map<string, Told[]>();
  for (const cell of cells) {
    for (const number of toldNumbers(cell.text)) {
      const key = Array.from(number.digits).sort().join("");
      const group = groups.get(key);
      if (group) group.push({ cell, number });
      else groups.set(key, [{ cell, number }]);
    }
  }
  const passages = cells.map(({ text }) => text);
  return [...groups.values()].flatMap((group) => ofGroup(group, passages));
}

function ofGroup(group: readonly Told[], passages: readonly string[]): Transposed[] {
  const linesOf = new Map<string, Set<number>>();
  for (const { cell, number } of group) {
    linesOf.set(number.digits, (linesOf.get(number.digits) ?? new Set()).add(cell.at.line));
  }
  if (linesOf.size < 2) return [];
  const told = (digits: string): ReadonlySet<number> => linesOf.get(digits) ?? new Set();
  /** In how many lines a number is told of the same thing. */
  const support = (own: Told): number =>
    new Set(
      group
        .filter((one) => one.number.digits === own.number.digits)
        .filter((one) => one === own || areAlike(own, one, passages))
        .map(({ cell }) => cell.at.line),
    ).size;
  return group.flatMap((own, at): Transposed[] => {
    const other = group.find(
      (one) =>
        isTransposed(own.number.digits, one.number.digits) &&
        // told side by side they are two things
        !told(one.number.digits).has(own.cell.at.line) &&
        !told(own.number.digits).has(one.cell.at.line) &&
        areAlike(own, one, passages),
    );
    // what stands in two places is no slip
    if (!other || support(own) > 1) return [];
    const isFirst = group.indexOf(other) > at;
    return isFirst && support(other) < 2
      ? []
      : [{ cell: own.cell, number: own.number, other: other.number }];
  });
}

function isTransposed(one: string, other: string): boolean {
  const at = Array.from(one).findIndex((digit, place) => digit !== other[place]);
  if (at === -1 || one.length !== other.length) return false;
  const exchanged = one.slice(0, at) + (one[at + 1] ?? "") + (one[at] ?? "") + one.slice(at + 2);
  return exchanged === other;
}

function areAlike(one: Told, other: Told, passages: readonly string[]): boolean {
  const least = LEAST_IN_COMMON[one.number.digits.length] ?? LEAST_OF_LONG;
  const [own, others] = [around(one), around(other)];
  const numbers = numbersIn(own).filter((number) => numbersIn(others).includes(number));
  const common = inCommon(own, others, passages);
  return common + numbers.length * WEIGHT_OF_NUMBER >= least && common > 0;
}

function around({ number }: Told): string {
  return `${number.before} ${number.behind}`;
}

/** The numbers beside a number of three digits and more; no years. */
function numbersIn(text: string): readonly string[] {
  return toldNumbers(text).map(({ digits }) => digits);
}
