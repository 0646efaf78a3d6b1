import { LANGUAGES, type Language } from "../model/language";
import type { TableSpec } from "./spec";
import { FILES } from "./wordings.generated";

/** How a thing is called: in each language the wording that templates use, then printed variants. */
export type Wording = Readonly<Partial<Record<Language, readonly string[]>>>;

/** Where sentences tell the figures of a table whose chart is lost: see docs/tables.md. */
export interface StatementPatterns {
  /** The row that the figures belong to; `{year}` and `{previousYear}` are the report's. */
  readonly row: string;
  /** Columns of which the sentence says in words that there were none. */
  readonly nil?: readonly string[];
  readonly patterns: Wording;
}

/** What addin/wordings/<id>.json holds. */
export interface Wordings {
  readonly title?: Wording;
  /** The heading of the column of row labels. */
  readonly label?: Wording;
  readonly columns?: Readonly<Record<string, Wording>>;
  /** Headings that a report prints over columns that hold something else: known, and told of. */
  readonly misnamed?: Readonly<Record<string, Wording>>;
  /** Headings over several columns. */
  readonly groups?: Readonly<Record<string, Wording>>;
  readonly rows?: Readonly<Record<string, Wording>>;
  readonly statements?: readonly StatementPatterns[];
  /** The rows of a card that stand under a heading of their own, by which the card is read. */
  readonly sections?: Readonly<Record<string, Wording>>;
}

const NOTHING: Wordings = {};

function file(name: string): unknown {
  return (FILES as Readonly<Record<string, unknown>>)[name];
}

export function wordingsOf(spec: string): Wordings {
  return (file(spec) as Wordings | undefined) ?? NOTHING;
}

/** Wordings that several tables share, by id. */
function shared(name: "columns" | "rows"): Readonly<Record<string, Wording>> {
  return (file(name) as Readonly<Record<string, Wording>> | undefined) ?? {};
}

export function columnWording(spec: TableSpec, column: string): Wording | undefined {
  return wordingsOf(spec.id).columns?.[column] ?? shared("columns")[column];
}

/** The heading over several columns, by the id that its columns name as their group. */
export function groupWording(spec: TableSpec, group: string): Wording | undefined {
  return wordingsOf(spec.id).groups?.[group] ?? columnWording(spec, group);
}

export function rowWording(spec: TableSpec, row: string): Wording | undefined {
  const named = spec.rows.from === "fixed" ? spec.rows.rows : spec.rows.then;
  const id = named.find((one) => one.id === row)?.wording ?? row;
  const { rows, sections } = wordingsOf(spec.id);
  return rows?.[id] ?? sections?.[id] ?? shared("rows")[id];
}

/** The wording of a row that many tables have, such as `subtotal`. */
export function sharedRowWording(
  row: "subtotal" | "total" | "total-otherwise",
): Wording | undefined {
  return shared("rows")[row];
}

/** How the unit lines of tables are worded, by measure. */
export function unitWordings(): Readonly<Record<string, Wording>> {
  return (file("units") as Readonly<Record<string, Wording>> | undefined) ?? {};
}

/** All wordings of a thing, in every language, with the language of each. */
export function allWordings(wording: Wording | undefined): readonly [string, Language][] {
  if (!wording) return [];
  return LANGUAGES.flatMap((language) =>
    (wording[language] ?? []).map((text): [string, Language] => [text, language]),
  );
}
