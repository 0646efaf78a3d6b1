import { remembered } from "../model/remembered";
import { REPORTED_TO } from "../recognise/document-symbol";
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
  /**
   * A zero among letters, a letter among digits, no stroke between the two, a blank within the symbol,
   * two letters of the body the other way round.
   */
  readonly kind: "zero" | "letter" | "stroke" | "blank" | "body";
}

/** Letters and two or three numbers, with strokes between them or something else in their place. */
const LOOSE = /(?<![\w/.:])([A-Z]{2,5})([/ -]{0,2}\d{1,3}(?:(?:\/{1,2}|-)\d{1,3}){1,2})(?![\w/])/gu;

/** Symbols with other strokes than they have, where the letters are those of a body that is cited. */
function otherStrokes(text: string, bodies: ReadonlySet<string>): readonly SymbolFound[] {
  return looseSymbols(text)
    .filter(({ body, right, whole }) => bodies.has(body) && right !== whole)
    .map(({ whole, right }) => ({ text: whole, right, kind: "stroke" }));
}

/** One blank within the session or beside a stroke: of several numbers in a row nobody knows. */
const PARTED =
  /(?<![\w/.:])[A-Z]{2,5}(?:\/[A-Z]{2,5})?(?:\/\d \d{1,2}\/| \/\d{1,3}\/|\/ \d{1,3}\/|\/\d{1,3} \/|\/\d{1,3}\/ )\d{1,3}(?![\w/])/gu;

/** Symbols with a blank in them, where the letters are those of a body that is cited. */
function parted(text: string, bodies: ReadonlySet<string>): readonly SymbolFound[] {
  return partedSymbols(text)
    .filter((symbol) => bodies.has(symbol.split("/")[0]?.trim() ?? ""))
    .map((symbol) => ({ text: symbol, right: symbol.replace(" ", ""), kind: "blank" }));
}

const partedSymbols = remembered((text: string): readonly string[] => text.match(PARTED) ?? []);

function uniqueByText(symbols: readonly SymbolFound[]): readonly SymbolFound[] {
  return symbols.filter(({ text }, at) => symbols.findIndex((other) => other.text === text) === at);
}

const LETTERS = /^[A-Z]{3,5}$/u;

/** A symbol with the letters of a body the other way round that is cited more often than they are. */
function transposed(
  symbol: SymbolFound,
  timesCited: ReadonlyMap<string, number>,
): SymbolFound | undefined {
  const times = (letters: string): number => timesCited.get(letters) ?? 0;
  const parts = symbol.right.split("/");
  const right = parts.map((part) => {
    if (!LETTERS.test(part)) return part;
    return turned(part).find((other) => times(other) > times(part)) ?? part;
  });
  return right.join("/") === symbol.right
    ? undefined
    : { text: symbol.text, right: right.join("/"), kind: "body" };
}

/** The letters with each two that stand side by side the other way round. */
function turned(letters: string): readonly string[] {
  return Array.from(
    { length: letters.length - 1 },
    (_, at) =>
      letters.slice(0, at) + letters.charAt(at + 1) + letters.charAt(at) + letters.slice(at + 2),
  ).filter((other) => other !== letters);
}

/** How often letters stand in a symbol; those of the bodies that are reported to are always right. */
function citations(symbols: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const part of symbols.flatMap((symbol) => symbol.split("/"))) {
    if (LETTERS.test(part)) times.set(part, (times.get(part) ?? 0) + 1);
  }
  for (const part of REPORTED_TO.flatMap((body) => body.split("/"))) {
    times.set(part, Number.POSITIVE_INFINITY);
  }
  return times;
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
  messages: {
    zero: "warning",
    letter: "warning",
    stroke: "warning",
    blank: "warning",
    body: "warning",
  },
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
    const times = citations(cells.flatMap(({ text }) => symbolsIn(text).map(({ right }) => right)));
    const symbols = cells.flatMap((cell) =>
      [
        ...symbolsIn(cell.text).map((symbol) => transposed(symbol, times) ?? symbol),
        // a blank behind the body's letters is both
        ...uniqueByText([...otherStrokes(cell.text, bodies), ...parted(cell.text, bodies)]),
      ].map((symbol) => ({ ...cell, symbol })),
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
            ...(text.length <= MOST_FIXED
              ? { fix: { isCertain: symbol.kind !== "body", edits: [{ at, to }] } }
              : {}),
          };
        }),
    };
  },
};
