/** What a published report says was spent and received in its year; in thousands of francs. */
export interface YearOfActuals {
  readonly year: number;
  /** The document's symbol. */
  readonly document: string;
  readonly expenditure: {
    /** By sector, with "total" (Table 4). */
    readonly sectors: Actuals;
    /** By sector, "total" among them, then by expected result (Table 5). */
    readonly results: Readonly<Record<string, Actuals>>;
    /** By sector, then by cost category (Table 6 for "total", the sector pages for the others). */
    readonly categories: Readonly<Record<string, Actuals>>;
  };
  /** By source (Table 2). */
  readonly revenue: Actuals;
}

/** `null`: printed as nil. What is not printed is not there. */
export type Actuals = Readonly<Record<string, number | null>>;
