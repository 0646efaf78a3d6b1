import { nearest } from "../../../framework/nearest";
import type { Problem } from "../../../framework/problem";
import { shown } from "../../../framework/schema-problems";
import { quoted } from "../../../model/text";
import { setPart, type Draft } from "./draft";
import {
  ABOUT_FIELDS,
  COMPONENT_FIELDS,
  DOCUMENT_FIELD,
  ENTITLEMENT_COLUMNS,
  FIELD_COLUMNS,
  INDICATOR_FIELDS,
  MODES,
  NAME_COLUMNS,
  NAMED,
  OPTIONAL_PART,
  RULE_FIELDS,
  SCALE_POINTS,
  SHEETS,
  SYSTEMS,
  VARIANT,
  WEIGHT_COLUMNS,
  type ListSheet,
  type NamedKind,
} from "./layout";
import type { ReadRow, ReadSheet } from "./read-rows";
import { isCaption, type Field } from "./sheet";

type Tell = (problem: Problem) => void;

/** The rows of a list sheet become the entries of its list. */
export function readList(sheet: ReadSheet, { list, columns }: ListSheet, draft: Draft): void {
  setPart(draft, list, [], { sheet: sheet.name });
  sheet.rows.forEach((row, place) => {
    const fields = columns.filter((column): column is Field => !isCaption(column));
    setEntry(draft, [...list, place], fields, sheet, row);
  });
}

function setEntry(
  draft: Draft,
  above: readonly (string | number)[],
  fields: readonly Field[],
  sheet: ReadSheet,
  row: ReadRow,
): void {
  const at = (field: Field) => ({ sheet: sheet.name, cell: sheet.cellOf(field.heading, row.row) });
  const [first] = fields;
  if (first) setPart(draft, above, {}, at(first));
  for (const field of fields) {
    setPart(draft, [...above, ...field.at], valueOf(field, row), at(field));
  }
}

function valueOf(field: Field, { values }: ReadRow): unknown {
  if (values.has(field.heading)) return values.get(field.heading);
  const blanks = { absent: undefined, null: null, emptyText: "", emptyList: [] };
  return blanks[field.blank];
}

/** About and Rules: the rows are fields of the framework, each with its name and value. */
export function readAbout(sheet: ReadSheet, draft: Draft, tell: Tell): void {
  setPart(draft, ["documents"], [], { sheet: sheet.name });
  const documents = sheet.rows.filter((row) => nameOf(row) === DOCUMENT_FIELD);
  documents.forEach((row, place) => {
    setPart(draft, ["documents", place], row.values.get(FIELD_COLUMNS.value.heading) ?? "", {
      sheet: sheet.name,
      cell: sheet.cellOf(FIELD_COLUMNS.value.heading, row.row),
    });
  });
  const others = sheet.rows.filter((row) => !documents.includes(row));
  readFields({ ...sheet, rows: others }, ABOUT_FIELDS, [DOCUMENT_FIELD], draft, tell);
}

export function readRules(sheet: ReadSheet, draft: Draft, tell: Tell): void {
  readFields(sheet, RULE_FIELDS, [], draft, tell);
  const scale = draft.framework["ratingScale"] as Record<string, unknown> | undefined;
  for (const point of SCALE_POINTS) {
    const entry = scale?.[point] as { achievedFrom?: unknown } | undefined;
    if (scale && entry?.achievedFrom === null) scale[point] = null;
  }
}

function nameOf({ values }: ReadRow): string {
  return String(values.get(FIELD_COLUMNS.field.heading) ?? "");
}

function readFields(
  sheet: ReadSheet,
  fields: readonly Field[],
  others: readonly string[],
  draft: Draft,
  tell: Tell,
): void {
  const { field: fieldColumn, value: valueColumn } = FIELD_COLUMNS;
  const found = new Map<string, number>();
  for (const row of sheet.rows) {
    const name = nameOf(row);
    const field = fields.find(({ heading }) => heading === name);
    const place = { sheet: sheet.name, cell: sheet.cellOf(fieldColumn.heading, row.row) };
    const before = found.get(name);
    found.set(name, row.row);
    if (!field) {
      const known = [...fields.map(({ heading }) => heading), ...others];
      const values = { found: quoted(name), nearest: nearest(name, known) };
      tell({ path: "", code: "unknownField", values, place });
    } else if (before !== undefined) {
      const first = `${sheet.name}!${sheet.cellOf(fieldColumn.heading, before)}`;
      tell({ path: "", code: "duplicate", values: { id: name, first }, place });
    } else setField(draft, field, sheet, row, tell);
  }
  for (const { heading, at, blank } of fields) {
    const isOptional = at[0] === "$schema";
    if (found.has(heading) || (isOptional && blank === "absent")) continue;
    const place = { sheet: sheet.name };
    tell({ path: "", code: "fieldMissing", values: { field: heading }, place });
  }

  function setField(to: Draft, field: Field, from: ReadSheet, row: ReadRow, report: Tell): void {
    const place = { sheet: from.name, cell: from.cellOf(valueColumn.heading, row.row) };
    const value = row.values.get(valueColumn.heading) ?? valueOf(field, row);
    if (field.holds === "number" && value !== null && typeof value !== "number") {
      if (value !== undefined) {
        report({ path: "", code: "notANumber", values: { found: shown(value) }, place });
      } else setPart(to, field.at, value, place);
      return;
    }
    setPart(to, field.at, field.holds === "text" ? asText(value) : value, place);
  }
}

