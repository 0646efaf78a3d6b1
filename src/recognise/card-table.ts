import { normaliseText } from "../model/text";
import { instanceId, type RowData, type TableData } from "../tables/data";
import type { RowSpec, TableSpec } from "../tables/spec";
import { namedRows } from "../tables/table-set";
import { columnWording, rowWording, wordingsOf, type Wording } from "../tables/wordings";
import { NUMBERS } from "./card-headings";
import type { CardPart } from "./card-parts";
import { commonest } from "./commonest";
import type { Card } from "./cut-cards";

/**
 * A card as a table, with a row for each of its parts that is there.
 *
 * @param numbers the recommendations that it is about; several are one value of its parameter
 * @param document the document's symbol
 */
export function cardTable(
  { spec, heading, sections }: Card & { readonly spec: TableSpec },
  numbers: readonly number[],
  parts: ReadonlyMap<string, CardPart>,
  document: string,
): TableData {
  const language = commonest(sections.flatMap(({ languages }) => languages)) ?? "en";
  const said = (wording: Wording | undefined): string | undefined => wording?.[language]?.[0];
  const [parameter] = spec.parameters ?? [];
  const parameters = parameter && { [parameter]: numbers.join("-") };
  const title = said(wordingsOf(spec.id).title)?.replace(NUMBERS, numbers.join(", "));
  return {
    id: instanceId(spec.id, parameters),
    spec: spec.id,
    ...(parameters ? { parameters } : {}),
    document,
    title: heading?.text ?? title ?? spec.id,
    language,
    unit: spec.measure,
    columns: spec.columns.map(({ id }) => ({
      id,
      label: normaliseText(said(columnWording(spec, id)) ?? id),
    })),
    rows: namedRows(spec).flatMap((row) => {
      const label = said(rowWording(spec, row.id)) ?? row.id;
      return rowData(row, parts.get(row.id), label, spec) ?? [];
    }),
  };
}

/** Undefined where the document does not have the part. */
function rowData(
  { id, role }: RowSpec,
  part: CardPart | undefined,
  label: string,
  { columns }: TableSpec,
): RowData | undefined {
  const line = part?.lines[0]?.line;
  if (!part || line === undefined) return undefined;
  const lastLine = part.lines.at(-1)?.line ?? line;
  const cells: Readonly<Record<string, string>> = {
    content: part.content,
    points: part.points === undefined ? "" : String(part.points),
  };
  return {
    id,
    label: normaliseText(part.label ?? label),
    role,
    line,
    ...(lastLine > line ? { lastLine } : {}),
    cells: columns.map((column) => cells[column.id] ?? ""),
  };
}
