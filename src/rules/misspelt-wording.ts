import type { Framework } from "../framework/framework";
import { allForms } from "../framework/names";
import { nameKey, normaliseText, quoted } from "../model/text";
import { misnamed } from "../recognise/header";
import { patternsOf } from "../recognise/pattern";
import { isCalledTotal } from "../recognise/total-row";
import type { TableData } from "../tables/data";
import { filled, type Period } from "../tables/period";
import { columnSpec, namedRows, specOf } from "../tables/table-set";
import { columnWording, groupWording, rowWording } from "../tables/wordings";
import { budgetBySector } from "./examples";
import { headingPlace, labelPlace } from "./places";
import type { Found, Rule } from "./rule";

/** Rows and headings that a table is known by are spelt as it has them. */
export const misspeltWording: Rule = {
  id: "misspelt-wording",
  category: "form",
  messages: { row: "warning", heading: "warning" },
  good: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Total", "100,000", "101,000", "50,000", "50%"],
    ),
  },
  bad: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Unalocated", "10,000", "10,000", "-", "-"],
    ),
  },
  check: ({ set, framework, period }) => ({
    looked: set.all.reduce((sum, { rows, columns }) => sum + rows.length + columns.length, 0),
    found: set.all.flatMap((table) => [
      ...misspeltRows(table, period),
      ...misspeltHeadings(table, framework, period),
    ]),
  }),
};

function digitsOf(text: string): string {
  return normaliseText(text).replace(/\D/gu, "");
}

/** Rows that their table's description names, known by the rest of their words. */
function misspeltRows(table: TableData, period: Period): Found[] {
  const spec = specOf(table.spec);
  if (!spec) return [];
  const named = new Set(namedRows(spec).map(({ id }) => id));
  return table.rows.flatMap((row): Found[] => {
    if (!named.has(row.id) || row.origin === undefined) return [];
    const wording = rowWording(spec, row.id);
    const own = patternsOf(wording, period);
    const key = nameKey(row.label);
    // a row of another year is not that row
    const isRight = own.some((pattern) => pattern.matchesPeriod(key));
    const isOtherTotal = row.role === "total" && isCalledTotal(row.label);
    if (key === "" || own.length === 0 || isRight || isOtherTotal) return [];
    const text = wording?.[table.language]?.[0];
    const at = labelPlace(row);
    const to = text === undefined ? undefined : filled(text, period);
    return [
      {
        message: "row",
        at,
        table: table.id,
        ...(to === undefined ? {} : { expected: to }),
        found: quoted(row.label),
        // another year may have been meant
        ...(to === undefined
          ? {}
          : { fix: { isCertain: digitsOf(to) === digitsOf(row.label), edits: [{ at, to }] } }),
      },
    ];
  });
}

function misspeltHeadings(table: TableData, { sectors }: Framework, period: Period): Found[] {
  const spec = specOf(table.spec);
  // headings over the wrong columns are told of as such
  if (!spec || !table.header || (table.remarks ?? []).length > 0) return [];
  return table.columns.flatMap(({ id, label }): Found[] => {
    const column = columnSpec(spec, id);
    const sector = sectors.find((one) => one.id === id);
    const wording = columnWording(spec, id);
    const own = patternsOf(wording);
    const names = sector ? [...allForms(id, sector.names), ...allForms(id, sector.shortNames)] : [];
    const keys = [
      label,
      ...(table.header?.printed
        .filter(({ at }) => at === headingPlace(table, id).column)
        .map(({ text }) => text) ?? []),
    ].map((text) => nameKey(text));
    const group = column?.group === undefined ? [] : patternsOf(groupWording(spec, column.group));
    const all = [
      ...keys,
      ...group.flatMap((pattern) => keys.flatMap((key) => pattern.restOf(key) ?? [])),
    ];
    const isRight = all.some(
      (key) =>
        own.some((pattern) => pattern.matches(key)) ||
        names.some(({ text }) => nameKey(text) === key) ||
        misnamed(spec, id).some((pattern) => pattern.matches(key) || key.endsWith(pattern.key)),
    );
    if (isRight || keys.every((key) => key === "") || (own.length === 0 && names.length === 0))
      return [];
    const text = wording?.[table.language]?.[0];
    return [
      {
        message: "heading",
        at: headingPlace(table, id),
        table: table.id,
        ...(text === undefined ? {} : { expected: filled(text, period) }),
        found: quoted(label),
      },
    ];
  });
}
