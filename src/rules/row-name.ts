import type { Framework } from "../framework/framework";
import type { TableData } from "../tables/data";
import { LISTS } from "../tables/lists";
import { filled, type Period } from "../tables/period";
import { rowOf, specOf, type TableSet } from "../tables/table-set";
import { rowWording } from "../tables/wordings";

interface Known {
  readonly framework: Framework;
  readonly period: Period;
  readonly set: TableSet;
}

/** What a row is called that a table does not have, in the table's language; its id where nobody says. */
export function rowName(
  { spec: of, language }: TableData,
  id: string,
  { framework: { sectors, results }, period, set }: Known,
): string {
  const spec = specOf(of);
  const from = spec?.rows.from;
  const named = from === "sectors" ? sectors : from === "results" ? results : [];
  const name = named.find((one) => one.id === id)?.names[language]?.text;
  if (name !== undefined) return from === "results" ? `${id} ${name}` : name;
  const wording = spec && rowWording(spec, id)?.[language]?.[0];
  if (wording !== undefined) return filled(wording, period);
  const list = LISTS.find(({ statement }) => statement === of)?.list;
  const listed = list === undefined ? undefined : set.find(list)[0];
  const label = listed && rowOf(listed, id)?.label;
  return label === undefined || label === "" ? id : `${label} (${id})`;
}
