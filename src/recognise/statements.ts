import { normaliseText } from "../model/text";
import type { TableData } from "../tables/data";
import type { TableSpec } from "../tables/spec";
import { namedRows } from "../tables/table-set";
import { filled, type Period } from "../tables/period";
import {
  allWordings,
  columnWording,
  rowWording,
  wordingsOf,
  type Wording,
} from "../tables/wordings";
import type { Language } from "../model/language";
import type { Paragraph } from "./document";

/** A figure within a sentence, in the forms that reports print. */
const FIGURE = "([-−(]?\\d[\\d,]*(?:\\.\\d+)?\\)?%?)";

interface Compiled {
  readonly row: string;
  readonly language: Language;
  readonly expression: RegExp;
  /** What each group of the expression holds: a column, with a minus where a fall is told. */
  readonly groups: readonly string[];
}

/** Sentences are compared without blanks: extraction puts them anywhere between Chinese letters. */
function sentenceKey(text: string): string {
  return normaliseText(text).replace(/ /g, "").toLowerCase();
}

function compileStatement(row: string, text: string, language: Language): Compiled {
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
  return { row, language, expression: new RegExp(source, "u"), groups };
}

interface Told {
  readonly row: string;
  readonly column: string;
  readonly raw: string;
  readonly line: number;
  readonly language: Language;
}

/**
 * The table that a report's sentences tell of, where its chart is lost: a spec's patterns are
 * looked for in every paragraph. Undefined where none is found.
 */
export function readStatements(
  spec: TableSpec,
  paragraphs: readonly Paragraph[],
  document: string,
  period: Period,
): TableData | undefined {
  const statements = (wordingsOf(spec.id).statements ?? []).flatMap(({ row, patterns }) =>
    allWordings(patterns).map(([text, language]) => compileStatement(row, text, language)),
  );
  if (statements.length === 0) return undefined;
  const told = paragraphs.flatMap(({ text, line }) => {
    const key = sentenceKey(text);
    return statements.flatMap((statement) => tell(statement, key, line));
  });
  return told.length === 0 ? undefined : table(spec, told, document, period);
}

function tell(statement: Compiled, key: string, line: number): Told[] {
  const match = statement.expression.exec(key);
  if (!match) return [];
  const figures = statement.groups.map((name, place) => ({ name, raw: match[place + 1] ?? "" }));
  const year = figures.find(({ name }) => name === "year")?.raw;
  const row = rowId(statement.row, year, figures.find(({ name }) => name === "previousYear")?.raw);
  return figures
    .filter(({ name }) => !/year$/iu.test(name))
    .map(({ name, raw }) => ({
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
  told: readonly Told[],
  document: string,
  period: Period,
): TableData {
  const said = (wording: Wording | undefined, otherwise: string): string =>
    filled(wording?.[language]?.[0] ?? otherwise, period);
  const language = (told[0] as Told).language;
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
    id: spec.id,
    spec: spec.id,
    document,
    title: normaliseText(said(wordingsOf(spec.id).title, spec.id)),
    language,
    unit: spec.measure,
    columns,
    rows,
  };
}
