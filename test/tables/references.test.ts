import { inputsOf } from "../../src/calc/expression";
import { CATALOGUE } from "../../src/functions/catalogue";
import { INDICATOR_OF } from "../../src/tables/indicator";
import type { Reference, RelationSpec, TableSpec } from "../../src/tables/spec";
import { namedRows } from "../../src/tables/table-set";
import {
  chosenColumns,
  chosenRows,
  FRAMEWORK_IDS,
  hasColumn,
  hasRole,
  hasRow,
  isOpen,
  rowsOf,
  specById,
  SPECS,
} from "./spec-ids";

const SPEC_IDS = SPECS.map(([id]) => id);

/** What occurs more than once. */
function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, place) => ids.indexOf(id) !== place);
}

test("no two specs have the same id", () => {
  expect(repeated(SPEC_IDS)).toEqual([]);
});

/** The values that a text such as `$row` may stand for; undefined where no spec can tell. */
function valuesOf(
  text: string,
  spec: TableSpec,
  { cells }: RelationSpec,
): readonly string[] | undefined {
  if (text === "$row") return isOpen(spec) ? undefined : chosenRows(spec, cells);
  if (text === "$column") return chosenColumns(spec, cells);
  if (text === "$sector") return FRAMEWORK_IDS.sectors;
  if (text === "$pillar") return FRAMEWORK_IDS.pillars;
  return text.startsWith("$") ? undefined : [text];
}

/** What stands for something of the cell at hand, of which a misspelt one is none. */
function unknownPlaces(reference: Reference, spec: TableSpec): readonly string[] {
  const known = ["$row", "$column", "$section", "$yearBefore"].concat(
    (spec.parameters ?? []).map((parameter) => `$${parameter}`),
  );
  const { row, column, section, parameters = {} } = reference;
  const indicators = spec.columns.map(({ id }) => `${INDICATOR_OF}${id}`);
  return [row, column, section, ...Object.values(parameters)].filter(
    (text): text is string =>
      text?.startsWith("$") === true && ![...known, ...indicators].includes(text),
  );
}

function problemsOf(reference: Reference, spec: TableSpec, relation: RelationSpec): string[] {
  const target = reference.table === undefined ? spec : specById(reference.table);
  if (!target) return [`there is no table ${reference.table}`];
  const { row = "$row", rows, column = "$column", columns, section, parameters } = reference;
  const problems = unknownPlaces(reference, spec).map((text) => `${text} stands for nothing`);
  const given = Object.keys(parameters ?? {}).sort();
  // an indicator stands in one of the pillars' tables: its code tells which
  const isAnywhere = reference.table === undefined || row.startsWith(INDICATOR_OF);
  const needed = isAnywhere ? [] : [...(target.parameters ?? [])].sort();
  if (given.join() !== needed.join()) {
    problems.push(`${target.id} takes parameters ${needed.join() || "none"}, not ${given.join()}`);
  }
  if (typeof rows === "string") {
    if (!hasRole(target, rows)) problems.push(`${target.id} has no row of role ${rows}`);
  } else {
    const wanted = rows ?? valuesOf(row, spec, relation) ?? [];
    const lost = wanted.filter((id) => !hasRow(target, id));
    problems.push(...lost.map((id) => `${target.id} has no row ${id}`));
  }
  const wanted = columns ?? valuesOf(column, spec, relation) ?? [];
  const lost = wanted.filter((id) => !hasColumn(target, id));
  problems.push(...lost.map((id) => `${target.id} has no column ${id}`));
  const sections = section === undefined ? [] : (valuesOf(section, spec, relation) ?? []);
  const noSection = sections.filter((id) => !hasRow(target, id));
  return [...problems, ...noSection.map((id) => `${target.id} has no section ${id}`)];
}

/** Inputs that the expression needs and nobody brings, or that it does not need. */
function inputProblems({ is, inputs, function: name }: RelationSpec): string[] {
  const needed = new Set(inputsOf(is));
  const optional = (CATALOGUE.find(({ id }) => id === name)?.arguments ?? [])
    .filter(({ nil }) => nil === "default")
    .map(({ id }): string => id);
  const missing = [...needed].filter((input) => !(input in inputs) && !optional.includes(input));
  const idle = Object.keys(inputs).filter((input) => !needed.has(input));
  return [
    ...missing.map((input) => `nothing is said of input ${input}`),
    ...idle.map((input) => `input ${input} is not used`),
  ];
}

describe.each(SPECS)("%s", (_, spec) => {
  test("its columns, rows and relations have ids of their own", () => {
    expect(repeated(spec.columns.map(({ id }) => id))).toEqual([]);
    expect(repeated(rowsOf(spec).map(({ id }) => id))).toEqual([]);
    expect(repeated(spec.relations.map(({ id }) => id))).toEqual([]);
  });

  test("its rows name sections and columns that are there", () => {
    const named = namedRows(spec);
    const sections = named.flatMap(({ section }) => section ?? []);
    expect(sections.filter((id) => !hasRow(spec, id))).toEqual([]);
    const columns = named.flatMap(({ notApplicable }) => notApplicable ?? []);
    expect(columns.filter((id) => !hasColumn(spec, id))).toEqual([]);
  });

  if (spec.relations.length === 0) return;

  test.each(spec.relations.map((relation): [string, RelationSpec] => [relation.id, relation]))(
    "%s speaks of cells that are there, and brings what its expression needs",
    (_id, relation) => {
      const { rows = [], except = [], columns = [] } = relation.cells;
      const named = typeof rows === "string" ? except : [...rows, ...except];
      expect(named.filter((id) => !hasRow(spec, id))).toEqual([]);
      if (typeof rows === "string") expect(hasRole(spec, rows)).toBe(true);
      expect(columns.filter((id) => !hasColumn(spec, id))).toEqual([]);
      expect(inputProblems(relation)).toEqual([]);
    },
  );

  test.each(
    spec.relations.flatMap((relation) =>
      Object.entries(relation.inputs).map(
        ([name, reference]): [string, string, RelationSpec, Reference] => [
          relation.id,
          name,
          relation,
          reference,
        ],
      ),
    ),
  )("%s: input %s stands in a cell that is there", (_id, _name, relation, reference) => {
    expect(problemsOf(reference, spec, relation)).toEqual([]);
  });
});
