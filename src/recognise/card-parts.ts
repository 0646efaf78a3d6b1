import { addAll } from "../model/add-all";
import { listedNames } from "../framework/listed-names";
import type { TableSpec } from "../tables/spec";
import { columnSpec, namedRows } from "../tables/table-set";
import type { CardLine } from "./card-lines";
import { linesOf, type Card, type CardSection } from "./cut-cards";
import type { KnownNames } from "./names";
import type { Unplaced } from "./recognised";

/** What a row of a card is made of. */
export interface CardPart {
  readonly content: string;
  /** How many points its list has, where it is one. */
  readonly points?: number;
  /** As printed, where it stands under a heading of its own. */
  readonly label?: string;
  readonly lines: readonly CardLine[];
}

export interface CardParts {
  readonly parts: ReadonlyMap<string, CardPart>;
  readonly unplaced: readonly Unplaced[];
}

const SECTORS = "sectors";
const STARRED = "*";
const NOT_STARRED = "-";
/** How a point of a list begins in text. */
const POINT = /^[·•●▪◦‣–-]\s/u;
/** "无": a list that says that there is nothing to tell. */
const NOTHING = /^(?:无|none|nil|néant|aucun|ninguno|нет|لا يوجد|-|–)[.。]?$/iu;

/** The parts of a card by row, and the sectors in it that the framework does not know. */
export function cardParts(
  card: Card & { readonly spec: TableSpec },
  numbers: readonly number[],
  names: KnownNames,
): CardParts {
  const { spec, heading, opening, sections } = card;
  const start = linesOf(card).slice(0, 1);
  const parts = new Map<string, CardPart>([
    ["numbers", { content: numbers.join(", "), lines: start }],
    ["starred", { content: starOf(card), lines: start }],
    ["wording", { content: proseOf(opening), lines: opening }],
  ]);
  if (heading?.addressees !== undefined) {
    parts.set("addressees", { content: heading.addressees, lines: start });
  }
  const unplaced: Unplaced[] = [];
  for (const section of sections) {
    const part = sectionPart(section, spec);
    if (section.id !== SECTORS) {
      parts.set(section.id, part);
      continue;
    }
    const sectors = sectorsIn(section.lines, names);
    parts.set(SECTORS, { ...part, content: sectors.ids.join("; ") });
    addAll(unplaced, sectors.unknown);
  }
  return { parts, unplaced };
}

/** Blank where the heading is lost: the star went with the number. */
function starOf({ heading }: Card): string {
  if (!heading) return "";
  const { numbers, starred } = heading;
  if (starred.length === 0) return NOT_STARRED;
  return starred.length === numbers.length ? STARRED : starred.join(", ");
}

function proseOf(lines: readonly CardLine[]): string {
  return lines.map(({ text }) => text).join("\n");
}

function sectionPart({ id, heading, lines }: CardSection, spec: TableSpec): CardPart {
  const row = namedRows(spec).find((one) => one.id === id);
  const isList =
    columnSpec(spec, "points") !== undefined && row?.notApplicable?.includes("points") !== true;
  return {
    content: proseOf(lines),
    label: heading.text,
    lines: lines.length > 0 ? lines : [heading],
    ...(isList ? { points: pointsIn(lines) } : {}),
  };
}

/** A list's points by their marks; where a document's lists have lost these, each line is one. */
function pointsIn(lines: readonly CardLine[]): number {
  const marked = lines.filter(({ text }) => POINT.test(text)).length;
  return marked > 0 ? marked : lines.filter(({ text }) => !NOTHING.test(text)).length;
}

function sectorsIn(
  lines: readonly CardLine[],
  names: KnownNames,
): { ids: readonly string[]; unknown: readonly Unplaced[] } {
  const ids = new Set<string>();
  const unknown: Unplaced[] = [];
  for (const { text, line } of lines) {
    const listed = listedNames(text, (name) => names.sector(name));
    for (const id of listed.ids) ids.add(id);
    for (const name of listed.unknown) {
      unknown.push({
        line,
        text: name,
        why: "the framework has no sector of this name",
        about: { code: "unknownSector" },
      });
    }
  }
  return { ids: [...ids], unknown };
}