function asText(value: unknown): unknown {
  return typeof value === "number" ? String(value) : value;
}

/** Indicators: rows of the same code are the components of one indicator. */
export function readIndicators(sheet: ReadSheet, draft: Draft, tell: Tell): void {
  setPart(draft, ["indicators"], [], { sheet: sheet.name });
  const rowsOf = new Map<unknown, ReadRow[]>();
  for (const row of sheet.rows) {
    const code = row.values.get("Indicator");
    const rows = rowsOf.get(code);
    if (rows) rows.push(row);
    else rowsOf.set(code, [row]);
  }
  [...rowsOf.values()].forEach((rows, place) => {
    const [first] = rows;
    if (!first) return;
    const above = ["indicators", place];
    setEntry(draft, above, INDICATOR_FIELDS, sheet, first);
    rows.forEach((row, index) => {
      setEntry(draft, [...above, "components", index], COMPONENT_FIELDS, sheet, row);
      dropOptionalPart(draft, place, index, row);
      for (const { heading } of INDICATOR_FIELDS) tellConflict(sheet, heading, first, row, tell);
    });
  });
}

/** Where nothing is published of an actual, there is none. */
function dropOptionalPart(draft: Draft, place: number, index: number, { values }: ReadRow): void {
  const fields = COMPONENT_FIELDS.filter(({ at }) => at[0] === OPTIONAL_PART);
  if (fields.some(({ heading }) => values.has(heading))) return;
  const indicators = draft.framework["indicators"] as { components: Record<string, unknown>[] }[];
  delete indicators[place]?.components[index]?.[OPTIONAL_PART];
}

function tellConflict(
  sheet: ReadSheet,
  heading: string,
  first: ReadRow,
  row: ReadRow,
  tell: Tell,
): void {
  const [expected, found] = [first, row].map(({ values }) => shown(values.get(heading) ?? ""));
  if (expected === undefined || found === undefined || expected === found) return;
  const place = { sheet: sheet.name, cell: sheet.cellOf(heading, row.row) };
  const values = { found, expected, first: sheet.cellOf(heading, first.row) };
  tell({ path: "", code: "conflict", values, place });
}

/** Entitlements: which sector contributes to which results. */
export function readEntitlements(sheet: ReadSheet, draft: Draft, tell: Tell): void {
  const sectors = (draft.framework["sectors"] ?? []) as Record<string, unknown>[];
  const ids = sectors.map(({ id }) => String(id));
  const counts = new Map<number, number>();
  sectors.forEach((_, place) => {
    setPart(draft, ["sectors", place, "results"], [], { sheet: sheet.name });
  });
  for (const row of sheet.rows) {
    const { sector, result } = ENTITLEMENT_COLUMNS;
    const id = String(row.values.get(sector.heading) ?? "");
    const place = ids.indexOf(id);
    if (place < 0) {
      const at = { sheet: sheet.name, cell: sheet.cellOf(sector.heading, row.row) };
      const values = { found: quoted(id), nearest: nearest(id, ids) };
      tell({ path: "", code: "unknownSector", values, place: at });
      continue;
    }
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    const at = { sheet: sheet.name, cell: sheet.cellOf(result.heading, row.row) };
    setPart(draft, ["sectors", place, "results", count], row.values.get(result.heading) ?? "", at);
  }
}

