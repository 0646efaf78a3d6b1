import { checked, type CleanDocument, type FaultLanguage } from "./clean";
import { findingOf, graveFindings } from "./found";
import type { Candidate, Fault, Kind } from "./kind";
import { KINDS } from "./kinds";
import { seeded, type Random } from "./random";

/** One workbook with one fault, checked. */
export interface Run {
  readonly kind: Kind;
  readonly language: FaultLanguage;
  readonly template: string;
  readonly what: string;
  /** The rule that tells of it; undefined where none does. */
  readonly rule: string | undefined;
  /** What else was told, where nothing right was. */
  readonly told: readonly string[];
}

/** Places of a template that turn out to be none where anything would be wrong. */
const MOST_TRIES = 80;

interface Placed {
  readonly document: CleanDocument;
  readonly candidate: Candidate;
}

/** Where a kind of fault can be planted, by template. */
interface Turn {
  readonly kind: Kind;
  readonly places: ReadonlyMap<string, readonly Placed[]>;
}

/**
 * Plants so many faults, one by one, each in a workbook that was clean: each kind as often as the
 * others, at a random place of a random template; those that have had none yet come first.
 */
export function plantFaults(
  documents: readonly CleanDocument[],
  count: number,
  seed: number,
): readonly Run[] {
  const random = seeded(seed);
  const turns = KINDS.map((kind): Turn => ({ kind, places: placesOf(kind, documents) })).filter(
    ({ places }) => places.size > 0,
  );
  const had = new Set<string>();
  const planted = Array.from({ length: count }, (_, at) => {
    const turn = turns[at % turns.length];
    const one = turn && plantedIn(turn, had, random);
    if (!one) throw new Error(`There is no place for “${turn?.kind.title ?? ""}”.`);
    had.add(one.template);
    return { ...one, kind: turn.kind };
  });
  return planted.map(({ kind, fault, document, template }): Run => {
    const sheets = [fault.about ?? [], fault.at.map(({ sheet }) => sheet)].flat();
    const blocks = fault.isAcross ? fault.document : document.partWith(fault.document, sheets);
    const result = checked(blocks);
    const rule = findingOf(fault, result)?.rule;
    const others = graveFindings(result).map(
      ({ rule: other, sheet = "", cell }) => `${other} ${sheet}!${cell}`,
    );
    return {
      kind,
      language: document.language,
      template,
      what: fault.what,
      rule,
      told: rule === undefined ? others : [],
    };
  });
}

function placesOf(
  kind: Kind,
  documents: readonly CleanDocument[],
): ReadonlyMap<string, readonly Placed[]> {
  const places = new Map<string, Placed[]>();
  for (const document of documents) {
    for (const candidate of kind.candidates(document)) {
      const known = places.get(candidate.template);
      if (known) known.push({ document, candidate });
      else places.set(candidate.template, [{ document, candidate }]);
    }
  }
  return places;
}

function plantedIn(
  { places }: Turn,
  had: ReadonlySet<string>,
  random: Random,
): { fault: Fault; document: CleanDocument; template: string } | undefined {
  const inTurn = [...places.keys()]
    .map((template) => ({ template, rank: Number(had.has(template)) + random.next() }))
    .sort((one, other) => one.rank - other.rank);
  for (const { template } of inTurn) {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const { candidate, document } = random.oneOf(places.get(template) ?? []);
      const fault = candidate.plant(random);
      if (fault) return { fault, document, template };
    }
  }
  return undefined;
}
