import type { Expression } from "../calc/expression";
import type { FunctionId } from "../functions/definition";
import type { Measure } from "../model/measure";
import type { ReportingPoint } from "../model/rating";

/** What a table is repeated for: one table for each sector, pillar, fund and so on. */
export type ParameterId = "sector" | "pillar" | "fund" | "project" | "recommendation" | "review";

/**
 * How a table stands on the page: a grid of figures; a matrix, whose columns are rows of another
 * kind (results by sector); records, whose cells are prose; a card of headed sections; a time line
 * of quarters; statements, the few figures that sentences beside a lost chart tell.
 */
export type Layout = "grid" | "matrix" | "records" | "card" | "timeline" | "statements";

/** One kind of report table, described once. Wordings stand in addin/wordings/<id>.json. */
export interface TableSpec {
  /** Also the name of the spec's file and of its wordings. */
  readonly id: string;
  readonly layout: Layout;
  readonly parameters?: readonly ParameterId[];
  /** What its amounts are counted in where neither column, row nor the printed table says else. */
  readonly measure: Measure;
  /** Those of a time line are the quarters of its own years: the header tells them. */
  readonly columns: readonly ColumnSpec[];
  readonly rows: RowsSpec;
  readonly relations: readonly RelationSpec[];
  /** Where the report prints it: "Table 4", "Annex VIII, statement". */
  readonly place: string;
  /** Whether a blank cell says that there was nothing; elsewhere it is a figure that is not told. */
  readonly blankIsNil?: true;
  /** Whether reports print it without a header: its columns, the name among them, in their order. */
  readonly isHeadless?: true;
  /** What the period's data are as of, where it is not the year's end: "2025-01-31". */
  readonly asOf?: string;
}

/**
 * What the cells of a column hold. `code` and `name` identify the row; `prose` is text that is
 * not a fact by itself and does not travel with the shipped data.
 */
export type Holds = "amount" | "share" | "rating" | "arrow" | "code" | "name" | "text" | "prose";

export interface ColumnSpec {
  /** Says what the column means, not where it stands: `approved`, `afterTransfers`. */
  readonly id: string;
  readonly holds: Holds;
  /** Where it differs from the table's; a share is always of 1. */
  readonly measure?: Measure;
  /** Decimals that the report prints; 0 where it is left out. For a share: of the percent figure. */
  readonly decimals?: number;
  /** Whether these are all its decimals, as with centimes: what is printed so is not rounded. */
  readonly exact?: true;
  /** Shares that cannot be above 100 %: of work done. */
  readonly atMostWhole?: true;
  /** Names that are sentences, such as risks: only their beginning travels with the shipped data. */
  readonly isSentence?: true;
  /** The id of the header above it, for header trees of more than one level. */
  readonly group?: string;
  /** The column whose prose tells its figure. No report prints it: formulas need it as a number. */
  readonly readFrom?: string;
}

/**
 * The rows of a table: fixed; all of the framework's sectors, results or so on, followed by the
 * fixed ones; or open, as the document has them, followed by the fixed ones.
 */
export type RowsSpec =
  | { readonly from: "fixed"; readonly rows: readonly RowSpec[] }
  | {
      readonly from: FrameworkRows;
      readonly then: readonly RowSpec[];
      /** Results stand under the pillar that they serve. */
      readonly sectionedBy?: "pillar";
    }
  | {
      readonly from: "open";
      readonly then: readonly RowSpec[];
      /** They stand under the expected results that they serve. */
      readonly sectionedBy?: "result";
      /** What the framework lists of them, so that a blank form names them. */
      readonly listed?: "indicators";
      /** How many rows a blank form offers, under each heading where it has some. */
      readonly usual?: number;
      /** Its sections have headings of their own, which no description can know. */
      readonly hasFreeHeadings?: true;
      /** The spec whose wordings name the open rows, where its own do not. */
      readonly namedIn?: string;
    };

export type FrameworkRows = "sectors" | "results" | "recommendations";

export type Role = "item" | "subtotal" | "total" | "section" | "note";

export interface RowSpec {
  readonly id: string;
  readonly role: Role;
  /** The id of the section row that it stands under. */
  readonly section?: string;
  readonly measure?: Measure;
  /** Where its text cells hold something else than their column says: the prose of a card. */
  readonly holds?: Holds;
  /** Columns that do not apply to this row: blank there is right. */
  readonly notApplicable?: readonly string[];
  /** The id of its wording, where several rows are called the same, as subtotals are. */
  readonly wording?: string;
}

/**
 * A relation that the printed figures must satisfy, stated for many cells at once. `$row`,
 * `$column` and `$sector` (any parameter) in a reference stand for those of the cell at hand,
 * `$yearBefore` for the row of the year before (`year-1` for `year`), `$indicator.filings` for that
 * of the indicator whose figure the table prints in its column `filings`.
 */
export interface RelationSpec {
  /** Unique within the spec. */
  readonly id: string;
  readonly kind: RelationKind;
  /** The cells that it speaks of. */
  readonly cells: CellChoice;
  /** What their figure must be, of inputs that `inputs` finds. */
  readonly is: Expression;
  readonly inputs: Readonly<Record<string, Reference>>;
  /** `equal` where it is left out; `atMost`: the figure must not lie above. */
  readonly holds?: "equal" | "atMost";
  /** Whether templates compute the cell by it; other relations only check it. */
  readonly derives?: boolean;
  /**
   * The custom function whose expression this is. Those of its optional arguments that `inputs`
   * leaves out are what they are in a formula that leaves them out.
   */
  readonly function?: FunctionId;
  /** Where it holds in one of a biennium's two reports only. */
  readonly point?: ReportingPoint;
  /** What in the document justifies it: "Table 4, note 2". */
  readonly source: string;
}

export type RelationKind =
  | "total"
  | "subtotal"
  | "balance"
  | "share"
  | "change"
  | "cap"
  | "supportCost"
  | "equality"
  | "breakdown"
  | "cumulative";

/** Left out: all of them. Rows may be chosen by id or role; section and note rows only by id. */
export interface CellChoice {
  readonly rows?: readonly string[] | Role;
  readonly columns?: readonly string[];
  readonly except?: readonly string[];
}

/** Where an input stands; what is left out is as in the cell at hand. */
export interface Reference {
  /** The spec id of another table. */
  readonly table?: string;
  /** Its parameters: a value, `$row`, `$column`, `$sector`, or `*` for all of its tables. */
  readonly parameters?: Readonly<Partial<Record<ParameterId, string>>>;
  readonly row?: string;
  readonly column?: string;
  /** A list: these rows, or all of a role, in the same column. */
  readonly rows?: readonly string[] | Role;
  /** Of the rows, only those of this section. */
  readonly section?: string;
  /** A list: these columns, in the same row. */
  readonly columns?: readonly string[];
}
