import { contains, inputsOf, type Expression } from "./expression";

/**
 * The two ends of an interval as Excel formulas without their equals signs, each an operand: a
 * reference, a call, or in brackets. Where nothing is rounded both are the same text.
 */
export interface Ends {
  readonly low: string;
  readonly high: string;
}

/** A list of cells: the ends of each, and of their sum, which may be shorter than all of them. */
export interface EndsOfList {
  readonly each: readonly Ends[];
  readonly sum: Ends;
}

export type Bounds = Ends | EndsOfList;

/**
 * The interval of a derived figure as two native Excel formulas: the interval rule of `recompute`,
 * live in a sheet. It gives an error where a divisor may be nought, and Excel's binary noise is for
 * the comparison to take away.
 */
export function intervalFormula(
  expression: Expression,
  inputs: Readonly<Record<string, Bounds>>,
): Ends {
  const bound = ends(expression, inputs);
  const repeated = repeatedInputs(expression, inputs);
  if (repeated.length === 0) return bound;
  // as in `recompute`: each end in turn of what stands there more than once
  const corners = cornersOf(repeated, inputs).map((corner) => ends(expression, corner));
  const hull: Ends = {
    low: call("MIN", ...corners.map(({ low }) => low)),
    high: call("MAX", ...corners.map(({ high }) => high)),
  };
  if (!contains(expression, "ratio") && !contains(expression, "growth")) return hull;
  // a divisor may pass through nought between two ends that both lie off it
  const guarded = (text: string): string => call("IF", call("ISERROR", bound.low), "NA()", text);
  return { low: guarded(hull.low), high: guarded(hull.high) };
}

function repeatedInputs(
  expression: Expression,
  inputs: Readonly<Record<string, Bounds>>,
): readonly string[] {
  const occurrences = inputsOf(expression);
  return Object.entries(inputs)
    .filter(([, bounds]) => !isList(bounds) && !isExact(bounds))
    .map(([name]) => name)
    .filter((name) => occurrences.filter((other) => other === name).length > 1);
}

function cornersOf(
  names: readonly string[],
  inputs: Readonly<Record<string, Bounds>>,
): readonly Readonly<Record<string, Bounds>>[] {
  return Array.from({ length: 2 ** names.length }, (_, corner) =>
    names.reduce<Readonly<Record<string, Bounds>>>((chosen, name, place) => {
      const { low, high } = inputs[name] as Ends;
      const end = (corner >> place) % 2 === 0 ? low : high;
      return { ...chosen, [name]: { low: end, high: end } };
    }, inputs),
  );
}

function isList(bounds: Bounds): bounds is EndsOfList {
  return "each" in bounds;
}

function isExact({ low, high }: Ends): boolean {
  return low === high;
}

function ends(expression: Expression, inputs: Readonly<Record<string, Bounds>>): Ends {
  const of = (part: Expression): Ends => ends(part, inputs);
  switch (expression.op) {
    case "input":
      return oneOf(inputs, expression.name);
    case "constant": {
      const text = expression.value < 0 ? `(${expression.value})` : String(expression.value);
      return { low: text, high: text };
    }
    case "sum": {
      const terms = expression.terms.map(({ sign, of: part }) => ({ sign, ...of(part) }));
      return {
        low: signedSum(
          terms.map(({ sign, low, high }) => ({ sign, text: sign === 1 ? low : high })),
        ),
        high: signedSum(
          terms.map(({ sign, low, high }) => ({ sign, text: sign === 1 ? high : low })),
        ),
      };
    }
    case "product":
      return span(of(expression.left), of(expression.right), (a, b) => `${a}*${b}`);
    case "ratio": {
      const [dividend, divisor] = [of(expression.of), of(expression.over)];
      return unlessNought(
        dividend,
        divisor,
        span(dividend, divisor, (a, b) => `${a}/${b}`),
      );
    }
    case "growth": {
      const [current, previous] = [of(expression.current), of(expression.previous)];
      return unlessNought(
        current,
        previous,
        span(current, previous, (a, b) => `(${a}-${b})/ABS(${b})`),
      );
    }
    case "absolute": {
      const { low, high } = of(expression.of);
      const most =
        low === high ? call("ABS", low) : call("MAX", call("ABS", low), call("ABS", high));
      if (low === high) return { low: most, high: most };
      const least = call("MIN", call("ABS", low), call("ABS", high));
      return { low: call("IF", `${low}*${high}<=0`, "0", least), high: most };
    }
    case "greaterOf": {
      const [left, right] = [of(expression.left), of(expression.right)];
      return { low: call("MAX", left.low, right.low), high: call("MAX", left.high, right.high) };
    }
    case "roundUp": {
      const [value, { low: step }] = [of(expression.of), of(expression.step)];
      const up = (text: string): string => `(ROUNDUP(ROUND(${text}/${step},9),0)*${step})`;
      return { low: up(value.low), high: up(value.high) };
    }
    case "atMost": {
      const [left, right] = [of(expression.left), of(expression.right)];
      const holds = (a: string, b: string): string => call("IF", `ROUND(${a}-${b},9)<=0`, "1", "0");
      return { low: holds(left.high, right.low), high: holds(left.low, right.high) };
    }
    case "total":
      return totalOf(expression.of, expression.over, inputs);
    case "mean": {
      const { each, sum } = listOf(inputs, expression.of);
      return { low: `(${sum.low}/${each.length})`, high: `(${sum.high}/${each.length})` };
    }
  }
}

