import { remembered } from "../model/remembered";
import { normaliseText } from "../model/text";
import { TABLES } from "../tables/catalogue";
import { proseCells } from "./prose-cells";
import { numeralValue } from "./numerals";
import type { RuleContext } from "./rule";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

const NUMERAL = String.raw`([一二三四五六七八九十]{1,3}|[IVX]{1,5}|\d{1,2})`;
/** Letters that follow a word at once are its own, and no Roman numeral: tableaux. */
const GAP = String.raw`(?: |(?=\d))`;
const ANNEX_WORD = String.raw`(?:附件 ?|(?:(?<!\p{L})(?:Annexe?|Anexo|Приложени[еяию])|المرفق)${GAP})`;
const TABLE_WORD = String.raw`(?:Tables?|Tableau|Cuadro|Таблиц[аеыу]|الجدول)`;
/** A table, not 代表 or 列表. */
const HAN_TABLE = "(?<![代发图列报览量])表 ?";
/** In Chinese other words may follow at once: 表4所示. */
const END = String.raw`(?![\d\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])(?:$|(?=[^\p{L}]|[所中和及与的之内列可显]))`;
const ANNEX_HEADING = new RegExp(`^${ANNEX_WORD}${NUMERAL}(?![\\p{L}\\d])`, "iu");
const TABLE_HEADING = new RegExp(`^(?:表 ?|${TABLE_WORD}${GAP})${NUMERAL}[.. :]`, "iu");
/** Of this document: behind a title in quotation marks it is that document's. */
const ANNEX = new RegExp(`(?<![》»”"]|的)${ANNEX_WORD}${NUMERAL}${END}`, "giu");
const TABLE = new RegExp(
  `(?<![》»”"])(?:${HAN_TABLE}|(?<!\\p{L})${TABLE_WORD}${GAP})${NUMERAL}${END}`,
  "giu",
);
/** "Annex I to document CDIP/18/7": another one's. */
const OF_ANOTHER = /^.{0,12}[A-Z]{2,}(?:\/[A-Z\d]+)+/u;
/** As far back as a title in quotation marks ends, or another document's symbol. */
const BEFORE = 24;
/** One or two may be a sheet that was taken out of its report. */
const LEAST_HEADED = 3;
/** The descriptions that are called after the report's own numbers: annex-4-filings. */
const NUMBERED = /^(annex|table)-(\d+)/u;

/** The numbers that headings bear; where several of the report's tables stand, those that it has. */
function numbersOf(context: RuleContext, kind: "annex" | "table"): ReadonlySet<number> {
  const own = headed(context, kind === "annex" ? ANNEX_HEADING : TABLE_HEADING);
  const there = new Set(context.set.all.flatMap(({ spec }) => NUMBERED.exec(spec)?.[0] ?? []));
  if (there.size < LEAST_HEADED) return own;
  const published = TABLES.flatMap(({ id }) => {
    const [, word, number] = NUMBERED.exec(id) ?? [];
    return word === kind ? [Number(number)] : [];
  });
  return new Set([...own, ...published]);
}

function headed({ blocks }: RuleContext, heading: RegExp): ReadonlySet<number> {
  const texts = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.rows.map(({ cells }) => cells.join(" ")),
  );
  return new Set(
    texts.flatMap((text) => {
      const numeral = heading.exec(normaliseText(text))?.[1];
      return numeral === undefined ? [] : [numeralValue(numeral)];
    }),
  );
}

interface Reference {
  readonly text: string;
  readonly number: number;
}

const annexesIn = remembered((text: string) => referencesIn(text, ANNEX));
const tablesIn = remembered((text: string) => referencesIn(text, TABLE));

function referencesIn(source: string, pattern: RegExp): readonly Reference[] {
  const text = normaliseText(source);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, numeral = ""] = match;
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
    const after = text.slice(match.index + whole.length);
    const isAnothers =
      /[》»”"]\s*$/u.test(before) ||
      /[A-Z]{2,}\/[\w/]+[^。.]{0,4}$/u.test(before) ||
      OF_ANOTHER.test(after);
    // as the report writes them: "el anexo vi" is a verb
    if (/^[ivx]+$/u.test(numeral)) return [];
    return isAnothers ? [] : [{ text: whole, number: numeralValue(numeral) }];
  });
}

/** What the text refers to exists. */
export const brokenReference: Rule = {
  id: "broken-reference",
  category: "form",
  messages: { annex: "warning", table: "warning" },
  good: {
    lines: [
      "Annex I Transfers",
      "Annex II Revenue",
      "Annex III Budget",
      ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
      "¹ For the revenue see Annex II.",
    ],
  },
  bad: {
    lines: [
      "Annex I Transfers",
      "Annex II Revenue",
      "Annex III Budget",
      ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
      "¹ For the revenue see Annex XI.",
    ],
  },
  check: (context) => {
    const annexes = numbersOf(context, "annex");
    const tables = numbersOf(context, "table");
    const cells = proseCells(context);
    // a sheet alone has no annexes: only a document that lists several can lack one
    const canLack = (known: ReadonlySet<number>): boolean => known.size >= LEAST_HEADED;
    const looked = cells.flatMap((cell) => [
      ...annexesIn(cell.text).map((found) => ({
        cell,
        found,
        message: "annex",
        known: annexes,
      })),
      ...tablesIn(cell.text).map((found) => ({
        cell,
        found,
        message: "table",
        known: tables,
      })),
    ]);
    return {
      looked: looked.length,
      found: looked
        .filter(({ found, known }) => canLack(known) && !known.has(found.number))
        .map(({ cell, found, message, known }): Found => ({
          message,
          at: cell.at,
          ...(cell.table === undefined ? {} : { table: cell.table }),
          expected: `1–${Math.max(...known)}`,
          found: found.text,
        })),
    };
  },
};
