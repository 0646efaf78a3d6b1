import type { Problem } from "../../../framework/problem";
import { shown } from "../../../framework/schema-problems";
import { quoted } from "../../../model/text";
import { setPart, type Draft } from "./draft";
import { NAME_COLUMNS, NAMED, SHEETS, VARIANT, type NamedKind } from "./layout";
import { wordOf, type ReadRow, type ReadSheet } from "./read-rows";
import type { Field } from "./sheet";

type Tell = (problem: Problem) => void;

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
    const word = (column: Field): string => wordOf(row, column);
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
