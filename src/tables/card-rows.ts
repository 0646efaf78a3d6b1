import type { RowSpec } from "./spec";

/** The column of a card that counts points: only lists have any. */
const POINTS = ["points"];

/** A part of a card that is a fact: a number, a name. */
export function textRow(id: string): RowSpec {
  return { id, role: "item", notApplicable: POINTS };
}

/** A part of a card that is told in sentences, which are not counted. */
export function proseRow(id: string): RowSpec {
  return { id, role: "item", holds: "prose", notApplicable: POINTS };
}
