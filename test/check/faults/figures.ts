import { readNumberText } from "../../../src/model/number-text";
import { inFormOf } from "../../../src/rules/figure-form";
import type { CellPlace } from "../../../src/tables/checks";
import { readCellAt } from "../../../src/tables/reproduce";
import { specOf } from "../../../src/tables/table-set";
import type { CleanDocument } from "./clean";
import { nameOfCell, withTexts, type CellAt } from "./edit";
import type { Candidate, Fault, Kind } from "./kind";
import type { Random } from "./random";
import { isBrokenBy, isSame, lastDigit, leastChange, type Held } from "./widths";

/** A figure that stands in a relation which holds, at a cell of its own. */
export interface CoveredFigure {
  readonly place: CellPlace;
  readonly at: CellAt;
  readonly raw: string;
  /** Percent as a share of 1. */
  readonly value: number;
}

const MADE = new WeakMap<CleanDocument, readonly CoveredFigure[]>();

export function coveredFigures(document: CleanDocument): readonly CoveredFigure[] {
  let made = MADE.get(document);
  if (!made) {
    const planted = new Set(document.tables.map(({ id }) => id));
    made = document.relations.covered
      .filter(({ table }) => planted.has(table.id))
      .flatMap((place) => {
        const at = document.cellAt(place);
        const { cell } = readCellAt(place);
        const value = cell.value ?? 0;
        // bare figures under a heading with % would be written with other digits
        const isPlain = readNumberText(cell.raw)?.value === value;
        return at && isPlain ? [{ place, at, raw: cell.raw, value }] : [];
      });
    MADE.set(document, made);
  }
  return made;
}

/** The cells of the figures that are made of these. */
export function madeOf(document: CleanDocument, places: readonly CellPlace[]): readonly CellAt[] {
  return places.flatMap((place) =>
    document.relations.madeOf(place).flatMap((made) => document.cellAt(made) ?? []),
  );
}

/** The document with other texts in cells of figures. */
export function altered(
  document: CleanDocument,
  changes: readonly { readonly figure: CoveredFigure; readonly text: string }[],
): Fault {
  return {
    document: withTexts(
      document.blocks,
      changes.map(({ figure, text }) => [figure.at, text] as const),
    ),
    at: changes.map(({ figure }) => figure.at),
    made: madeOf(
      document,
      changes.map(({ figure }) => figure.place),
    ),
    what: changes
      .map(({ figure, text }) => `${nameOfCell(figure.at)}: ${figure.raw} → ${text}`)
      .join("; "),
  };
}

/** A kind of fault that gives one figure another text. */
function figureKind(
  title: string,
  change: (figure: CoveredFigure, least: number, random: Random) => string | undefined,
): Kind {
  return {
    group: "figures",
    title,
    candidates: (document) =>
      coveredFigures(document).map((figure): Candidate => ({
        template: figure.place.table.spec,
        plant: (random) => {
          const least = leastChange(figure.place, document.relations.of(figure.place));
          if (least === undefined) return undefined;
          const text = change(figure, least, random);
          return text !== undefined && isFarFrom(figure, text, least)
            ? altered(document, [{ figure, text }])
            : undefined;
        },
      })),
  };
}

function isFarFrom({ value }: CoveredFigure, text: string, least: number): boolean {
  const number = readNumberText(text)?.value;
  // a form that nobody has filled in shows 0 as well
  return number !== undefined && number !== 0 && Math.abs(number - value) >= least * (1 - 1e-9);
}

/** So much more or less, rounded away from what it was. */
function moved(figure: CoveredFigure, by: number): string {
  const unit = lastDigit(figure.place);
  const units = Math.ceil(Math.abs(by) / unit - 1e-9);
  const value = figure.value + Math.sign(by) * units * unit;
  // a figure that was positive stays so
  const isMinus = figure.value > 0 && value <= 0;
  return inFormOf(isMinus ? figure.value + units * unit : value, figure.raw).text;
}

/** Two digits that stand beside each other and differ, exchanged. */
function transposed(raw: string, random: Random): string | undefined {
  const signs = Array.from(raw);
  const digits = signs.flatMap((sign, at) => (/\d/u.test(sign) ? [at] : []));
  const pairs = digits.flatMap((at, place) => {
    const next = digits[place + 1];
    return next !== undefined && signs[at] !== signs[next] ? [[at, next] as const] : [];
  });
  if (pairs.length === 0) return undefined;
  const [first, second] = random.oneOf(pairs);
  return signs
    .map((sign, at) => (at === first ? signs[second] : at === second ? signs[first] : sign))
    .join("");
}

