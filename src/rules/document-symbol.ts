import { remembered } from "../model/remembered";
import { proseCells } from "./prose-cells";
import { agenda } from "./examples";
import type { Found, Rule } from "./rule";

/** Letters, perhaps with a zero among them, then parts divided by strokes; no address of the web. */
const SYMBOL = /(?<![\w/.:])[A-Z][A-Z0]{1,4}(?:\/[A-Z0-9]{1,6}){2,4}(?![\w/])/gu;
/** Changes of a longer text are made by hand. */
const MOST_FIXED = 400;

interface SymbolFound {
  readonly text: string;
  readonly right: string;
  /** A zero among letters, a letter among digits, no stroke between the two. */
  readonly kind: "zero" | "letter" | "stroke";
}

/** Letters and two or three numbers, with strokes between them or something else in their place. */
const LOOSE = /(?<![\w/.:])([A-Z]{2,5})([/ -]{0,2}\d{1,3}(?:(?:\/{1,2}|-)\d{1,3}){1,2})(?![\w/])/gu;

/** Symbols with other strokes than they have, where the letters are those of a body that is cited. */
function otherStrokes(text: string, bodies: ReadonlySet<string>): readonly SymbolFound[] {
  return looseSymbols(text)
    .filter(({ body, right, whole }) => bodies.has(body) && right !== whole)
    .map(({ whole, right }) => ({ text: whole, right, kind: "stroke" }));
}

const looseSymbols = remembered((text: string) =>
  [...text.matchAll(LOOSE)].map(([whole, body = "", rest = ""]) => ({
    whole,
    body,
    right: [body, ...(rest.match(/\d+/gu) ?? [])].join("/"),
  })),
);

const symbolsIn = remembered((text: string): readonly SymbolFound[] => {
  return (text.match(SYMBOL) ?? []).map((symbol) => {
    const [body = "", ...parts] = symbol.split("/");
    const letters = body.replaceAll("0", "O");
    const numbers = parts.map((part) =>
      /\d/u.test(part) && /^[\dOIl]+$/u.test(part)
        ? part.replaceAll("O", "0").replace(/[Il]/gu, "1")
        : part,
    );
    return {
      text: symbol,
      right: [letters, ...numbers].join("/"),
      kind: letters === body ? "letter" : "zero",
    };
  });
});

/** Symbols of documents are well formed. */
export const documentSymbol: Rule = {
  id: "document-symbol",
  category: "agenda",
  messages: { zero: "warning", letter: "warning", stroke: "warning" },
  good: {
    lines: agenda({
      heading: "Recommendation 2",
      sectors: ["Regional and National Development Sector"],
      highlights: ["The committee took note of WO/PBC/33/11."],
    }),
  },
  bad: {
    lines: agenda({
      heading: "Recommendation 2",
      sectors: ["Regional and National Development Sector"],
      highlights: ["The committee took note of W0/PBC/33/11."],
    }),
  },
  check: (context) => {
    const cells = proseCells(context);
    const bodies = new Set(
      cells.flatMap(({ text }) => symbolsIn(text).map(({ right }) => right.split("/")[0] ?? "")),
    );
    const symbols = cells.flatMap((cell) =>
      [...symbolsIn(cell.text), ...otherStrokes(cell.text, bodies)].map((symbol) => ({
        ...cell,
        symbol,
      })),
    );
    return {
      looked: symbols.length,
      found: symbols
        .filter(({ symbol }) => symbol.right !== symbol.text)
        .map(({ at, table, text, symbol }): Found => {
          const to = text.replaceAll(symbol.text, symbol.right);
          return {
            message: symbol.kind,
            at,
            ...(table === undefined ? {} : { table }),
            expected: symbol.right,
            found: symbol.text,
            ...(text.length <= MOST_FIXED ? { fix: { isCertain: true, edits: [{ at, to }] } } : {}),
          };
        }),
    };
  },
};
