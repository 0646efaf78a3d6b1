import { fill } from "../model/fill";
import type english from "../../addin/locales/expressions/en.json";
import type { Expression } from "./expression";

/** The wording of each operation in one language, with `{places}` for its operands. */
export type Phrases = Readonly<Record<keyof typeof english, string>>;

/** How the inputs are called in that language. */
export type InputNames = Readonly<Record<string, string>>;

/** The expression in words, such as "expenditure divided by budget". */
export function explain(expression: Expression, phrases: Phrases, names: InputNames): string {
  const say = (part: Expression): string => explain(part, phrases, names);
  const within = (part: Expression): string => (isSimple(part) ? say(part) : `(${say(part)})`);
  switch (expression.op) {
    case "input":
      return names[expression.name] ?? expression.name;
    case "constant":
      return String(expression.value);
    case "sum": {
      const [first, ...rest] = expression.terms;
      if (!first) return "0";
      // a sum needs no brackets in front; anything else might seem to take in what follows
      const opening = first.of.op === "sum" ? say(first.of) : within(first.of);
      const start = first.sign === 1 ? opening : fill(phrases.minus, { of: within(first.of) });
      return rest.reduce(
        (left, { sign, of }) =>
          fill(sign === 1 ? phrases.plus : phrases.less, { left, right: within(of) }),
        start,
      );
    }
    case "mean":
      return fill(phrases.mean, { of: names[expression.of] ?? expression.of });
    default:
      // every other operation has a phrase of its name, with places named like its operands
      return fill(phrases[expression.op], mapOperands(expression, within));
  }
}

function mapOperands(
  expression: Expression,
  say: (operand: Expression) => string,
): Readonly<Record<string, string>> {
  const operands = Object.entries(expression).filter((entry): entry is [string, Expression] => {
    const value: unknown = entry[1];
    return typeof value === "object" && value !== null && "op" in value;
  });
  return Object.fromEntries(operands.map(([name, operand]) => [name, say(operand)]));
}

function isSimple({ op }: Expression): boolean {
  return op === "input" || op === "constant";
}