/** A digit struck once too often, or left out. */
function withDigit(figure: CoveredFigure, random: Random): string {
  const digits = figure.raw.replace(/\D/gu, "");
  const at = random.below(digits.length);
  const isLonger = digits.length < 2 || random.below(2) === 0;
  const typed = isLonger
    ? digits.slice(0, at) + (digits[at] ?? "") + digits.slice(at)
    : digits.slice(0, at) + digits.slice(at + 1);
  const decimals = readNumberText(figure.raw)?.decimals ?? 0;
  return inFormOf(Math.sign(figure.value) * (Number(typed) / 10 ** decimals), figure.raw).text;
}

export const FIGURE_KINDS: readonly Kind[] = [
  figureKind("A figure changed by more than twice its width", (figure, least, random) =>
    moved(figure, least * (1 + 4 * random.next() ** 2) * (random.below(2) === 0 ? 1 : -1)),
  ),
  figureKind("Two digits transposed", ({ raw }, _least, random) => transposed(raw, random)),
  figureKind("A digit left out or typed twice", (figure, _least, random) =>
    withDigit(figure, random),
  ),
  figureKind("The wrong sign", ({ value, raw }) => inFormOf(-value, raw).text),
  figureKind(
    "A figure in another unit: a thousand times as much or as little",
    (figure, _l, random) =>
      inFormOf(figure.value * (random.below(2) === 0 ? 1000 : 0.001), figure.raw).text,
  ),
  figureKind(
    "The decimal point in the wrong place",
    (figure, _least, random) =>
      inFormOf(figure.value * (random.below(2) === 0 ? 10 : 0.1), figure.raw).text,
  ),
  {
    group: "figures",
    title: "A part of a sum left blank",
    candidates: (document) =>
      coveredFigures(document).map((figure): Candidate => ({
        template: figure.place.table.spec,
        plant: () => {
          const { place, value } = figure;
          // what is told in sentences leaves out what it does not tell
          if (specOf(place.table.spec)?.layout === "statements") return undefined;
          const sums = document.relations.of(place).filter((held) => isPartOf(held, place));
          const least = leastChange(place, sums);
          return least !== undefined && Math.abs(value) >= least
            ? altered(document, [{ figure, text: "" }])
            : undefined;
        },
      })),
  },
  exchangedWithin("column"),
  exchangedWithin("row"),
];

/** Whether a relation adds the figure up with others. */
function isPartOf({ check }: Held, place: CellPlace): boolean {
  return Object.entries(check.inputs).some(
    ([name, places]) => !check.single.has(name) && places.some((one) => isSame(one, place)),
  );
}

/** Two figures beside each other, each in the other's cell. */
function exchangedWithin(line: "row" | "column"): Kind {
  return {
    group: "figures",
    title: `Two figures of a ${line} exchanged`,
    candidates: (document) => {
      const figures = coveredFigures(document);
      return figures.flatMap((figure, place) => {
        const other = figures
          .slice(place + 1)
          .find(({ at }) =>
            line === "row"
              ? isOnSheet(at, figure.at) && at.line === figure.at.line
              : isOnSheet(at, figure.at) && at.column === figure.at.column,
          );
        if (!other) return [];
        return [
          {
            template: figure.place.table.spec,
            plant: () =>
              isUneven(document, figure.place, other.place)
                ? altered(document, [
                    { figure, text: other.raw },
                    { figure: other, text: figure.raw },
                  ])
                : undefined,
          },
        ];
      });
    },
  };
}

/** Whether a relation in which one of the figures stands is broken by their exchange. */
function isUneven({ relations }: CleanDocument, one: CellPlace, other: CellPlace): boolean {
  const exchanged = (place: CellPlace): CellPlace =>
    isSame(place, one) ? other : isSame(place, other) ? one : place;
  return [...relations.of(one), ...relations.of(other)].some((held) => isBrokenBy(held, exchanged));
}

function isOnSheet(one: CellAt, other: CellAt): boolean {
  return one.sheet === other.sheet;
}
