import type { Block } from "../../../src/recognise/document";
import { SCALED_MEASURES } from "../../../src/model/measure";
import { unitWordings } from "../../../src/tables/wordings";
import { carriesFigures, readCellAt } from "../../../src/tables/reproduce";
import { columnSpec, specOf } from "../../../src/tables/table-set";
import type { CellPlace } from "../../../src/tables/checks";
import type { CleanDocument } from "./clean";
import { nameOfCell, textAt, withFacts, withoutResult, withText, type CellAt } from "./edit";
import type { Candidate, Kind } from "./kind";
import { madeOf } from "./figures";
import type { Random } from "./random";
import { inputsOf, type Held } from "./widths";

interface FigureCell {
  readonly place: CellPlace;
  readonly at: CellAt;
  readonly text: string;
}

const MADE = new WeakMap<CleanDocument, readonly FigureCell[]>();

/** Every cell that holds a figure, whether it stands in a relation or not. */
export function figureCellsOf(document: CleanDocument): readonly FigureCell[] {
  let made = MADE.get(document);
  if (!made) MADE.set(document, (made = figureCellsIn(document)));
  return made;
}

function figureCellsIn(document: CleanDocument): readonly FigureCell[] {
  return document.tables.flatMap((table) => {
    const spec = specOf(table.spec);
    const columns = table.columns.filter(({ id }) => {
      const known = spec && columnSpec(spec, id);
      const isFigure = known?.holds === "amount" || known?.holds === "share";
      return isFigure && known.readFrom === undefined;
    });
    return table.rows.filter(carriesFigures).flatMap((row) =>
      columns.flatMap(({ id: column }) => {
        const place = { table, row, column };
        const at = document.cellAt(place);
        const { cell } = readCellAt(place);
        return at && cell.kind === "number" ? [{ place, at, text: cell.raw }] : [];
      }),
    );
  });
}

/** A kind of fault at any one figure. */
function cellKind(
  title: string,
  change: (
    document: CleanDocument,
    cell: FigureCell,
    random: Random,
  ) => { readonly blocks: readonly Block[]; readonly what: string } | undefined,
): Kind {
  return {
    group: "form",
    title,
    candidates: (document) =>
      figureCellsOf(document).map((cell): Candidate => ({
        template: cell.place.table.spec,
        plant: (random) => {
          const changed = change(document, cell, random);
          if (!changed) return undefined;
          return {
            document: changed.blocks,
            at: [cell.at],
            made: madeOf(document, [cell.place]),
            what: `${nameOfCell(cell.at)}: ${changed.what}`,
          };
        },
      })),
  };
}

/** Another text in the cell. */
function typedKind(
  title: string,
  typed: (text: string, random: Random, document: CleanDocument) => string | undefined,
): Kind {
  return cellKind(title, (document, { at, text }, random) => {
    const changed = typed(text, random, document);
    return changed === undefined
      ? undefined
      : { blocks: withText(document.blocks, at, changed), what: `${text} → ${changed}` };
  });
}

const ERRORS = ["#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"];

const WORDS = {
  zh: ["约一半", "见附件", "待定", "若干"],
  en: ["about half", "see annex", "to be confirmed", "several"],
};

