import type { TableData } from "../tables/data";

/** The recommendations that a sheet is about: 13, 14 and 17 may stand together. */
export function numbersOf({ parameters }: TableData): readonly number[] {
  return (parameters?.recommendation ?? "").split("-").map(Number);
}