/** Names: the names of pillars, results, sectors and indicators in each language, with variants. */
export function readNames(sheet: ReadSheet, draft: Draft, tell: Tell): void {
  const kinds = Object.keys(NAMED) as NamedKind[];
  const places = new Map(kinds.map((kind) => [kind, placesById(draft, kind)] as const));
  for (const kind of kinds) {
    for (const place of places.get(kind)?.values() ?? []) {
      const { list, names } = NAMED[kind];
      setPart(draft, [list, place, names], {}, { sheet: sheet.name });
    }
  }
  const isVariant = ({ values }: ReadRow): boolean =>
    values.get(NAME_COLUMNS.status.heading) === VARIANT;
  // names before variants, in whatever order the rows stand
  const rows = [...sheet.rows].sort((a, b) => Number(isVariant(a)) - Number(isVariant(b)));
  const firsts = new Map<string, string>();
  for (const row of rows) {
    const tellAt = (heading: string, code: Problem["code"], values: Problem["values"]): void => {
      const cell = sheet.cellOf(heading, row.row);
      tell({ path: "", code, values, place: { sheet: sheet.name, cell } });
    };
    const word = (column: Field): string => String(row.values.get(column.heading) ?? "");
    const wrong = [NAME_COLUMNS.kind, NAME_COLUMNS.language, NAME_COLUMNS.status].find(
      (column) => !(column.choices as readonly string[]).includes(word(column)),
    );
    if (wrong) {
      const known = wrong.choices.join("; ");
      tellAt(wrong.heading, "notOneOf", { found: shown(word(wrong)), known });
      continue;
    }
    const kind = word(NAME_COLUMNS.kind) as NamedKind;
    const { list, names, sheet: home } = NAMED[kind];
    const [id, language] = [word(NAME_COLUMNS.id), word(NAME_COLUMNS.language)];
    const place = places.get(kind)?.get(id);
    if (place === undefined) {
      tellAt(NAME_COLUMNS.id.heading, "unknownEntry", { id: quoted(id), sheet: SHEETS[home] });
      continue;
    }
    const path = [list, place, names, language];
    const key = path.join("/");
    const at = (column: Field) => ({
      sheet: sheet.name,
      cell: sheet.cellOf(column.heading, row.row),
    });
    const first = firsts.get(key);
    if (isVariant(row)) {
      if (first === undefined) tellAt(NAME_COLUMNS.id.heading, "nameMissing", { id: quoted(id) });
      else addVariant(path, word(NAME_COLUMNS.text), at(NAME_COLUMNS.text));
    } else if (first !== undefined) {
      tellAt(NAME_COLUMNS.id.heading, "duplicate", { id: quoted(`${id} ${language}`), first });
    } else {
      firsts.set(key, `${sheet.name}!${sheet.cellOf(NAME_COLUMNS.id.heading, row.row)}`);
      setPart(draft, [...path, "text"], word(NAME_COLUMNS.text), at(NAME_COLUMNS.text));
      setPart(draft, [...path, "status"], word(NAME_COLUMNS.status), at(NAME_COLUMNS.status));
    }
  }

  function addVariant(
    path: readonly (string | number)[],
    variant: string,
    at: { sheet: string; cell: string },
  ): void {
    const name = path.reduce<unknown>(
      (part, step) => (part as Record<string | number, unknown>)[step],
      draft.framework,
    ) as { variants?: string[] };
    setPart(draft, [...path, "variants", name.variants?.length ?? 0], variant, at);
  }
}

/** Where the entries stand in their list, by their id. */
function placesById(draft: Draft, kind: NamedKind): ReadonlyMap<string, number> {
  const { list, id } = NAMED[kind];
  const entries = (draft.framework[list] ?? []) as Record<string, unknown>[];
  return new Map(entries.map((entry, place) => [String(entry[id]), place] as const).reverse());
}

/** Workload weights: a row for each type of document, by system, year and mode. */
export function readWeights(sheet: ReadSheet, draft: Draft, tell: Tell): void {
  for (const system of SYSTEMS) {
    setPart(draft, ["workloadWeights", system], [], { sheet: sheet.name });
  }
  const yearRows = new Map<string, ReadRow>();
  const typeCells = new Map<string, string>();
  const { system: systemColumn, year: yearColumn, mode: modeColumn } = WEIGHT_COLUMNS;
  const { type: typeColumn, items: itemsColumn, source: sourceColumn } = WEIGHT_COLUMNS;
  for (const row of sheet.rows) {
    const at = (column: Field) => ({
      sheet: sheet.name,
      cell: sheet.cellOf(column.heading, row.row),
    });
    const word = (column: Field): string => String(row.values.get(column.heading) ?? "");
    const wrong = [systemColumn, modeColumn].find(
      (column) => !(column.choices as readonly string[]).includes(word(column)),
    );
    if (wrong) {
      const values = { found: shown(word(wrong)), known: wrong.choices.join(", ") };
      tell({ path: "", code: "notOneOf", values, place: at(wrong) });
      continue;
    }
    const [system, year, mode, type] = [systemColumn, yearColumn, modeColumn, typeColumn].map(word);
    const first = yearRows.get(`${system} ${year}`) ?? row;
    yearRows.set(`${system} ${year}`, first);
    tellConflict(sheet, sourceColumn.heading, first, row, tell);
    const inSystem = [...yearRows.keys()].filter((key) => key.startsWith(`${system} `));
    const path = ["workloadWeights", system ?? "", inSystem.indexOf(`${system} ${year}`)];
    if (first === row) {
      setPart(draft, path, {}, at(systemColumn));
      setPart(draft, [...path, "year"], row.values.get(yearColumn.heading), at(yearColumn));
      setPart(draft, [...path, "source"], row.values.get(sourceColumn.heading), at(sourceColumn));
      for (const each of MODES) setPart(draft, [...path, each], {}, at(modeColumn));
    }
    const key = [system, year, mode, type].join(" ");
    const before = typeCells.get(key);
    if (before !== undefined) {
      tell({
        path: "",
        code: "duplicate",
        values: { id: key, first: before },
        place: at(typeColumn),
      });
      continue;
    }
    typeCells.set(key, `${sheet.name}!${at(typeColumn).cell}`);
    const items = row.values.get(itemsColumn.heading);
    setPart(draft, [...path, mode ?? "", type ?? ""], items ?? null, at(itemsColumn));
  }
}
