import { nameKey } from "../../../src/model/text";
import type { RowData, TableData } from "../../../src/tables/data";
import type { CleanDocument } from "./clean";
import { nameOfCell, textAt, withoutRows, withoutSheet, withText } from "./edit";
import type { Candidate, Fault, Kind } from "./kind";

/** What lists funds and projects, what reports on each, and what states their figures. */
const LISTS = [
  { list: "annex-8-list", report: "fund-performance", statement: "annex-8-statement" },
  { list: "annex-9-list", report: "project-summary", statement: "annex-9-portfolio" },
] as const;

interface Listed {
  readonly list: TableData;
  readonly row: RowData;
  readonly report: TableData;
  readonly statement: TableData;
  readonly stated: RowData;
}

function listedIn({ tables }: CleanDocument): readonly Listed[] {
  return LISTS.flatMap((one) => {
    const list = tables.find(({ spec }) => spec === one.list);
    const statement = tables.find(({ spec }) => spec === one.statement);
    if (!list || !statement) return [];
    return list.rows.flatMap((row) => {
      const report = tables.find(
        ({ spec, parameters }) =>
          spec === one.report && Object.values(parameters ?? {}).includes(row.id),
      );
      const stated = statement.rows.find(({ id }) => id === row.id);
      return report && stated ? [{ list, row, report, statement, stated }] : [];
    });
  });
}

function listedKind(
  title: string,
  templateOf: (listed: Listed) => TableData,
  change: (document: CleanDocument, listed: Listed) => Fault,
  canBe: (document: CleanDocument, listed: Listed) => boolean = () => true,
): Kind {
  return {
    group: "across",
    title,
    candidates: (document) =>
      listedIn(document)
        .filter((listed) => canBe(document, listed))
        .map((listed): Candidate => ({
          template: templateOf(listed).spec,
          plant: () => ({ ...change(document, listed), isAcross: true }),
        })),
  };
}

export const ACROSS_KINDS: readonly Kind[] = [
  listedKind(
    "A fund or project that is listed nowhere",
    ({ list }) => list,
    (document, { row, report }) => ({
      document: withoutRows(document.blocks, document.labelAt(row)),
      at: [document.titleAt(report)],
      what: `${nameOfCell(document.labelAt(row))}: ${row.label} left out`,
    }),
  ),
  listedKind(
    "A fund or project without its report",
    ({ report }) => report,
    (document, { row, report }) => ({
      document: withoutSheet(document.blocks, document.titleAt(report).sheet),
      at: [document.labelAt(row)],
      what: `${document.titleAt(report).sheet}: left out`,
    }),
  ),
  listedKind(
    "A fund or project under another name",
    ({ statement }) => statement,
    (document, { row, stated }) => {
      const at = document.labelAt(stated);
      const name = textAt(document.blocks, at);
      const listed = document.labelAt(row);
      const other = `${name} (2024)`;
      return {
        document: withText(document.blocks, at, other),
        at: [at],
        // a name that nobody knows leaves the listed one without its figures
        made: [listed],
        what: `${nameOfCell(at)}: ${name} → ${other}`,
      };
    },
    // names in two languages are not held against each other
    (document, { row, stated }) =>
      nameKey(textAt(document.blocks, document.labelAt(stated))) ===
      nameKey(textAt(document.blocks, document.labelAt(row))),
  ),
];
