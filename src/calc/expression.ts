/**
 * The expression algebra in which every derived cell is written. An expression has three faces:
 * it is computed (`compile`, `recompute`), printed as an Excel formula (`formula`) and put into
 * words (`explain`). Each node says what it means; the faces say how.
 */
export type Expression =
  | { readonly op: "input"; readonly name: string }
  | { readonly op: "constant"; readonly value: number }
  /** Signed sum: the terms added up, each with its sign. */
  | { readonly op: "sum"; readonly terms: readonly Term[] }
  | { readonly op: "product"; readonly left: Expression; readonly right: Expression }
  /** `of` ÷ `over`; 0 over 0 is 0, anything else over 0 is #DIV/0!. */
  | { readonly op: "ratio"; readonly of: Expression; readonly over: Expression }
  /** Change on the absolute value of the previous figure, with the ratio's rule for nought. */
  | { readonly op: "growth"; readonly current: Expression; readonly previous: Expression }
  | { readonly op: "absolute"; readonly of: Expression }
  | { readonly op: "greaterOf"; readonly left: Expression; readonly right: Expression }
  /** Rounded away from nought to the next multiple of `step`; decided in decimal arithmetic. */
  | { readonly op: "roundUp"; readonly of: Expression; readonly step: Expression }
  /** 1 where left ≤ right, else 0; decided in decimal arithmetic. */
  | { readonly op: "atMost"; readonly left: Expression; readonly right: Expression }
  /** `of` added up over all cells of the inputs named in `over`, cell by cell. */
  | { readonly op: "total"; readonly of: Expression; readonly over: readonly string[] }
  /** The average of an input's cells, nil cells left out. */
  | { readonly op: "mean"; readonly of: string };

export interface Term {
  readonly sign: 1 | -1;
  readonly of: Expression;
}

export const input = (name: string): Expression => ({ op: "input", name });

export const constant = (value: number): Expression => ({ op: "constant", value });

export const sum = (...parts: Expression[]): Expression => ({
  op: "sum",
  terms: parts.map((of) => ({ sign: 1, of })),
});

export const difference = (from: Expression, ...less: Expression[]): Expression => ({
  op: "sum",
  terms: [{ sign: 1, of: from }, ...less.map((of) => ({ sign: -1 as const, of }))],
});

export const product = (left: Expression, right: Expression): Expression => ({
  op: "product",
  left,
  right,
});

export const ratio = (of: Expression, over: Expression): Expression => ({ op: "ratio", of, over });

export const growth = (current: Expression, previous: Expression): Expression => ({
  op: "growth",
  current,
  previous,
});

export const absolute = (of: Expression): Expression => ({ op: "absolute", of });

export const greaterOf = (left: Expression, right: Expression): Expression => ({
  op: "greaterOf",
  left,
  right,
});

export const roundUp = (of: Expression, step: Expression): Expression => ({
  op: "roundUp",
  of,
  step,
});

export const atMost = (left: Expression, right: Expression): Expression => ({
  op: "atMost",
  left,
  right,
});

export const total = (of: Expression, over: readonly string[]): Expression => ({
  op: "total",
  of,
  over,
});

export const mean = (of: string): Expression => ({ op: "mean", of });

/** The expressions that stand directly in this one. */
export function parts(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case "input":
    case "constant":
      return [];
    case "sum":
      return expression.terms.map((term) => term.of);
    case "product":
    case "greaterOf":
    case "atMost":
      return [expression.left, expression.right];
    case "ratio":
      return [expression.of, expression.over];
    case "growth":
      return [expression.current, expression.previous];
    case "absolute":
      return [expression.of];
    case "roundUp":
      return [expression.of, expression.step];
    case "total":
      return [expression.of];
    case "mean":
      return [input(expression.of)];
  }
}

/** Every input by name, as often as it occurs. */
export function inputsOf(expression: Expression): readonly string[] {
  return expression.op === "input" ? [expression.name] : parts(expression).flatMap(inputsOf);
}

/** Whether an operation occurs anywhere in the expression. */
export function contains(expression: Expression, op: Expression["op"]): boolean {
  return expression.op === op || parts(expression).some((part) => contains(part, op));
}
