import type { CellPlace } from "../../../src/tables/checks";
import type { TableData } from "../../../src/tables/data";
import { specOf } from "../../../src/tables/table-set";
import type { CleanDocument } from "./clean";
import { nameOfCell, rowsAt, textAt, withText, withTexts, type CellAt } from "./edit";
import { madeOf } from "./figures";
import type { Candidate, Kind } from "./kind";
import { misspelt } from "./words";
import { inputsOf, isBrokenBy, isSame } from "./widths";

interface Heading {
  readonly table: TableData;
  readonly column: string;
  readonly at: CellAt;
  readonly text: string;
}

/** The headings of columns that the description names. */
function headingsOf(document: CleanDocument): readonly Heading[] {
  return document.tables.flatMap((table) => {
    if (!table.header || specOf(table.spec)?.layout === "card") return [];
    return table.columns.flatMap(({ id: column }): Heading[] => {
      const at = document.headingAt(table, column);
      const text = textAt(document.blocks, at);
      return text.trim() === "" ? [] : [{ table, column, at, text }];
    });
  });
}

/** A finding about a heading may stand at any cell of the header: which one is wrong is not known. */
function headerCells(document: CleanDocument, { at }: Heading): readonly CellAt[] {
  return rowsAt(document.blocks, at).flatMap(({ cells, first = 0 }) =>
    cells.map((_, place) => ({ ...at, column: first + place })),
  );
}

function cellsUnder(document: CleanDocument, { table, column }: Heading): readonly CellPlace[] {
  return table.rows
    .map((row) => ({ table, row, column }))
    .filter((place) => document.cellAt(place) !== undefined);
}

function headingKind(
  title: string,
  change: (heading: Heading, before: Heading | undefined, slip: string) => string | undefined,
): Kind {
  return {
    group: "form",
    title,
    candidates: (document) =>
      headingsOf(document).map((heading, at, all): Candidate => ({
        template: heading.table.spec,
        plant: (random) => {
          const before = all[at - 1]?.table === heading.table ? all[at - 1] : undefined;
          const text = change(heading, before, misspelt(heading.text, random) ?? "");
          if (text === undefined) return undefined;
          return {
            document: withText(document.blocks, heading.at, text),
            at: headerCells(document, heading),
            what: `${nameOfCell(heading.at)}: ${heading.text} → ${text}`,
          };
        },
      })),
  };
}

export const HEADING_KINDS: readonly Kind[] = [
  {
    group: "form",
    title: "Two headings exchanged",
    candidates: (document) =>
      headingsOf(document).flatMap((heading, at, all) => {
        const other = all[at + 1];
        if (other?.table !== heading.table) return [];
        return [{ template: heading.table.spec, plant: () => exchanged(document, heading, other) }];
      }),
  },
  headingKind("A heading misspelt", (_heading, _before, slip) => (slip === "" ? undefined : slip)),
  headingKind("A heading left out", () => ""),
  headingKind("The same heading twice", (_heading, before) => before?.text),
];

/** Undefined where no relation tells the two columns from each other. */
function exchanged(
  document: CleanDocument,
  heading: Heading,
  other: Heading,
): ReturnType<Candidate["plant"]> {
  const { table } = heading;
  const standIn = (place: CellPlace): CellPlace => {
    if (place.table !== table) return place;
    if (place.column === heading.column) return { ...place, column: other.column };
    return place.column === other.column ? { ...place, column: heading.column } : place;
  };
  const places = [...cellsUnder(document, heading), ...cellsUnder(document, other)];
  const isTold = places.some((place) =>
    document.relations
      .of(place)
      .some(
        (held) =>
          [held.check.cell, ...inputsOf(held.check)].some((one) => isSame(one, place)) &&
          isBrokenBy(held, standIn),
      ),
  );
  if (!isTold) return undefined;
  return {
    document: withTexts(document.blocks, [
      [heading.at, other.text],
      [other.at, heading.text],
    ]),
    at: [
      ...headerCells(document, heading),
      ...places.flatMap((place) => document.cellAt(place) ?? []),
    ],
    made: madeOf(document, places),
    what: `${nameOfCell(heading.at)}: ${heading.text} ↔ ${other.text}`,
  };
}
