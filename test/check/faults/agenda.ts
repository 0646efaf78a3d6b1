import { numbersOf } from "../../../src/rules/recommendation-numbers";
import type { TableData } from "../../../src/tables/data";
import type { CleanDocument } from "./clean";
import { nameOfCell, textAt, withoutSheet, withText, type CellAt } from "./edit";
import type { Candidate, Fault, Kind } from "./kind";
import type { Random } from "./random";
import { misspelt } from "./words";

function sheetsOf({ tables }: CleanDocument): readonly TableData[] {
  return tables.filter(({ spec }) => spec === "recommendation-sheet");
}

/** Another text in a part of a recommendation's sheet. */
function partKind(
  title: string,
  parts: readonly string[],
  change: (text: string, random: Random, document: CleanDocument) => string | undefined,
): Kind {
  return {
    group: "agenda",
    title,
    candidates: (document) =>
      sheetsOf(document).flatMap((table) =>
        table.rows
          .filter(({ id }) => parts.includes(id))
          .map((row): Candidate => ({
            template: table.spec,
            plant: (random) => {
              const at = document.cellAt({ table, row, column: "content" });
              if (!at) return undefined;
              const text = textAt(document.blocks, at);
              const changed = change(text, random, document);
              return changed === undefined || changed === text
                ? undefined
                : retold(document, at, text, changed);
            },
          })),
      ),
  };
}

function retold(document: CleanDocument, at: CellAt, text: string, changed: string): Fault {
  return {
    document: withText(document.blocks, at, changed),
    at: [at],
    what: `${nameOfCell(at)}: ${text} → ${changed}`,
  };
}

/** The sheet behind which a recommendation should stand. */
function neighbour(number: number, sheets: readonly TableData[]): TableData {
  const least = (table: TableData): number =>
    Math.max(...numbersOf(table).filter((one) => one < number), 0);
  return sheets.reduce((best, table) => (least(table) > least(best) ? table : best));
}

/** A zero for the letter in a document's symbol. */
const LETTER_O = /(?<=(?<![\w/])W)O(?=\/)/u;

export const AGENDA_KINDS: readonly Kind[] = [
  {
    group: "agenda",
    title: "A document symbol with a zero for the letter",
    candidates: (document) =>
      document.tables.flatMap((table) =>
        table.rows.flatMap((row) =>
          table.columns.flatMap(({ id: column }): Candidate[] => {
            const at = document.cellAt({ table, row, column });
            const text = at ? textAt(document.blocks, at) : "";
            if (!at || !LETTER_O.test(text)) return [];
            return [
              {
                template: table.spec,
                plant: () => retold(document, at, text, text.replace(LETTER_O, "0")),
              },
            ];
          }),
        ),
      ),
  },
  partKind("A part of a recommendation left empty", ["highlights", "activities"], () => ""),
  partKind("The star of a recommendation", ["starred"], (text) =>
    text === "" ? undefined : text === "*" ? "-" : "*",
  ),
  partKind("The cluster of a recommendation", ["cluster"], (text, random) =>
    random.oneOf(["A", "B", "C", "D", "E", "F"].filter((letter) => !text.includes(letter))),
  ),
  partKind("A sector missing from a recommendation", ["sectors"], (text, random) => {
    const sectors = text.split("; ");
    if (sectors.length < 2) return undefined;
    const left = random.below(sectors.length);
    return sectors.filter((_, at) => at !== left).join("; ");
  }),
  partKind("A sector misspelt in a recommendation", ["sectors"], (text, random) => {
    const sectors = text.split("; ");
    const at = random.below(sectors.length);
    const slip = misspelt(sectors[at] ?? "", random);
    if (slip === undefined) return undefined;
    return sectors.map((sector, place) => (place === at ? slip : sector)).join("; ");
  }),
  {
    group: "agenda",
    title: "A recommendation left out",
    candidates: (document) =>
      sheetsOf(document).map((table, _, all): Candidate => ({
        template: table.spec,
        plant: () => {
          const { sheet } = document.titleAt(table);
          const others = all.filter((other) => other !== table);
          return {
            document: withoutSheet(document.blocks, sheet),
            at: numbersOf(table).map((number) => document.titleAt(neighbour(number, others))),
            isAcross: true,
            what: `${sheet}: left out`,
          };
        },
      })),
  },
];
