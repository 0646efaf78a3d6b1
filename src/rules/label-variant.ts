import type { Framework, Names } from "../framework/framework";
import { LANGUAGES, type Language } from "../model/language";
import { nameKey, normaliseText, quoted } from "../model/text";
import { areAlike } from "../recognise/pattern";
import type { RowData, TableData } from "../tables/data";
import { specOf } from "../tables/table-set";
import { labelPlace } from "./places";
import { budgetBySector } from "./examples";
import { beforeLike, codedLabel } from "./result-codes";
import { proseCells } from "./prose-cells";
import type { Found, Outcome, Rule, RuleContext } from "./rule";

interface OwnNames {
  readonly right: readonly { readonly text: string; readonly language: Language }[];
  /** Other forms that documents print. */
  readonly forms: readonly string[];
}

/** What a row's thing is called, where it is a sector or an expected result. */
function namesOf(
  table: TableData,
  row: RowData,
  { sectors, results }: Framework,
): OwnNames | undefined {
  const spec = specOf(table.spec);
  const from = spec?.rows.from;
  if (from === "sectors") {
    const sector = sectors.find(({ id }) => id === row.id);
    return sector && formsOf(sector.names, sector.shortNames);
  }
  const isResult = from === "results" || (spec?.layout === "records" && row.role === "section");
  const result = isResult ? results.find(({ id }) => id === row.id) : undefined;
  return result && formsOf(result.names);
}

function formsOf(...all: readonly Names[]): OwnNames {
  return {
    right: all.flatMap((names) =>
      LANGUAGES.flatMap((language) => {
        const text = names[language]?.text;
        return text === undefined ? [] : [{ text, language }];
      }),
    ),
    forms: all.flatMap((names) => Object.values(names).flatMap(({ variants = [] }) => variants)),
  };
}

/** Sectors and results are called by their own names. */
export const labelVariant: Rule = {
  id: "label-variant",
  category: "form",
  messages: { variant: "advice", slip: "warning", inProse: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology Sector", "100,000", "101,000", "50,000", "50%"]),
  },
  check: (context) => {
    const { set, framework } = context;
    const inProse = misspeltInProse(context);
    const rows = set.all.flatMap((table) =>
      table.rows.flatMap((row) => {
        const names = namesOf(table, row, framework);
        return names ? [{ table, row, names }] : [];
      }),
    );
    const found = rows.flatMap(({ table, row, names }): Found[] => {
      const { before, name: printed } = codedLabel(row.label, row.id);
      const like = before === "" ? "" : beforeLike(table.rows, row.id);
      const key = nameKey(printed);
      const own = names.right.find(({ language }) => language === table.language) ?? names.right[0];
      const right = names.right.find(({ text }) => nameKey(text) === key);
      // a result's code alone names it as well
      if (!own || key === "" || (right && isSameCode(before, like))) return [];
      const at = labelPlace(row);
      const loose = looseKey(printed);
      const isKnown =
        right !== undefined ||
        names.right.some(({ text }) => looseKey(text) === loose) ||
        names.forms.some(
          (form) => looseKey(form) === loose || nameKey(form) === nameKey(row.label),
        );
      const to = `${like}${(right ?? own).text}`;
      return [
        {
          message: isKnown ? "variant" : "slip",
          at,
          table: table.id,
          expected: to,
          found: quoted(row.label),
          fix: { isCertain: true, edits: [{ at, to }] },
        },
      ];
    });
    return { looked: rows.length + inProse.looked, found: [...found, ...inProse.found] };
  },
};

/** Whether the code is written alike; blanks and full stops behind it are no other form. */
function isSameCode(before: string, like: string): boolean {
  const form = (text: string): string =>
    text
      .replace(/[\s.:：–—-]+$/u, "")
      .trim()
      .toLowerCase();
  return form(before) === form(like);
}

/** What joins names, goes before them, and says only what kind of thing is meant. */
const JOINS = /[&＆和与及]|(?<!\p{L})(?:and|et|y|e|и)(?!\p{L})/gu;
const GENERIC = /部门|(?<!\p{L})(?:the|le|la|les|el|los|las|sector|secteur|сектор|قطاع)(?!\p{L})/gu;

/** Names that differ in such words only are the same one in another form. */
function looseKey(text: string): string {
  return nameKey(normaliseText(text).toLowerCase().replace(JOINS, " ").replace(GENERIC, " "));
}

/** Words that end as the names of sectors do, with what stands before them. */
const SECTOR = /[\p{Script=Han}、]{4,30}部门/gu;
/** As near as a name with a character or two of it changed; shorter names are near to anything. */
const NEAR = 0.85;
const SHORTEST = 8;

/** Sectors that a passage names in nearly their own words. */
function misspeltInProse(context: RuleContext): Outcome {
  const { sectors } = context.framework;
  const names = sectors.flatMap(({ names: { zh }, shortNames }) => [
    ...(zh ? [zh.text, ...(zh.variants ?? [])] : []),
    ...(shortNames.zh ? [shortNames.zh.text, ...(shortNames.zh.variants ?? [])] : []),
  ]);
  const long = names.filter((name) => name.length >= SHORTEST && name.endsWith("部门"));
  const passages = proseCells(context).flatMap((cell) =>
    cell.text.includes("部门")
      ? [...cell.text.matchAll(SECTOR)].map(([words]) => ({ ...cell, words }))
      : [],
  );
  return {
    looked: passages.length,
    found: passages.flatMap(({ at, table, words }): Found[] => {
      if (names.some((name) => words.endsWith(name))) return [];
      const slip = long.flatMap((name) => {
        const same = words.slice(-name.length);
        return areAlike(same, name, NEAR) ? [{ name, same }] : [];
      })[0];
      if (!slip) return [];
      return [
        {
          message: "inProse",
          at,
          ...(table === undefined ? {} : { table }),
          expected: slip.name,
          found: slip.same,
        },
      ];
    }),
  };
}
