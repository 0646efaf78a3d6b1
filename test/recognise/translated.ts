import type { Framework, Names } from "../../src/framework/framework";
import type { Language } from "../../src/model/language";
import type { Block } from "../../src/recognise/document";
import type { TableData } from "../../src/tables/data";
import { filled, type Period } from "../../src/tables/period";
import { columnSpec, specOf } from "../../src/tables/table-set";
import {
  columnWording,
  groupWording,
  rowWording,
  unitWordings,
  wordingsOf,
  type Wording,
} from "../../src/tables/wordings";

const PERIOD: Period = { biennium: { firstYear: 2024 }, point: "mid-term" };

/** A table as a document in another language would print it: wordings and names put in its words. */
export function translated(
  table: TableData,
  framework: Framework,
  language: Language,
): Block[] | undefined {
  const spec = specOf(table.spec);
  if (!spec) return undefined;
  const said = (wording: Wording | undefined): string | undefined => {
    const text = wording?.[language]?.[0];
    return text === undefined ? undefined : filled(text, PERIOD);
  };
  const name = (names: Names | undefined): string | undefined => names?.[language]?.text;
  const sector = (id: string): string | undefined =>
    name(framework.sectors.find((one) => one.id === id)?.names);
  const result = (id: string): string | undefined => {
    const text = name(framework.results.find((one) => one.id === id)?.names);
    return text === undefined ? undefined : `${id} ${text}`;
  };
  const unit = said(unitWordings()[table.unit]);
  const { sector: ofSector, project, pillar } = table.parameters ?? {};
  const ofPillar = framework.pillars.find(({ id }) => id === pillar)?.names;
  const heading =
    (ofSector && sector(ofSector)) ?? project?.replace("cmp-", "CMP ") ?? name(ofPillar);
  const paragraphs = [heading, said(wordingsOf(spec.id).title), unit && `(${unit})`];
  const label = said(wordingsOf(spec.id).label) ?? "";
  const own = table.columns.map(({ id }) => said(columnWording(spec, id)) ?? sector(id) ?? "");
  const groups = table.columns.map(({ id }) => columnSpec(spec, id)?.group);
  // a heading over several columns stands at the first of them
  const over = groups.map((group, at) =>
    group === undefined || groups[at - 1] === group ? "" : (said(groupWording(spec, group)) ?? ""),
  );
  const isGrouped = over.some((text) => text !== "");
  const header = isGrouped
    ? [
        [label, ...own.map((text, at) => (groups[at] === undefined ? text : (over[at] ?? "")))],
        ["", ...own.map((text, at) => (groups[at] === undefined ? "" : text))],
      ]
    : [[label, ...own]];
  const rows = table.rows.map(({ id, label, cells }) => [
    said(rowWording(spec, id)) ?? result(id) ?? sector(id) ?? label,
    ...cells,
  ]);
  return [
    ...paragraphs
      .filter((text) => text !== undefined && text !== "")
      .map((text, at): Block => ({ kind: "paragraph", text: text as string, line: at + 1 })),
    {
      kind: "grid",
      rows: [...header, ...rows].map((cells, at) => ({ line: at + 10, cells })),
    },
  ];
}
