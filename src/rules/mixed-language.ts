import type { Language } from "../model/language";
import { quoted } from "../model/text";
import type { TableData } from "../tables/data";
import type { Block } from "../recognise/document";
import { headingPlace, labelPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Place, Rule } from "./rule";

/** A title, a unit, a line between them. */
const LINES_OF_A_TITLE = 3;
/** On a sheet of its own the title stands in the first row, and notes on the sheet below it. */
const LINES_OF_A_SHEET = 8;

const OTHER = String.raw`[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}]`;
/** An English word of grammar between words of another script. */
const STRAY = new RegExp(`${OTHER}\\s+(and|or|of|the|for|with|to|in)\\s+${OTHER}`, "iu");
const STRAY_AND = /(\p{Script=Han})\s+and\s+(\p{Script=Han})/giu;
/**
 * A word in small letters between words of another script: names and abbreviations have capitals, and
 * what is divided by a stroke or stands in brackets is a second title of its own.
 */
const LATIN_AMONG_OTHERS = new RegExp(
  `${OTHER}\\s*(?<!\\p{Script=Latin})(\\p{Ll}{3,})(?![\\p{Script=Latin}.@])\\s*${OTHER}`,
  "u",
);
const OTHER_AMONG_LATIN = new RegExp(
  `\\p{Script=Latin}[,\\s]+(${OTHER}+)[,\\s]+\\p{Script=Latin}`,
  "u",
);
/** Words of grammar that no other language of the report has, in small letters as within a title. */
const GRAMMAR: Readonly<Partial<Record<Language, string>>> = {
  en: "and|of|the|by|with|from",
  fr: "et|par|avec|pour|du|des|dans|aux",
  es: "por|con|los|las|del|y",
};

/** The word of a title or heading that is of another language; undefined where all are of one. */
function strangeWord(text: string, language: Language): string | undefined {
  const stray = STRAY.exec(text)?.[1];
  if (stray !== undefined) return stray;
  if (GRAMMAR[language] === undefined) return LATIN_AMONG_OTHERS.exec(text)?.[1];
  return OTHER_AMONG_LATIN.exec(text)?.[1] ?? grammarOfOthers(text, language);
}

function grammarOfOthers(text: string, language: Language): string | undefined {
  const others = Object.entries(GRAMMAR).filter(([other]) => other !== language);
  const words = others.map(([, pattern]) => pattern).join("|");
  // "y compris" is French
  const pattern = new RegExp(`\\s(?!y compris)(${words})\\s`, "u");
  return pattern.exec(text)?.[1];
}

/** A whole title in the letters of other languages than its table; without any of its own. */
function strangeTitle(text: string, language: Language): string | undefined {
  const isOwn = GRAMMAR[language] === undefined ? OWN_SCRIPT.other : OWN_SCRIPT.latin;
  const isStrange = GRAMMAR[language] === undefined ? OWN_SCRIPT.latin : OWN_SCRIPT.other;
  return !isOwn.test(text) && isStrange.test(text) ? quoted(text) : undefined;
}

const OWN_SCRIPT = {
  latin: /\p{Script=Latin}{3}.*\p{Script=Latin}{3}/u,
  other: new RegExp(`${OTHER}{3}`, "u"),
};

/** A title is in one language. */
export const mixedLanguage: Rule = {
  id: "mixed-language",
  category: "form",
  messages: { mixed: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: [
      "2024年按部门开列的预算和支出（单位：千瑞郎）",
      "部门\t2024/25 年计划和预算\t2024/25 年调剂使用后预算\t2024 年支出\t预算利用情况",
      "专利和技术\t100,000\t101,000\t50,000\t50%",
      "品牌 and 外观设计\t40,000\t39,000\t18,000\t46%",
    ],
  },
  check: ({ set, blocks, unplaced }) => {
    const paragraphs = blocks.filter((block) => block.kind === "paragraph");
    const titles = set.all.flatMap((table) => titlesOf(table, blocks));
    const headings = set.all.flatMap((table) =>
      table.columns.map(({ id, label }) => ({
        text: label,
        word: strangeWord(label, table.language),
        at: headingPlace(table, id),
        table: table.id,
      })),
    );
    // names of rows may be those of donors and projects, in their own language
    const labels = set.all.flatMap((table) =>
      table.rows.map((row) => ({
        text: row.label,
        word: STRAY.exec(row.label)?.[1],
        at: labelPlace(row),
        table: table.id,
      })),
    );
    const titleLines = new Set(titles.map(({ at }) => at.line));
    const lines = paragraphs
      .filter(({ line }) => !titleLines.has(line))
      .map(({ text, line }) => ({
        text,
        word: STRAY.exec(text)?.[1],
        at: { line, column: 0 },
        table: undefined,
      }));
    // a heading of a group may not be known as one for its very word
    const strangers = unplaced
      .filter(({ about }) => about?.code === "unknownRow")
      .map(({ text, line, about }) => ({
        text: text.split(" | ").find((cell) => cell.trim() !== "") ?? "",
        word: STRAY.exec(text)?.[1],
        at: { line, column: about?.column ?? 0 },
        table: about?.table,
      }));
    const texts = [...titles, ...headings, ...labels, ...strangers, ...lines];
    return {
      looked: texts.length,
      found: texts.flatMap(({ text, word, at, table }): Found[] => {
        if (word === undefined) return [];
        const to = text.replace(STRAY_AND, "$1和$2");
        const isMended = to !== text && !STRAY.test(to);
        return [
          {
            message: "mixed",
            at,
            ...(table === undefined ? {} : { table }),
            values: { word },
            found: quoted(text),
            ...(isMended
              ? { expected: quoted(to), fix: { isCertain: true, edits: [{ at, to }] } }
              : {}),
          },
        ];
      }),
    };
  },
};

interface Titled {
  readonly text: string;
  readonly word: string | undefined;
  readonly at: Place;
  readonly table: string;
}

/**
 * The lines right over a table: its title and unit, whether they are known as such or not. On a sheet
 * the first line is the title as well, further above.
 */
function titlesOf(table: TableData, blocks: readonly Block[]): readonly Titled[] {
  const { header } = table;
  if (!header) return [];
  const sheet = blocks.find((block) => lastLine(block) >= header.line)?.sheet;
  const top = sheet === undefined ? undefined : blocks.find((block) => block.sheet === sheet);
  const reach = (line: number): number =>
    top?.kind === "paragraph" && top.line === line ? LINES_OF_A_SHEET : LINES_OF_A_TITLE;
  return blocks
    .filter((block) => block.kind === "paragraph")
    .filter(({ line }) => line < header.line && header.line - line <= reach(line))
    .map(({ text, line }) => ({
      text,
      word:
        strangeWord(text, table.language) ??
        (line === header.titleLine ? strangeTitle(text, table.language) : undefined),
      at: { line, column: 0 },
      table: table.id,
    }));
}

function lastLine(block: Block): number {
  return block.kind === "paragraph" ? block.line : (block.rows.at(-1)?.line ?? 0);
}
