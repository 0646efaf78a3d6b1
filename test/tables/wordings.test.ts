import { LANGUAGES } from "../../src/model/language";
import { nameKey } from "../../src/model/text";
import type { TableSpec } from "../../src/tables/spec";
import { namedRows } from "../../src/tables/table-set";
import {
  columnWording,
  groupWording,
  rowWording,
  wordingsOf,
  type Wording,
} from "../../src/tables/wordings";
import { FRAMEWORK_IDS, SPECS } from "./spec-ids";

/** Sectors as columns are called as the framework calls them. */
const NAMED_BY_FRAMEWORK = new Set([...FRAMEWORK_IDS.sectors, ...FRAMEWORK_IDS.results]);

/** Everything of a table that has to be called something, with its wording. */
function wordedParts(spec: TableSpec): [part: string, wording: Wording | undefined][] {
  const groups = new Set(spec.columns.flatMap(({ group }) => group ?? []));
  return [
    ["title", wordingsOf(spec.id).title],
    ...spec.columns
      .filter(({ id }) => !NAMED_BY_FRAMEWORK.has(id))
      .map(({ id }): [string, Wording | undefined] => [`column ${id}`, columnWording(spec, id)]),
    ...[...groups].map((id): [string, Wording | undefined] => [
      `group ${id}`,
      groupWording(spec, id),
    ]),
    ...namedRows(spec).map(({ id }): [string, Wording | undefined] => [
      `row ${id}`,
      rowWording(spec, id),
    ]),
  ];
}

function placeholders(text: string): string {
  return (text.match(/\{[^}]*\}/gu) ?? []).sort().join(" ");
}

function problemsOf(wording: Wording | undefined): string[] {
  if (!wording) return ["no wording"];
  const canonical = LANGUAGES.map((language) => wording[language]?.[0] ?? "");
  const silent = LANGUAGES.filter((_, place) => nameKey(canonical[place] ?? "") === "");
  if (silent.length > 0) return [`none in ${silent.join(", ")}`];
  const filled = new Set(canonical.map(placeholders));
  return filled.size === 1 ? [] : [`places differ by language: ${[...filled].join(" | ")}`];
}

describe.each(SPECS)("%s", (_, spec) => {
  test("title, columns, groups and rows are called something in all six languages", () => {
    const problems = wordedParts(spec).flatMap(([part, wording]) =>
      problemsOf(wording).map((problem) => `${part}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  test("no column and no group is worded that the table does not have", () => {
    const { columns = {}, groups = {} } = wordingsOf(spec.id);
    const known = spec.columns.flatMap(({ id, group }) => [id, group]);
    expect(Object.keys({ ...columns, ...groups }).filter((id) => !known.includes(id))).toEqual([]);
  });
});
