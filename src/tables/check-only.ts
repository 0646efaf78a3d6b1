import { constant } from "../calc/expression";
import type { RelationSpec } from "./spec";

/** A second relation for cells that another one derives: templates compute by that, not by this. */
export function checkOnly(id: string, relation: RelationSpec): RelationSpec {
  return { ...relation, id, derives: false };
}

/** Shares of one whole, added up in a column of their own, make 100 %. */
export function isWhole(column: string, source: string): RelationSpec {
  return {
    id: "whole",
    kind: "share",
    cells: { columns: [column] },
    is: constant(1),
    inputs: {},
    source,
  };
}