export const FORM_KINDS: readonly Kind[] = [
  cellKind("A number stored as text", (document, { at, text }) => ({
    blocks: withFacts(document.blocks, at, (facts) => ({
      ...facts,
      texts: [...(facts.texts ?? []), at.column],
    })),
    what: `${text} as text`,
  })),
  typedKind("A blank inside a number", (text) =>
    /\d[,.]\d/u.test(text) ? text.replace(/(?<=\d)([,.])(?=\d)/u, "$1 ") : undefined,
  ),
  typedKind("An error value", (_text, random) => random.oneOf(ERRORS)),
  typedKind("Words where a figure is expected", (_text, random, { language }) =>
    random.oneOf(WORDS[language]),
  ),
  cellKind("A formula saved without its result", (document, { at, text }) => ({
    blocks: withoutResult(document.blocks, at),
    what: `${text} → a formula without result`,
  })),
  {
    group: "form",
    title: "Figures in a hidden row",
    candidates: (document) =>
      document.tables.flatMap((table) =>
        table.rows.flatMap((row): Candidate[] => {
          const figure = figureCellsOf(document).find(({ place }) => place.row === row);
          if (!figure) return [];
          const at = document.labelAt(row);
          return [
            {
              template: table.spec,
              plant: () => ({
                document: withFacts(document.blocks, at, (facts) => ({ ...facts, isHidden: true })),
                at: [at, figure.at],
                what: `${nameOfCell(at)}: hidden`,
              }),
            },
          ];
        }),
      ),
  },
  {
    group: "form",
    title: "The unit above a table altered",
    candidates: unitLines,
  },
  {
    group: "form",
    title: "A table twice",
    candidates: (document) =>
      document.tables.map((table): Candidate => ({
        template: table.spec,
        plant: () => {
          const { sheet } = document.titleAt(table);
          const copy = `${sheet} (2)`;
          const again = document.blocks
            .filter((block) => block.sheet === sheet)
            .map((block): Block => ({ ...block, sheet: copy }));
          const lines = again.flatMap((block) =>
            block.kind === "paragraph" ? [block.line] : block.rows.map(({ line }) => line),
          );
          return {
            document: [...document.blocks, ...again],
            at: lines.map((line) => ({ sheet: copy, line, column: 0 })),
            about: sheet,
            what: `${sheet}: twice`,
          };
        },
      })),
  },
  {
    group: "form",
    title: "A number typed among formulas",
    candidates: typedAmongFormulas,
  },
];

/** A table whose amounts are held against those of another one, under the unit of other amounts. */
function unitLines(document: CleanDocument): readonly Candidate[] {
  return document.tables.flatMap((table): Candidate[] => {
    const units = SCALED_MEASURES.map((measure) => ({
      measure,
      text: `(${unitWordings()[measure]?.[document.language]?.[0] ?? ""})`,
    }));
    const title = document.titleAt(table);
    const at = { ...title, line: title.line + 1 };
    const text = textAt(document.blocks, at);
    const places = figureCellsOf(document).filter(({ place }) => place.table === table);
    const isHeldAgainst = places.some(
      ({ place }) =>
        readCellAt(place).measure === table.unit &&
        document.relations.of(place).some(isBetweenAmounts),
    );
    if (!isHeldAgainst || !units.some((unit) => unit.text === text)) return [];
    return [
      {
        template: table.spec,
        plant: (random) => {
          const other = random.oneOf(units.filter((unit) => unit.text !== text)).text;
          return {
            document: withText(document.blocks, at, other),
            at: [title, at, ...places.map((cell) => cell.at)],
            made: madeOf(
              document,
              places.map(({ place }) => place),
            ),
            what: `${nameOfCell(at)}: ${text} → ${other}`,
          };
        },
      },
    ];
  });
}

/** Whether a relation holds amounts of one table against those of another. */
function isBetweenAmounts({ check }: Held): boolean {
  const { table } = check.cell;
  return inputsOf(check).some(
    (place) =>
      place.table !== table &&
      SCALED_MEASURES.includes(readCellAt(place).measure) &&
      (readCellAt(place).cell.value ?? 0) !== 0,
  );
}

const LEAST_FORMULAS = 3;

/** Where a column or a row is computed, one of its figures is typed. */
function typedAmongFormulas(document: CleanDocument): readonly Candidate[] {
  return document.tables.flatMap((table) => {
    const derived = document.relations.derived(table);
    return derived.flatMap((group): Candidate[] => {
      const cells = group.flatMap((place) => {
        const at = document.cellAt(place);
        return at && readCellAt(place).cell.kind === "number" ? [at] : [];
      });
      if (cells.length < LEAST_FORMULAS) return [];
      return [
        {
          template: table.spec,
          plant: (random) => {
            const typed = random.oneOf(cells);
            const blocks = cells.reduce(
              (changed, at) =>
                at === typed
                  ? changed
                  : withFacts(changed, at, (facts) => ({
                      ...facts,
                      formulas: [...(facts.formulas ?? []), at.column],
                    })),
              document.blocks,
            );
            return {
              document: blocks,
              at: [typed],
              what: `${nameOfCell(typed)}: ${textAt(document.blocks, typed)} typed among formulas`,
            };
          },
        },
      ];
    });
  });
}
