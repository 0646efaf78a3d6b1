import { addAll } from "../model/add-all";
import type { Framework } from "../framework/framework";
import { recommendationSheet } from "../tables/recommendation-sheet";
import type { TableData } from "../tables/data";
import type { TableSpec } from "../tables/spec";
import { rowWording, wordingsOf } from "../tables/wordings";
import { cardLines, withoutLines, type CardLine } from "./card-lines";
import { cardParts } from "./card-parts";
import { cardTable } from "./card-table";
import { cutCards, linesOf, type Card } from "./cut-cards";
import type { Block } from "./document";
import { knownNames } from "./names";
import { numbersByOrder, type Numbers } from "./lost-numbers";
import { withoutPageHeads } from "./page-heads";
import type { Recognised, Unplaced, UnplacedAbout } from "./recognised";

/** The cards of a document, and what of it is no card. */
export interface CardsRead extends Recognised {
  readonly rest: readonly Block[];
}

type KnownCard = Card & { readonly spec: TableSpec };

/**
 * Reads the cards of headed sections: recommendation sheets and those of the independent review.
 * Numbers that the headings have lost are found by the framework's order. What is wrong with a card
 * (no such recommendation, one that stands twice, a section that lacks, a sector that is unknown) is
 * listed with its line.
 *
 * @param document the document's symbol
 */
export function readCards(
  blocks: readonly Block[],
  framework: Framework,
  document: string,
): CardsRead {
  const cut = cutCards(withoutPageHeads(cardLines(blocks)));
  const cards = cut.filter((card): card is KnownCard => card.spec !== undefined);
  if (cards.length === 0) return { tables: [], unplaced: [], rest: blocks };
  const order = framework.recommendations.map(({ number }) => number);
  const names = knownNames(framework);
  const numbers = numbersOf(cards, order);
  const tables: TableData[] = [];
  const unplaced: Unplaced[] = [];
  const firstOf = new Map<string, number>();
  for (const card of cards) {
    const own = numbers.get(card);
    const why = own ? obstacle(card, own, order, firstOf) : NUMBER_IS_LOST;
    if (!own || why !== undefined) {
      const about: UnplacedAbout | undefined = own
        ? { code: "repeated", table: card.spec.id }
        : undefined;
      unplaced.push({ ...wholeCard(card, why ?? NUMBER_IS_LOST), ...(about ? { about } : {}) });
      continue;
    }
    const line = firstLine(card)?.line ?? 0;
    for (const number of own) firstOf.set(`${card.spec.id} ${number}`, line);
    const read = cardParts(card, own, names);
    tables.push(cardTable(card, own, read.parts, document));
    addAll(unplaced, read.unplaced);
    addAll(unplaced, missingSections(card, own));
  }
  addAll(unplaced, withoutSections(cut, tables));
  const taken = new Set(cards.flatMap(linesOf).map(({ source }) => source));
  return { tables, unplaced, rest: withoutLines(blocks, taken) };
}

const NUMBER_IS_LOST =
  "its number is lost, and the sheets before and after it do not tell which one it is";

/** The printed numbers, and those of recommendation sheets that only their order tells. */
function numbersOf(
  cards: readonly KnownCard[],
  order: readonly number[],
): ReadonlyMap<Card, Numbers> {
  const found = new Map<Card, Numbers>(cards.map((card) => [card, card.heading?.numbers]));
  const sheets = cards.filter(
    ({ spec, heading }) =>
      spec === recommendationSheet &&
      // a number that no recommendation has says nothing of its neighbours
      (heading === undefined || order.includes(heading.numbers[0] ?? 0)),
  );
  const byOrder = numbersByOrder(
    sheets.map(({ heading }) => heading?.numbers),
    order,
  );
  sheets.forEach((card, at) => found.set(card, byOrder[at]));
  return found;
}

/** Why a card cannot become a table; undefined where nothing stands in its way. */
function obstacle(
  { spec }: KnownCard,
  numbers: readonly number[],
  order: readonly number[],
  firstOf: ReadonlyMap<string, number>,
): string | undefined {
  if (spec === recommendationSheet) {
    const unknown = numbers.filter((number) => !order.includes(number));
    if (unknown.length > 0) return `the framework has no recommendation ${unknown.join(", ")}`;
  }
  for (const number of numbers) {
    const line = firstOf.get(`${spec.id} ${number}`);
    if (line !== undefined) return `recommendation ${number} stands in line ${line} already`;
  }
  return undefined;
}

function firstLine(card: Card): CardLine | undefined {
  return linesOf(card)[0];
}

/** One entry for all lines of a card, which the table would have been made of. */
function wholeCard(card: Card, why: string): Unplaced {
  const lines = linesOf(card);
  const [first, last] = [lines[0], lines.at(-1)];
  return {
    line: first?.line ?? 0,
    text: first?.text ?? "",
    why: `${why} (the sheet goes on to line ${last?.line ?? 0})`,
  };
}

function missingSections(card: KnownCard, numbers: readonly number[]): Unplaced[] {
  const { spec, sections } = card;
  const found = new Set(sections.map(({ id }) => id));
  const [language] = sections.flatMap(({ languages }) => languages);
  return Object.keys(wordingsOf(spec.id).sections ?? {})
    .filter((id) => !found.has(id))
    .map((id) => {
      const name = (language && rowWording(spec, id)?.[language]?.[0]) ?? id;
      return {
        line: firstLine(card)?.line ?? 0,
        text: firstLine(card)?.text ?? "",
        why: `recommendation ${numbers.join(", ")} has no section “${name}”`,
        about: { code: "noSection", table: spec.id },
      };
    });
}

/** Headings with nothing below them, unless they are a list of what has its sheet elsewhere. */
function withoutSections(cards: readonly Card[], tables: readonly TableData[]): Unplaced[] {
  const there = new Set(tables.flatMap(({ parameters = {} }) => Object.values(parameters)));
  return cards.flatMap(({ spec, heading }) =>
    spec !== undefined || !heading || there.has(heading.numbers.join("-"))
      ? []
      : [
          {
            line: heading.at.line,
            text: heading.text,
            why: "names recommendations, but no section of a sheet follows",
          },
        ],
  );
}
