import type { TableData } from "../tables/data";

/** Something that found no place in a table, with its line: nothing is dropped in silence. */
export interface Unplaced {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

export interface Recognised {
  readonly tables: readonly TableData[];
  readonly unplaced: readonly Unplaced[];
}
