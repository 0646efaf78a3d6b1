import type { Correction } from "../../check/corrections";
import type { CheckResult, Finding } from "../../check/finding";
import type { Framework } from "../../framework/framework";
import type { SheetContent } from "../../model/check-port";
import type { Language } from "../../model/language";
import type { ReportingPoint } from "../../model/rating";
import type { Insertion, TakenNames } from "../../model/sheets-port";
import type { PublishedReport } from "../../templates/published";
import type { Formulas, HeldUnit } from "../../templates/request";

/** What the sheets are to be: plain data, as it travels to the worker. */
export interface Wanted {
  /** Of the biennium, or of an earlier one: it is then rolled forward. */
  readonly framework: Framework;
  readonly biennium: string;
  readonly point: ReportingPoint;
  readonly language: Language;
  readonly formulas: Formulas;
  readonly unit: HeldUnit;
  readonly contents: Contents;
  /** The sector whose pack it is. */
  readonly sector?: string;
}

/** Blank, or filled with what a report has published. */
export type Contents = "blank" | PublishedReport;

/** What can be chosen. */
export interface Offer {
  readonly tables: readonly { readonly id: string; readonly title: string }[];
  readonly sets: readonly OfferedSet[];
}

export interface OfferedSet {
  readonly key: string;
  /** The sector whose pack it is. */
  readonly sector?: string;
  /** In the language of the pane. */
  readonly title: string;
  readonly templates: readonly string[];
}

/** The first cells of a table's sheet, as they will show. */
export interface Preview {
  readonly title: string;
  readonly unit: string | undefined;
  /** Of the columns that follow, with that of the row labels first. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PreviewCell[])[];
  readonly moreRows: number;
  readonly moreColumns: number;
  readonly charts: number;
}

export interface PreviewCell {
  readonly text: string;
  readonly isInput: boolean;
  readonly isFigure: boolean;
}

/** A file, and what the port for sheets has to know of it. */
export interface Made {
  /** As base64 for Excel, as bytes for a download. */
  readonly file: string | Uint8Array;
  readonly sheets: Insertion["sheets"];
  readonly names: Insertion["names"];
}

export type Target = "thisWorkbook" | "newWorkbook" | "download";

/** Every question that the worker answers, with its answer. */
export interface Questions {
  readonly offer: {
    readonly ask: Wanted & { readonly paneLanguage: Language };
    readonly answer: Offer;
  };
  readonly preview: {
    readonly ask: Wanted & { readonly template: string };
    readonly answer: Preview;
  };
  readonly make: {
    readonly ask: Wanted & {
      readonly templates: readonly string[];
      readonly target: Target;
      readonly taken: TakenNames;
    };
    readonly answer: Made;
  };
  readonly check: { readonly ask: CheckAsk; readonly answer: NamedResult };
  /** The findings as a sheet for the workbook. */
  readonly list: { readonly ask: ListAsk; readonly answer: Made };
  /** The sheet on which rules are set. */
  readonly rules: { readonly ask: Omit<ListAsk, "findings">; readonly answer: Made };
}

/** What is to be checked, and against what. */
export interface CheckAsk {
  /** All sheets, or of those that were given last the ones that have changed. */
  readonly contents: readonly SheetContent[];
  readonly isPart: boolean;
  /** Of the biennium, or of an earlier one: it is then rolled forward. */
  readonly framework: Framework;
  readonly biennium: string;
  readonly corrections: readonly Correction[];
  /** Of the pane: in which tables are named. */
  readonly language: Language;
}

/** What a check came to, the tables that cells may be said to be with their titles. */
export interface NamedResult extends Omit<CheckResult, "choices"> {
  readonly choices: readonly { readonly id: string; readonly title: string }[];
}

export interface ListAsk {
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly taken: TakenNames;
}

export type Kind = keyof Questions;

export type Question = {
  readonly [K in Kind]: {
    readonly id: number;
    readonly kind: K;
    readonly ask: Questions[K]["ask"];
  };
}[Kind];

export type Reply =
  | { readonly ready: true }
  | { readonly id: number; readonly answer: Questions[Kind]["answer"] }
  | { readonly id: number; readonly failure: string };

/** The name under which the maker stands in a page that has no workers. */
export const IN_PAGE = "wipoWorker";

export type InPage = (question: Question) => Promise<Reply>;
