import { bienniumLabel } from "../model/biennium";
import { instanceId, type RowData, type TableData } from "../tables/data";
import { filled } from "../tables/period";
import type { ColumnSpec, ParameterId, RowSpec, RowsSpec, TableSpec } from "../tables/spec";
import { rowWording } from "../tables/wordings";
import { columnLabel } from "./column-label";
import { indicatorRows } from "./indicator-rows";
import { nameIn } from "./names-in";
import { prefilled } from "./prefilled";
import { timelineColumns } from "./timeline-columns";
import type { RowHead } from "./row-head";
import { resultName } from "./result-name";
import { tableTitle, type Wording } from "./titles";

type Parameters = Readonly<Partial<Record<ParameterId, string>>>;

/** Rows that an open table offers where its spec does not say how many are usual. */
const USUAL_ROWS = 10;

/**
 * A table as it stands before anybody has filled it in: titles, headers and rows in words, and in
 * its cells nothing but what the framework knows.
 */
export function blankTable(
  spec: TableSpec,
  parameters: TableData["parameters"],
  wording: Wording,
): TableData {
  const { language, period } = wording;
  const columns: readonly (ColumnSpec & { readonly label: string })[] =
    spec.layout === "timeline"
      ? timelineColumns(period)
      : spec.columns
          .filter(({ holds }) => holds !== "name")
          .map((column) => ({ ...column, label: columnLabel(spec, column, wording) }));
  const table: TableData = {
    id: instanceId(spec.id, parameters),
    spec: spec.id,
    ...(parameters ? { parameters } : {}),
    document: `${bienniumLabel(period.biennium)} ${period.point}`,
    title: tableTitle(spec, parameters, wording),
    language,
    unit: spec.measure,
    columns: columns.map(({ id, label }) => ({ id, label })),
    rows: [],
  };
  const rows = rowHeads(spec, parameters ?? {}, wording).map((head, at): RowData => ({
    ...head,
    line: at + 1,
    cells: columns.map(({ id }) => prefilled(spec, parameters ?? {}, head, id, wording)),
  }));
  return { ...table, rows };
}

function rowHeads(spec: TableSpec, parameters: Parameters, wording: Wording): readonly RowHead[] {
  const { rows } = spec;
  if (rows.from === "fixed") return rows.rows.map((row) => namedRow(spec, row, wording));
  const then = rows.then.map((row) => namedRow(spec, row, wording));
  switch (rows.from) {
    case "sectors":
      return [
        ...wording.framework.sectors.map(({ id }) => itemRow(id, sectorName(id, wording))),
        ...then,
      ];
    case "results":
      return rows.sectionedBy === "pillar"
        ? resultsByPillar(then, wording)
        : [
            ...resultsOf(parameters, wording).map((id) => itemRow(id, resultName(id, wording))),
            ...then,
          ];
    case "recommendations":
      return [
        ...wording.framework.recommendations.map(({ number }) => itemRow(`${number}`, `${number}`)),
        ...then,
      ];
    case "open":
      return openRows(rows, parameters, then, wording);
  }
}

function namedRow(spec: TableSpec, { id, role, section }: RowSpec, wording: Wording): RowHead {
  const text = rowWording(spec, id)?.[wording.language]?.[0];
  const label = text === undefined ? pillarName(id, wording) : filled(text, wording.period);
  return { id, label, role, ...(section === undefined ? {} : { section }) };
}

function itemRow(id: string, label: string, section?: string): RowHead {
  return { id, label, role: "item", ...(section === undefined ? {} : { section }) };
}

function sectorName(id: string, { framework, language }: Wording): string {
  return nameIn(framework.sectors, id, language);
}

function pillarName(id: string, { framework, language }: Wording): string {
  return nameIn(framework.pillars, id, language) || id;
}

/** All expected results, or those that the sector contributes to. */
function resultsOf({ sector }: Parameters, { framework }: Wording): readonly string[] {
  const own = framework.sectors.find(({ id }) => id === sector)?.results;
  return framework.results
    .map(({ id }) => id)
    .filter((id) => own === undefined || own.includes(id));
}

/** Each pillar's results with the pillar's subtotal behind them. */
function resultsByPillar(then: readonly RowHead[], wording: Wording): readonly RowHead[] {
  const { pillars, results } = wording.framework;
  const closing = then.filter(({ id }) => !pillars.some((pillar) => pillar.id === id));
  const groups = pillars.flatMap((pillar) => [
    ...results
      .filter((result) => result.pillar === pillar.id)
      .map(({ id }) => itemRow(id, resultName(id, wording), pillar.id)),
    ...then.filter(({ id }) => id === pillar.id),
  ]);
  return [...groups, ...closing];
}

/** The rows that whoever fills the table in names; under each section, where there are some. */
function openRows(
  { sectionedBy, listed, usual = USUAL_ROWS }: Extract<RowsSpec, { from: "open" }>,
  parameters: Parameters,
  then: readonly RowHead[],
  wording: Wording,
): readonly RowHead[] {
  if (listed === "indicators") return indicatorRows(parameters.pillar ?? "", wording);
  const sections =
    sectionedBy === "result"
      ? resultSections(parameters, wording)
      : then.filter(({ role }) => role === "section");
  if (sections.length === 0) return [...numbered(usual), ...then];
  const ids = new Set(sections.map(({ id }) => id));
  return [
    ...sections.flatMap((section) => [
      section,
      ...numbered(usual, section.id),
      ...then.filter((row) => row.section === section.id),
    ]),
    ...then.filter(({ id, section = "" }) => !ids.has(id) && !ids.has(section)),
  ];
}

/** Ids that an imported table gives its open rows too. */
function numbered(count: number, section?: string): readonly RowHead[] {
  return Array.from({ length: count }, (_, at) => {
    const place = String(at + 1).padStart(2, "0");
    return itemRow(section === undefined ? `item-${place}` : `${section}-${place}`, "", section);
  });
}

/** A form that serves results of its own choice offers as many headings. */
const OPEN_SECTIONS = 3;

function resultSections({ pillar }: Parameters, wording: Wording): readonly RowHead[] {
  const section = (id: string, label: string): RowHead => ({ id, label, role: "section" });
  if (pillar === undefined) {
    return Array.from({ length: OPEN_SECTIONS }, (_, at) => section(`section-${at + 1}`, ""));
  }
  return wording.framework.results
    .filter((result) => result.pillar === pillar)
    .map(({ id }) => section(id, resultName(id, wording)));
}
