import type { Language } from "../model/language";
import { nameKey } from "../model/text";
import { columnWording } from "../tables/wordings";
import type { Grid, GridRow, Paragraph } from "./document";
import type { Prepared } from "./prepared";
import { withoutUnit } from "./units";

/**
 * The grid of a table that reports print without a header, with the header that templates give it:
 * known by the title above or, where its rows are fixed, by one of them. A short one may stand in
 * a single row, side by side. Undefined where the grid is none of these tables.
 */
export function withHeader(
  { rows }: Grid,
  candidates: readonly Prepared[],
  above: readonly Paragraph[],
): Grid | undefined {
  for (const candidate of candidates) {
    const { spec } = candidate;
    if (!spec.isHeadless) continue;
    const parts = inRowsOf(rows, spec.columns.length);
    if (!parts) continue;
    const language = languageOfTitle(candidate, above) ?? languageOfRows(candidate, parts);
    if (!language) continue;
    const cells = spec.columns.map(({ id }) => columnWording(spec, id)?.[language]?.[0] ?? "");
    return { kind: "grid", rows: [{ line: parts[0]?.line ?? 0, cells }, ...parts] };
  }
  return undefined;
}

/** Rows of that many cells; undefined where they do not divide into such. */
function inRowsOf(rows: readonly GridRow[], width: number): GridRow[] | undefined {
  if (!rows.every(({ cells }) => cells.length > 0 && cells.length % width === 0)) return undefined;
  return rows.flatMap(({ cells, first = 0, ...row }) =>
    Array.from({ length: cells.length / width }, (_, part) => ({
      ...row,
      first: first + part * width,
      cells: cells.slice(part * width, (part + 1) * width),
    })),
  );
}

function languageOfTitle({ title }: Prepared, above: readonly Paragraph[]): Language | undefined {
  const keys = above.map(({ text }) => nameKey(withoutUnit(text)));
  return title.find((pattern) => keys.some((key) => pattern.fills(key)))?.language;
}

function languageOfRows({ spec, rows }: Prepared, data: readonly GridRow[]): Language | undefined {
  if (spec.rows.from !== "fixed") return undefined;
  const label = spec.columns.findIndex(({ holds }) => holds === "name");
  const read = rows.read(data, { label, taken: [] });
  return read.rows.flatMap(({ languages = [] }) => languages)[0];
}
