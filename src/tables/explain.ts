import { addAll } from "../model/add-all";
import { isSamePlace } from "./by-place";
import type { CellPlace } from "./checks";
import type { ComputedReading } from "./computed-cells";
import type { TableData } from "./data";
import type { Explanation, Supposed } from "./explanation";
import type { Figure, Judged, Reproduction } from "./reproduction";
import { cellsIn, checkIndex, supposedReading, tried, type CheckIndex } from "./suppose";
import { suppositions, type Proposed } from "./suppositions";
import { specOf } from "./table-set";

/** One relation that does not hold explains itself. */
const LEAST_MENDED = 2;

/**
 * What would explain several relations that do not hold: a unit, two columns, rows or figures in each
 * other's place, one wrong figure. Each must mend most of what it bears upon and break nothing, and
 * nothing else may explain as much; what nothing explains stays as it is.
 *
 * @param known what is explained already
 */
export function explanations(
  { judged }: Reproduction,
  reading: ComputedReading,
  known: readonly Explanation[] = [],
): readonly Explanation[] {
  const explained = new Set(known.flatMap(({ figures }) => figures));
  const failing = judged.filter(({ figure }) => !figure.withinRounding && !explained.has(figure));
  if (failing.length === 0) return [];
  const index = checkIndex(judged, reading);
  const candidates: Candidate[] = [];
  for (const proposed of suppositions(failing, index)) {
    if (index.isSpent()) break;
    const trial = tried(proposed.supposition, index);
    if (!trial || trial.mended.length * 2 <= trial.failing) continue;
    const mended = independent(trial.mended);
    if (mended < leastMended(proposed.supposed)) continue;
    candidates.push({ ...proposed, mended: trial.mended, rank: rankOf(proposed.supposed, mended) });
  }
  return withWhatFollows(best(candidates), failing, index);
}

interface Candidate extends Proposed {
  readonly mended: readonly Judged[];
  readonly rank: number;
}

interface Chosen extends Candidate {
  readonly isEither: boolean;
}

/**
 * A figure that is off by the factor of a unit which its table never has is no accident, nor is one that
 * is right but for its sign.
 */
function leastMended(supposed: Supposed): number {
  return isUsualUnit(supposed) || isSign(supposed) ? 1 : LEAST_MENDED;
}

function isSign(supposed: Supposed): boolean {
  return supposed.what === "figure" && supposed.isSign === true;
}

/** By how much it mends. Of two tables that differ by a unit only, the one in its usual unit is right. */
function rankOf(supposed: Supposed, mended: number): number {
  return mended + (isUsualUnit(supposed) ? 0.5 : 0);
}

function isUsualUnit(supposed: Supposed): boolean {
  return supposed.what === "unit" && specOf(supposed.table.spec)?.measure === supposed.unit;
}

/** Relations between the same cells, such as an equality that either table states, are one. */
function independent(judged: readonly Judged[]): number {
  return new Set(judged.map(({ check }) => cellsIn(check).map(nameOf).sort().join(" "))).size;
}

function nameOf({ table, row, column }: CellPlace): string {
  return JSON.stringify([table.id, row.id, row.line, column]);
}

/** Those that explain most; where two explain the same equally well, neither. */
function best(candidates: readonly Candidate[]): readonly Chosen[] {
  const inOrder = [...candidates].sort(
    (one, other) => other.rank - one.rank || Number(isPair(other)) - Number(isPair(one)),
  );
  const explained = new Set<Judged>();
  const found: Chosen[] = [];
  for (const one of inOrder) {
    if (one.mended.some((judged) => explained.has(judged))) continue;
    const equals = inOrder.filter(
      (other) =>
        other !== one &&
        other.rank === one.rank &&
        other.mended.some((judged) => one.mended.includes(judged)),
    );
    for (const judged of one.mended) explained.add(judged);
    const rivals = equals.filter(({ supposed }) => !isSame(supposed, one.supposed));
    const supposed = rivals.length === 0 ? one.supposed : oneOf(one, rivals);
    if (!supposed) continue;
    const isEither = isPair(one) && equals.some((other) => !isPair(other));
    found.push({ ...one, supposed, isEither });
  }
  return found;
}

/** Figures of which any one would explain the very same: one of them it is. */
function oneOf(
  { supposed, mended }: Candidate,
  rivals: readonly Candidate[],
): Supposed | undefined {
  if (supposed.what !== "figure") return undefined;
  // of two figures that should be equal either may have the wrong sign: their relation tells of both
  if (isSign(supposed) && mended.length < LEAST_MENDED) return undefined;
  const places: CellPlace[] = [];
  for (const rival of rivals) {
    const isAlike =
      rival.supposed.what === "figure" &&
      rival.mended.length === mended.length &&
      rival.mended.every((one) => mended.includes(one));
    if (!isAlike) return undefined;
    const { place } = rival.supposed;
    if (!places.some((known) => isSamePlace(known, place))) places.push(place);
  }
  const [place = supposed.place, ...others] = inOrder([supposed.place, ...places]);
  return { ...supposed, place, rivals: others };
}

/** As they are read, where all are of one table. */
function inOrder(places: readonly CellPlace[]): readonly CellPlace[] {
  const [first] = places;
  if (!first || places.some(({ table }) => table !== first.table)) return places;
  const at = ({ column }: CellPlace): number =>
    first.table.columns.findIndex(({ id }) => id === column);
  return [...places].sort((one, other) => one.row.line - other.row.line || at(one) - at(other));
}

/**
 * Another value of the same figure is no rival: the one that the tightest relation asks for is taken.
 * Nor are two rows or columns of which nothing but two figures can be told to be exchanged.
 */
function isSame(one: Supposed, other: Supposed): boolean {
  if (one.what === "figure" && other.what === "figure") return isSamePlace(one.place, other.place);
  const pair = [one, other].find(({ what }) => what === "figures");
  const lines = [one, other].find(({ what }) => what === "rows" || what === "columns");
  return pair !== undefined && lines !== undefined && tableOf(pair) === tableOf(lines);
}

function tableOf(supposed: Supposed): TableData {
  if (supposed.what === "figure") return supposed.place.table;
  return supposed.what === "figures" ? supposed.places[0].table : supposed.table;
}

/** Of what comes to the same, two figures are told, not two rows or columns. */
function isPair({ supposed }: Pick<Candidate, "supposed">): boolean {
  return supposed.what === "figures";
}

/** What still fails with each of them alone may hold with all: a total of two wrong figures. */
function withWhatFollows(
  chosen: readonly Chosen[],
  failing: readonly Judged[],
  index: CheckIndex,
): readonly Explanation[] {
  const bearing = chosen.map(
    ({ supposition }) => new Set(supposedReading([supposition], index).affected),
  );
  const followers = chosen.map((): Figure[] => []);
  const explained = new Set(chosen.flatMap(({ mended }) => mended));
  const { reading } = supposedReading(
    chosen.map(({ supposition }) => supposition),
    index,
  );
  for (const one of failing) {
    const at = bearing.findIndex((affected) => affected.has(one));
    if (explained.has(one) || at < 0) continue;
    if (index.evaluate(one.check, reading)?.withinRounding) followers[at]?.push(one.figure);
  }
  return chosen.map(({ supposed, mended, isEither }, at) => {
    const figures = mended.map(({ figure }) => figure);
    addAll(figures, followers[at] ?? []);
    return { ...supposed, figures, ...(isEither ? { isEither } : {}) };
  });
}
