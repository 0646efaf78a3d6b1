import type { Language } from "../model/language";
import type { Measure } from "../model/measure";
import type { Block, Grid } from "../recognise/document";
import { SEPARATOR } from "../tables/companion-line";
import { unitWordings } from "../tables/wordings";

/** In place of a document's symbol, which nobody has said. */
const NO_DOCUMENT = "–";

/** What a user says of a table that was not recognised, or wrongly: it stands at this row. */
export interface Correction {
  readonly sheet: string;
  /** A row of the grid, from 1. */
  readonly line: number;
  /** `sector-results.patents`; undefined where it is none of the report's tables. */
  readonly table: string | undefined;
  readonly language: Language;
  readonly unit?: Measure;
}

/**
 * The document with what was corrected by hand: a grid that is said to be a table gets the line by
 * which a sheet of the toolkit says so itself, one that is said to be none is left out.
 */
export function corrected(
  document: readonly Block[],
  corrections: readonly Correction[],
): readonly Block[] {
  if (corrections.length === 0) return document;
  return document.flatMap((block): readonly Block[] => {
    if (block.kind === "paragraph") return [block];
    const correction = corrections.find((one) => stands(one, block));
    if (!correction) return [block];
    return correction.table === undefined
      ? []
      : [...saying({ ...correction, table: correction.table }, block), block];
  });
}

function stands({ sheet, line }: Correction, { sheet: own, rows }: Grid): boolean {
  return own === sheet && rows.some((row) => row.line === line);
}

function saying(
  { table, language, unit, sheet }: Correction & { readonly table: string },
  { rows }: Grid,
): readonly Block[] {
  const line = rows[0]?.line ?? 1;
  const unitText = unit && unitWordings()[unit]?.[language]?.[0];
  const said = [
    ...(unitText === undefined ? [] : [`(${unitText})`]),
    [table, language, NO_DOCUMENT].join(SEPARATOR),
  ];
  return said.map((text) => ({ kind: "paragraph", text, line, sheet }));
}
