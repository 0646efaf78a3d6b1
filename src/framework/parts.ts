/** Which part of a budget or of the expenditure is asked for. */
export interface Parts {
  /** A sector, "unallocated" or "total". */
  readonly sector: string;
  readonly year?: number | undefined;
  readonly result?: string | undefined;
  readonly category?: string | undefined;
}

export type Part = Exclude<keyof Parts, "sector">;

/** What is asked for besides the sector. */
export function partsOf(parts: Parts): readonly Part[] {
  return (["year", "result", "category"] as const).filter((part) => parts[part] !== undefined);
}