function oneOf(inputs: Readonly<Record<string, Bounds>>, name: string): Ends {
  const bounds = inputs[name];
  if (!bounds || isList(bounds)) throw new Error(`No single figure is given for ${name}.`);
  return bounds;
}

function listOf(inputs: Readonly<Record<string, Bounds>>, name: string): EndsOfList {
  const bounds = inputs[name];
  if (!bounds) throw new Error(`Nothing is given for ${name}.`);
  return isList(bounds) ? bounds : { each: [bounds], sum: bounds };
}

function totalOf(
  of: Expression,
  over: readonly string[],
  inputs: Readonly<Record<string, Bounds>>,
): Ends {
  if (of.op === "input") return listOf(inputs, of.name).sum;
  const lists = over.map((name) => listOf(inputs, name).each);
  const length = Math.max(...lists.map((list) => list.length));
  const parts = Array.from({ length }, (_, place) => {
    // a single cell goes with every cell of the others
    const cells = over.map((name, at): [string, Bounds] => {
      const list = lists[at] ?? [];
      return [name, (list.length === 1 ? list[0] : list[place]) as Ends];
    });
    return ends(of, { ...inputs, ...Object.fromEntries(cells) });
  });
  const added = (texts: readonly string[]): string =>
    signedSum(texts.map((text) => ({ sign: 1, text })));
  return { low: added(parts.map(({ low }) => low)), high: added(parts.map(({ high }) => high)) };
}

function signedSum(terms: readonly { readonly sign: 1 | -1; readonly text: string }[]): string {
  const text = terms
    .map(({ sign, text: term }, place) =>
      sign === -1 ? `-${term}` : place === 0 ? term : `+${term}`,
    )
    .join("");
  return terms.length === 1 && !text.startsWith("-") ? text : `(${text || "0"})`;
}

/** The least and greatest of an operation at the ends of its operands. */
function span(a: Ends, b: Ends, join: (a: string, b: string) => string): Ends {
  const lefts = isExact(a) ? [a.low] : [a.low, a.high];
  const rights = isExact(b) ? [b.low] : [b.low, b.high];
  const corners = lefts.flatMap((left) => rights.map((right) => join(left, right)));
  const [only = ""] = corners;
  if (corners.length === 1) return { low: `(${only})`, high: `(${only})` };
  return { low: call("MIN", ...corners), high: call("MAX", ...corners) };
}

/** 0 ÷ 0 is 0; a divisor that may be nought gives no interval. */
function unlessNought(of: Ends, over: Ends, result: Ends): Ends {
  const isNought = [...new Set([of.low, of.high, over.low, over.high])].map((end) => `${end}=0`);
  const crosses = isExact(over) ? `${over.low}=0` : `${over.low}*${over.high}<=0`;
  const otherwise = call("IF", call("AND", ...isNought), "0", "NA()");
  return {
    low: call("IF", crosses, otherwise, result.low),
    high: call("IF", crosses, otherwise, result.high),
  };
}

function call(name: string, ...args: string[]): string {
  return `${name}(${args.join(",")})`;
}
