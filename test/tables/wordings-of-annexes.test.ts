import { LANGUAGES } from "../../src/model/language";
import { TABLES } from "../../src/tables/catalogue";
import { namedRows } from "../../src/tables/table-set";
import {
  columnWording,
  groupWording,
  rowWording,
  wordingsOf,
  type Wording,
} from "../../src/tables/wordings";

const specs = TABLES.filter(({ id }) => /^annex-[4-7]-|^annex-8-(?:list|statement)$/.test(id));

const lacking = (wording: Wording | undefined): readonly string[] =>
  LANGUAGES.filter((language) => !wording?.[language]?.[0]);

test("Annexes IV to VIII: 33 tables", () => {
  expect(specs).toHaveLength(33);
});

describe.each(specs.map((spec) => [spec.id, spec] as const))("%s", (_, spec) => {
  test("title, columns, groups and rows are worded in every language", () => {
    const groups = spec.columns.flatMap(({ group }) => group ?? []);
    expect(lacking(wordingsOf(spec.id).title)).toEqual([]);
    for (const { id } of spec.columns)
      expect([id, lacking(columnWording(spec, id))]).toEqual([id, []]);
    for (const id of groups) expect([id, lacking(groupWording(spec, id))]).toEqual([id, []]);
    for (const { id } of namedRows(spec))
      expect([id, lacking(rowWording(spec, id))]).toEqual([id, []]);
  });

  test("its relations speak of rows and columns that it has", () => {
    const columns = spec.columns.map(({ id }) => id);
    const rows = namedRows(spec).map(({ id }) => id);
    for (const { cells } of spec.relations) {
      expect(columns).toEqual(expect.arrayContaining([...(cells.columns ?? [])]));
      if (typeof cells.rows !== "string" && cells.rows) {
        expect(rows).toEqual(expect.arrayContaining([...cells.rows]));
      }
    }
  });

  test("no relation has another's id", () => {
    const ids = spec.relations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("its sentences tell of rows and columns that it has", () => {
    const columns = new Set(spec.columns.map(({ id }) => id));
    const rows = new Set(namedRows(spec).map(({ id }) => id));
    for (const { row, patterns } of wordingsOf(spec.id).statements ?? []) {
      expect(rows).toContain(row);
      for (const place of Object.values(patterns)
        .flat()
        .join()
        .match(/\{[^}]+\}/g) ?? []) {
        const [column = "", other = row] = place.slice(1, -1).replace(/^-/, "").split("@");
        if (/year$/i.test(column)) continue;
        expect(columns).toContain(column);
        expect(rows).toContain(other);
      }
    }
  });
});
