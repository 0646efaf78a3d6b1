import { input, type Expression } from "./expression";

/** Where each input stands on the sheet: `C5`, `$C$14`, `C5:C12`, or a number written out. */
export type References = Readonly<Record<string, string>>;

type Binding = 0 | 1 | 2 | 3;
const COMPARISON: Binding = 0;
const SUM: Binding = 1;
const PRODUCT: Binding = 2;
const ATOM: Binding = 3;

interface Printed {
  readonly text: string;
  /** How tightly the outermost operation binds: what stands in a tighter one needs parentheses. */
  readonly binding: Binding;
}

/**
 * The expression as a native Excel formula, without its equals sign, in the grammar of the file
 * format (English names, commas). 0 ÷ 0 is 0 and x ÷ 0 is #DIV/0!, as in `compile`; what decides a
 * rounding step or a comparison is first rounded to 9 decimals, which takes the binary noise away.
 */
export function formula(expression: Expression, references: References): string {
  return print(expression, references).text;
}

function print(expression: Expression, references: References): Printed {
  const text = (part: Expression): string => print(part, references).text;
  const within = (part: Expression, binding: Binding): string => {
    const printed = print(part, references);
    return printed.binding < binding ? `(${printed.text})` : printed.text;
  };
  switch (expression.op) {
    case "input": {
      const reference = references[expression.name];
      if (reference === undefined) throw new Error(`No reference is given for ${expression.name}.`);
      return { text: reference, binding: ATOM };
    }
    case "constant":
      return { text: String(expression.value), binding: expression.value < 0 ? SUM : ATOM };
    case "sum":
      return {
        text: expression.terms
          .map(({ sign, of }, place) => {
            const term = within(of, sign === 1 && place === 0 ? SUM : PRODUCT);
            if (sign === -1) return `-${term}`;
            return place === 0 ? term : `+${term}`;
          })
          .join(""),
        binding: SUM,
      };
    case "product":
      return {
        text: `${within(expression.left, PRODUCT)}*${within(expression.right, PRODUCT)}`,
        binding: PRODUCT,
      };
    case "ratio":
      return quotient(
        text(expression.of),
        text(expression.over),
        `${within(expression.of, PRODUCT)}/${within(expression.over, ATOM)}`,
      );
    case "growth": {
      const current = text(expression.current);
      const previous = text(expression.previous);
      const change = `${current}-${within(expression.previous, PRODUCT)}`;
      return quotient(current, previous, `(${change})/ABS(${previous})`);
    }
    case "absolute":
      return call("ABS", text(expression.of));
    case "greaterOf":
      return call("MAX", text(expression.left), text(expression.right));
    case "roundUp": {
      const step = within(expression.step, ATOM);
      return {
        text: `ROUNDUP(ROUND(${within(expression.of, PRODUCT)}/${step},9),0)*${step}`,
        binding: PRODUCT,
      };
    }
    case "atMost": {
      const right = within(expression.right, PRODUCT);
      return { text: `ROUND(${text(expression.left)}-${right},9)<=0`, binding: COMPARISON };
    }
    case "total":
      // a plain sum, which may take cells that do not stand together
      if (expression.of.op === "input") return call("SUM", text(expression.of));
      return call("SUMPRODUCT", cellwise(expression.of, references));
    case "mean": {
      const cells = text(input(expression.of));
      return call("IF", `COUNT(${cells})=0`, "0", `AVERAGE(${cells})`);
    }
  }
}

function call(name: string, ...args: string[]): Printed {
  return { text: `${name}(${args.join(",")})`, binding: ATOM };
}

function quotient(of: string, over: string, division: string): Printed {
  return call("IF", `AND(${of}=0,${over}=0)`, "0", division);
}

/**
 * Inside SUMPRODUCT, where IF would look at the first cell alone, a quotient adds 1 to the divisor
 * of 0 ÷ 0.
 */
function cellwise(expression: Expression, references: References): string {
  if (expression.op !== "ratio") return formula(expression, references);
  const of = print(expression.of, references);
  const over = print(expression.over, references);
  const dividend = of.binding < PRODUCT ? `(${of.text})` : of.text;
  const divisor = over.binding < SUM ? `(${over.text})` : over.text;
  return `${dividend}/(${divisor}+(${of.text}=0)*(${over.text}=0))`;
}
