import type { Language } from "../model/language";
import type { Rating } from "../model/rating";

/** Whether an official document has the name in that language, or somebody here translated it. */
export type NameStatus = "official" | "working";

export interface Name {
  readonly text: string;
  readonly status: NameStatus;
  /** Other forms that documents print: short names, slips, older wordings. */
  readonly variants?: readonly string[];
}

/** A name in each language that it is known in; the document's own language is always there. */
export type Names = Readonly<Partial<Record<Language, Name>>>;

/** A results framework: what one biennium is planned, budgeted and measured by. */
export interface Framework {
  readonly $schema?: string;
  /** "2024/25". */
  readonly biennium: string;
  readonly title: string;
  /** The documents that its figures and names are from. */
  readonly documents: readonly string[];
  readonly pillars: readonly Pillar[];
  readonly results: readonly ExpectedResult[];
  readonly sectors: readonly Sector[];
  readonly indicators: readonly Indicator[];
  /** How many indicators the document itself speaks of, where it says. */
  readonly indicatorsStated?: number;
  readonly ratingScale: RatingScale;
  readonly budgets: Budgets;
  readonly revenue: readonly RevenueEstimate[];
  readonly transferRule: TransferRule;
  readonly workloadWeights: WorkloadWeights;
  readonly recommendations: readonly Recommendation[];
}

export interface Pillar {
  /** "1" to "4", "foundation". */
  readonly id: string;
  readonly names: Names;
}

export interface ExpectedResult {
  /** "3.1". */
  readonly id: string;
  readonly pillar: string;
  readonly names: Names;
}

export interface Sector {
  readonly id: string;
  readonly names: Names;
  readonly shortNames: Names;
  /** The expected results that it contributes to. */
  readonly results: readonly string[];
}

export interface Indicator {
  /** Our own code: result and place, "3.1-04". */
  readonly code: string;
  readonly result: string;
  readonly names: Names;
  /** What is measured separately; one, without a label, where nothing is. */
  readonly components: readonly IndicatorComponent[];
  /** Lines of the document, for those who look it up. */
  readonly lines?: readonly number[];
}

export type IndicatorKind =
  | "share of target"
  | "growth"
  | "threshold"
  | "annual target"
  | "maintain or improve"
  | "milestone"
  | "qualitative";

export type Direction = "up" | "down" | "hold" | "none";
export type Frequency = "annual" | "biennial";

export interface IndicatorComponent {
  /** "3.1-04b"; "3.1-04a" where there is one only. */
  readonly code: string;
  readonly label?: string;
  readonly baseline: Measurement;
  readonly target: Measurement;
  /** The actual figure of the last report, where one is published. */
  readonly actual?: Actual;
  readonly rating?: Rating | null;
  readonly unit: string;
  readonly direction: Direction;
  readonly kind: IndicatorKind;
  readonly frequency: Frequency;
  /** The report's table and column that print its figure year by year: "annex-5-applications.applications". */
  readonly reportedIn?: string;
}

/** A baseline, target or actual: as worded, and the figure in it where there is one. */
export interface Measurement {
  readonly text: string;
  /** Percent as a share of 1; `null`: no figure. */
  readonly value: number | null;
  /** "2023", "2022/23", "2023-12-31": of when it is. */
  readonly asOf?: string;
  /** Where a baseline is the last report's actual, taken over by a roll-forward. */
  readonly from?: "last actual";
}

/** What was reported. */
export interface Actual extends Measurement {
  /**
   * `increase` where it tells what came on top of the baseline, not where things stand; `nothing`
   * where it only tells that there are no data yet.
   */
  readonly counts?: "increase" | "nothing";
}

/** The share of a target from which an indicator counts as achieved; null: not laid down. */
export interface RatingScale {
  readonly source: string;
  readonly "mid-term": { readonly achievedFrom: number } | null;
  readonly final: { readonly achievedFrom: number } | null;
}

/** All in thousands of francs; `null`: not published, or emptied by a roll-forward. */
export interface Budgets {
  readonly sectors: readonly SectorBudget[];
  readonly results: readonly ResultBudget[];
  readonly categories: readonly CategoryBudget[];
}

export type Amount = number | null;

export interface SectorBudget {
  /** A sector, "unallocated" or "total": printed totals are not the sums of what is printed. */
  readonly sector: string;
  readonly approved: { readonly total: Amount; readonly years: Readonly<Record<string, Amount>> };
  readonly afterTransfers: {
    readonly total: Amount;
    readonly years: Readonly<Record<string, Amount>>;
  };
}

export interface ResultBudget {
  readonly sector: string;
  readonly result: string;
  readonly approved: Amount;
  readonly afterTransfers: Amount;
}

export interface CategoryBudget {
  /** A row of Table 6: "posts", "staff-missions"; with a sector: "personnel", "non-personnel". */
  readonly category: string;
  readonly sector?: string;
  readonly approved: Amount;
  readonly afterTransfers: Amount;
}

export interface RevenueEstimate {
  /** A row of Table 2 or Annex II: "pct", "madrid", "contributions". */
  readonly source: string;
  /** Of the biennium, in thousands of francs. */
  readonly approved: Amount;
  readonly years: Readonly<Record<string, { readonly approved: Amount; readonly updated: Amount }>>;
}

/** Financial Regulation 3.4: the higher of the two limits holds. */
export interface TransferRule {
  readonly source: string;
  /** Share of the receiving sector's appropriation, of 1. */
  readonly sectorRate: number;
  /** Share of the total budget, of 1. */
  readonly totalRate: number;
}

export type WorkloadWeights = Readonly<Record<"madrid" | "hague", readonly YearOfWeights[]>>;

export interface YearOfWeights {
  readonly year: number;
  readonly source: string;
  /** Items of each type that are processed in the time of one application. */
  readonly manual: Readonly<Record<string, number>>;
  readonly automated: Readonly<Record<string, number>>;
}

/** A recommendation of the Development Agenda. */
export interface Recommendation {
  readonly number: number;
  readonly cluster: "A" | "B" | "C" | "D" | "E" | "F";
  /** For immediate implementation, as the General Assembly of 2007 decided. */
  readonly starred: boolean;
  readonly sectors: readonly string[];
  /** Recommendations that are reported together with it. */
  readonly together?: readonly number[];
  readonly line?: number;
}
