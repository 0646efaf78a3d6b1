import { remembered } from "../model/remembered";
import { normaliseText } from "../model/text";
import { TABLES } from "../tables/catalogue";
import { appendicesIn, appendixHeading, areNamedAlike, type AppendixKey } from "./appendices";
import { proseCells } from "./prose-cells";
import { numeralValue } from "../calc/numerals";
import type { RuleContext } from "./rule";
import { budgetBySector } from "./examples";
import { together, type Found, type Outcome, type Rule } from "./rule";

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

/** The descriptions of what stands in an appendix: appendix-a-scale. */
const OF_APPENDIX = /^appendix-([a-z])-/u;
/** "Appendix II to the Berne Convention": what it belongs to is another document. */
const BELONGS = /^["»”]? (?:to|of|de|del|du|à|al|к|от)(?![\p{L}])/u;

/** Whether several of the report's numbered tables stand here. */
function isReport({ set }: RuleContext): boolean {
  return (
    new Set(set.all.flatMap(({ spec }) => NUMBERED.exec(spec)?.[0] ?? [])).size >= LEAST_HEADED
  );
}

/** The numbers that headings bear; where several of the report's tables stand, those that it has. */
function numbersOf(context: RuleContext, kind: "annex" | "table"): ReadonlySet<number> {
  const own = headed(context, kind === "annex" ? ANNEX_HEADING : TABLE_HEADING);
  if (!isReport(context)) return own;
  const published = TABLES.flatMap(({ id }) => {
    const [, word, number] = NUMBERED.exec(id) ?? [];
    return word === kind ? [Number(number)] : [];
  });
  return new Set([...own, ...published]);
}

/** The texts of lines, in which a heading stands first. */
function textsOf(blocks: RuleContext["blocks"]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.rows.map(({ cells }) => cells.join(" ")),
  );
}

function headed({ blocks }: RuleContext, heading: RegExp): ReadonlySet<number> {
  return new Set(
    textsOf(blocks).flatMap((text) => {
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
    // as the report writes them: "el anexo vi" is a verb
    if (/^[ivx]+$/u.test(numeral)) return [];
    return isAnothers(text, match.index, match.index + whole.length)
      ? []
      : [{ text: whole, number: numeralValue(numeral) }];
  });
}

/** Whether what stands there is part of another document. */
function isAnothers(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return (
    /[》»”"]\s*$/u.test(before) ||
    /[A-Z]{2,}\/[\w/]+[^。.]{0,4}$/u.test(before) ||
    OF_ANOTHER.test(text.slice(end))
  );
}

/** The appendices that headings bear; where several of the report's tables stand, those that it has. */
function knownAppendices(context: RuleContext): ReadonlySet<AppendixKey> {
  const ids = isReport(context) ? TABLES.map(({ id }) => id) : [];
  const all = [...ids, ...context.set.all.map(({ spec }) => spec)];
  const published = all.flatMap((id) => OF_APPENDIX.exec(id)?.[1]?.toUpperCase() ?? []);
  const headings = textsOf(context.blocks).flatMap((text) => appendixHeading(text) ?? []);
  return new Set([...headings, ...published]);
}

function brokenAppendices(context: RuleContext): Outcome {
  const known = [...knownAppendices(context)].sort();
  const looked = proseCells(context).flatMap((cell) => {
    const text = normaliseText(cell.text);
    const own = appendicesIn(text).filter(
      ({ start, end }) =>
        !isAnothers(text, start, end) &&
        !BELONGS.test(text.slice(end)) &&
        !text.slice(0, start).endsWith("的"),
    );
    return own.map((reference) => ({ cell, reference }));
  });
  return {
    looked: looked.length,
    found: looked.flatMap(({ cell, reference }): Found[] => {
      const alike = known.filter((key) => areNamedAlike(key, reference.key));
      if (alike.length === 0 || alike.includes(reference.key)) return [];
      return [
        {
          message: "appendix",
          at: cell.at,
          ...(cell.table === undefined ? {} : { table: cell.table }),
          expected: alike.join(", "),
          found: reference.text,
        },
      ];
    }),
  };
}

/** What the text refers to exists. */
export const brokenReference: Rule = {
  id: "broken-reference",
  category: "form",
  messages: { annex: "warning", table: "warning", appendix: "warning" },
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
    const numbered: Outcome = {
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
    return together([numbered, brokenAppendices(context)]);
  },
};
