import type { Language } from "../model/language";
import { recommendationSheet } from "../tables/recommendation-sheet";
import type { TableSpec } from "../tables/spec";
import { wordingsOf } from "../tables/wordings";
import {
  numberHeadingReader,
  sectionHeadingReader,
  type NumberHeading,
  type SectionHeading,
} from "./card-headings";
import type { CardLine } from "./card-lines";

/** A card as it stands in a document: its lines under its headings. */
export interface Card {
  /** Known by its first section; undefined where there is none. */
  readonly spec: TableSpec | undefined;
  /** Undefined where an extractor has lost the number. */
  readonly heading: (NumberHeading & { readonly at: CardLine }) | undefined;
  /** The lines between the card's heading and its first section. */
  readonly opening: readonly CardLine[];
  readonly sections: readonly CardSection[];
}

export interface CardSection {
  readonly id: string;
  readonly heading: CardLine;
  /** The languages in which it is called that. */
  readonly languages: readonly Language[];
  readonly lines: readonly CardLine[];
}

/** All lines of a card, in their order. */
export function linesOf({ heading, opening, sections }: Card): CardLine[] {
  return [
    ...(heading ? [heading.at] : []),
    ...opening,
    ...sections.flatMap((section) => [section.heading, ...section.lines]),
  ];
}

const [FIRST_SECTION] = Object.keys(wordingsOf(recommendationSheet.id).sections ?? {});

/** "[Annex II follows]", "[End of document]": a part of the document ends there. */
const END_OF_PART = /^\[[^[\]]*\]$/u;

/**
 * Cuts a document into cards. A card begins with its numbers; where these are lost, the line before
 * its first section's heading is its opening. It ends where the next one begins or its part of the
 * document ends.
 */
export function cutCards(lines: readonly CardLine[]): Card[] {
  const readNumbers = numberHeadingReader();
  const readSection = sectionHeadingReader();
  const cards: Draft[] = [];
  let current: Draft | undefined;
  let before: CardLine | undefined;
  for (const line of lines) {
    const numbers = readNumbers(line.text);
    const section = numbers ? undefined : nextSection(readSection(line.text), current);
    if (numbers) {
      current = { spec: undefined, heading: { ...numbers, at: line }, opening: [], sections: [] };
      cards.push(current);
    } else if (section && current && fits(section, current)) {
      openSection(current, section, line);
    } else if (section && isFirst(section)) {
      const opening = current?.sections.at(-1)?.lines.pop() ?? before;
      current = {
        spec: undefined,
        heading: undefined,
        opening: opening ? [opening] : [],
        sections: [],
      };
      openSection(current, section, line);
      cards.push(current);
    } else if (END_OF_PART.test(line.text)) {
      current = undefined;
    } else {
      (current?.sections.at(-1)?.lines ?? current?.opening)?.push(line);
    }
    before = line;
  }
  return cards;
}

interface Draft extends Card {
  spec: TableSpec | undefined;
  readonly opening: CardLine[];
  readonly sections: (CardSection & { readonly lines: CardLine[] })[];
}

interface Found {
  readonly spec: TableSpec;
  readonly section: string;
  readonly languages: readonly Language[];
}

/** What a heading is: a section of the card at hand before one of another kind of card. */
function nextSection(
  headings: readonly SectionHeading[],
  current: Draft | undefined,
): Found | undefined {
  const [chosen] = [...headings].sort(
    (a, b) => Number(b.spec === current?.spec) - Number(a.spec === current?.spec),
  );
  if (!chosen) return undefined;
  const { spec, section } = chosen;
  const languages = headings
    .filter((one) => one.spec === spec && one.section === section)
    .map(({ pattern }) => pattern.language);
  return { spec, section, languages };
}

function fits({ spec, section }: Found, card: Draft): boolean {
  if (card.spec === undefined) return true;
  return card.spec === spec && !card.sections.some(({ id }) => id === section);
}

/** A card whose number the framework's order can tell, at the section that it begins with. */
function isFirst({ spec, section }: Found): boolean {
  return spec === recommendationSheet && section === FIRST_SECTION;
}

function openSection(card: Draft, { spec, section, languages }: Found, heading: CardLine): void {
  card.spec = spec;
  card.sections.push({ id: section, heading, languages, lines: [] });
}
