import type { Framework, Names } from "../framework/framework";
import { LANGUAGES, type Language } from "../model/language";
import { nameKey, quoted } from "../model/text";
import type { RowData, TableData } from "../tables/data";
import { specOf } from "../tables/table-set";
import { labelPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

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
  messages: { variant: "advice", slip: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology Sector", "100,000", "101,000", "50,000", "50%"]),
  },
  check: ({ set, framework }) => {
    const rows = set.all.flatMap((table) =>
      table.rows.flatMap((row) => {
        const names = namesOf(table, row, framework);
        return names ? [{ table, row, names }] : [];
      }),
    );
    return {
      looked: rows.length,
      found: rows.flatMap(({ table, row, names }): Found[] => {
        const printed = row.label.replace(/^\s*\d\.\d\.?\s*/u, "");
        const key = nameKey(printed);
        const own =
          names.right.find(({ language }) => language === table.language) ?? names.right[0];
        if (!own || names.right.some(({ text }) => nameKey(text) === key)) return [];
        const at = labelPlace(row);
        const isKnown = names.forms.some(
          (form) => nameKey(form) === key || nameKey(form) === nameKey(row.label),
        );
        const number = row.label.slice(0, row.label.length - printed.length);
        const to = `${number}${own.text}`;
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
      }),
    };
  },
};
