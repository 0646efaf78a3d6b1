import { normaliseText } from "../model/text";
import { instanceId, type TableData } from "../tables/data";
import type { TableSpec } from "../tables/spec";
import { namedRows } from "../tables/table-set";
import { filled, type Period } from "../tables/period";
import {
  allWordings,
  columnWording,
  rowWording,
  wordingsOf,
  type StatementPatterns,
  type Wording,
} from "../tables/wordings";
import type { Language } from "../model/language";
import type { Paragraph } from "./document";
import { parametersIn, type Context } from "./headings";

/** A figure within a sentence, in the forms that reports print, or a rating's sign. */
const FIGURE = "([-−(]?\\d[\\d,]*(?:\\.\\d+)?\\)?%?|[●▲◆])";

interface Compiled {
  readonly row: string;
  readonly language: Language;
  readonly expression: RegExp;
  /** What each group of the expression holds: a column, with a minus where a fall is told. */
  readonly groups: readonly string[];
  readonly nil: readonly string[];
}

/** Sentences are compared without blanks: extraction puts them anywhere between Chinese letters. */
function sentenceKey(text: string): string {
  return normaliseText(text).replace(/ /g, "").toLowerCase();
}

function compileStatement(
  { row, nil = [] }: StatementPatterns,
  text: string,
  language: Language,
): Compiled {
  const groups: string[] = [];
  const pieces = sentenceKey(text).split(/(\{[^}]+\})/u);
  // column ids keep their case: they are taken from the text as it is written
  const places = normaliseText(text).match(/\{[^}]+\}/gu) ?? [];
  let at = 0;
  const source = pieces
    .map((piece) => {
      if (!piece.startsWith("{")) return piece.replace(/[$()*+./?[\\\]^{|}]/g, "\\$&");
      const name = (places[at++] ?? "").slice(1, -1).trim();
      groups.push(name);
      return /year$/iu.test(name) ? "(\\d{4})" : FIGURE;
    })
    .join("");
  return { row, nil, language, expression: new RegExp(source, "u"), groups };
}

interface Told {
  /** Whose figure it is; undefined where the table has no parameters. */
  readonly parameters: TableData["parameters"];
  readonly row: string;
  readonly column: string;
  readonly raw: string;
  readonly line: number;
  readonly language: Language;
}

/** A paragraph with what the headings above it say. */
export interface Sentences extends Paragraph {
  readonly context?: Context;
}

/**
 * The tables that a report's sentences tell of, where their charts are lost: a spec's patterns are
 * looked for in every paragraph. A spec with parameters has one for each of their values; where the
 * headings do not say whose figure it is, a sentence tells nothing.
 */
export function readStatements(
  spec: TableSpec,
  paragraphs: readonly Sentences[],
  document: string,
  period: Period,
): TableData[] {
  const statements = (wordingsOf(spec.id).statements ?? []).flatMap((one) =>
    allWordings(one.patterns).map(([text, language]) => compileStatement(one, text, language)),
  );
  if (statements.length === 0) return [];
  const tables = new Map<string, [Told, ...Told[]]>();
  for (const { text, line, context = {} } of paragraphs) {
    const parameters = parametersIn(spec, context);
    if (parameters === "unknown") continue;
    const key = sentenceKey(text);
    for (const figure of statements.flatMap((one) => tell(one, key, line, parameters))) {
      const id = instanceId(spec.id, parameters);
      const known = tables.get(id);
      if (known) known.push(figure);
      else tables.set(id, [figure]);
    }
  }
  return [...tables.values()].map((told) => table(spec, told, document, period));
}

function tell(
  statement: Compiled,
  key: string,
  line: number,
  parameters: TableData["parameters"],
): Told[] {
  const match = statement.expression.exec(key);
  if (!match) return [];
  const figures = statement.groups.map((name, place) => ({ name, raw: match[place + 1] ?? "" }));
  const year = figures.find(({ name }) => name === "year")?.raw;
  const row = rowId(statement.row, year, figures.find(({ name }) => name === "previousYear")?.raw);
  return [...figures, ...statement.nil.map((name) => ({ name, raw: "-" }))]
    .filter(({ name }) => !/year$/iu.test(name))
    .map(({ name, raw }) => ({
      parameters,
      row: name.includes("@") ? rowId(name.split("@")[1] ?? "", year, undefined) : row,
      column: name.replace(/^-/u, "").split("@")[0] ?? "",
      raw: name.startsWith("-") ? `-${raw}` : raw,
      line,
      language: statement.language,
    }));
}

function rowId(row: string, year: string | undefined, previous: string | undefined): string {
  return row
    .replace("{year}", year ?? "{year}")
    .replace(
      "{previousYear}",
      previous ?? (year === undefined ? "{previousYear}" : String(Number(year) - 1)),
    );
}

function table(
  spec: TableSpec,
  told: readonly [Told, ...Told[]],
  document: string,
  period: Period,
): TableData {
  const said = (wording: Wording | undefined, otherwise: string): string =>
    filled(wording?.[language]?.[0] ?? otherwise, period);
  const [{ language, parameters }] = told;
  const columns = spec.columns
    .filter(({ holds }) => holds !== "name")
    .map(({ id }) => ({ id, label: normaliseText(said(columnWording(spec, id), id)) }));
  const order = namedRows(spec).map(({ id }) => id);
  const ids = [...new Set(told.map(({ row }) => row))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const named = namedRows(spec);
  const rows = ids.map((id) => {
    const own = told.filter(({ row }) => row === id);
    const line = Math.min(...own.map((figure) => figure.line));
    const cells = columns.map((column) => own.find((figure) => figure.column === column.id));
    return {
      id,
      label: normaliseText(said(rowWording(spec, id), id)),
      role: named.find((row) => row.id === id)?.role ?? "item",
      line,
      cells: cells.map((figure) => figure?.raw ?? ""),
      ...(own.some((figure) => figure.line !== line)
        ? { lines: cells.map((figure) => figure?.line ?? line) }
        : {}),
    };
  });
  return {
    id: instanceId(spec.id, parameters),
    spec: spec.id,
    ...(parameters ? { parameters } : {}),
    document,
    title: normaliseText(said(wordingsOf(spec.id).title, spec.id)),
    language,
    unit: spec.measure,
    columns,
    rows,
  };
}
