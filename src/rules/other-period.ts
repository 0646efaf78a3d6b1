import { bienniumLabel } from "../model/biennium";
import { readNumberText } from "../model/number-text";
import { nameKey, normaliseText, quoted } from "../model/text";
import { pattern } from "../recognise/pattern";
import type { HeaderOrigin, TableData } from "../tables/data";
import { filled, yearOf, type Period } from "../tables/period";
import { specOf } from "../tables/table-set";
import { allWordings, columnWording, wordingsOf, type Wording } from "../tables/wordings";
import { budgetBySector } from "./examples";
import { headingPlace, tablePlace } from "./places";
import type { Found, Place, Rule } from "./rule";

/** Where more of the headings than not are of another period, the framework is the wrong one. */
const MOST = 0.5;
const FEW = 3;

interface Heading {
  readonly table: TableData;
  readonly at: Place;
  readonly text: string;
  /** What should stand there; undefined where that is what stands there. */
  readonly expected: string | undefined;
}

/** Headings and titles with years or a biennium in them, which are those of any period or of ours. */
function datedHeadings(table: TableData, period: Period): readonly Heading[] {
  const spec = specOf(table.spec);
  if (!spec || !table.header || !isHeadings(table.header)) return [];
  const titles = table.header.titleLine === undefined ? [] : [table.title];
  const texts = [
    ...titles.map((text) => ({
      text,
      at: tablePlace(table),
      wording: wordingsOf(spec.id).title,
    })),
    ...table.columns.map(({ id, label }) => ({
      text: label,
      at: headingPlace(table, id),
      wording: columnWording(spec, id),
    })),
  ];
  return texts.flatMap(({ text, at, wording }): Heading[] => {
    const dated = datedWording(text, wording, period);
    return dated ? [{ table, at, text, ...dated }] : [];
  });
}

/** A row of figures that was read as headings has none: no year is to be written over an amount. */
function isHeadings({ printed }: HeaderOrigin): boolean {
  return printed.every(({ text }) => {
    const isYear = /^(?:19|20)\d\d$/u.test(normaliseText(text));
    return text.trim() === "" || isYear || readNumberText(text) === undefined;
  });
}

function datedWording(
  text: string,
  wording: Wording | undefined,
  period: Period,
): { readonly expected: string | undefined } | undefined {
  const key = nameKey(text);
  const fitting = allWordings(wording)
    .map(([words, language]) => ({ words, pattern: pattern(words, language, false, period) }))
    .filter(({ pattern: one }) => one.matches(key));
  const [first] = fitting;
  if (!first || fitting.some(({ words }) => !/\{(?:\w*[yY]ear|biennium)/u.test(words))) {
    return undefined;
  }
  const isOurs = fitting.some(({ pattern: one }) => one.matchesPeriod(key));
  return { expected: isOurs ? undefined : filled(first.words, period) };
}

/** Titles and headings are of the report's biennium and year. */
export const otherPeriod: Rule = {
  id: "other-period",
  category: "form",
  messages: { framework: "error", heading: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]).map(
      (line) => line.replaceAll("2024/25", "2026/27").replaceAll("2024 ", "2026 "),
    ),
  },
  check: ({ set, period }) => {
    const headings = set.all.flatMap((table) => datedHeadings(table, period));
    const wrong = headings.filter(({ expected }) => expected !== undefined);
    const isFramework = wrong.length >= FEW && wrong.length > MOST * headings.length;
    const told = isFramework ? wrong.slice(0, 1) : wrong;
    return {
      looked: headings.length,
      found: told.map(({ table, at, text, expected = "" }): Found => ({
        message: isFramework ? "framework" : "heading",
        at,
        table: table.id,
        values: { biennium: bienniumLabel(period.biennium), year: yearOf(period) },
        found: quoted(text),
        ...(isFramework
          ? {}
          : { expected, fix: { isCertain: false, edits: [{ at, to: expected }] } }),
      })),
    };
  },
};
