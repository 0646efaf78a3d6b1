import type { Framework } from "../../framework/framework";
import type { Language } from "../../model/language";
import type { ReportingPoint } from "../../model/rating";
import type { InsertedSheets, InsertStep, SheetsProblem } from "../../model/sheets-port";
import type { Formulas, HeldUnit } from "../../templates/request";
import type { MakerProblem } from "../worker/client";
import type { Contents, Offer, Preview, Target } from "../worker/protocol";

/** What the sheets are to be. */
export interface Options {
  readonly biennium: string;
  readonly point: ReportingPoint;
  readonly language: Language;
  readonly contents: Contents;
  readonly formulas: Formulas;
  readonly unit: HeldUnit;
}

/** Which tables: those of a set, or one by one. */
export type Picked =
  { readonly set: string } | { readonly set?: undefined; readonly ids: readonly string[] };

/** The set of all tables, as `wipo generate` calls it. */
export const ALL = "all";

export type Problem = SheetsProblem | MakerProblem;

/** Something that the maker is asked for. */
export type Asked<T> =
  /** With what held before, which is shown until the answer is there. */
  | { readonly status: "asking"; readonly value?: T | undefined }
  | { readonly status: "here"; readonly value: T }
  | { readonly status: "failed"; readonly problem: MakerProblem };

/** `removing` takes back what an insertion left behind, `deleting` what was inserted earlier. */
export type Step = InsertStep | "making" | "opening" | "deleting";

export interface Job {
  readonly step: Step;
  readonly isEditing: boolean;
}

/** What became of the last job. */
export type Result =
  | {
      readonly kind: "inserted";
      readonly count: number;
      readonly first: string;
      /** Sheets whose own names were taken. */
      readonly renamed: readonly string[];
    }
  | { readonly kind: "opened" | "removed" }
  | { readonly kind: "downloaded"; readonly file: string }
  | {
      readonly kind: "failed";
      readonly problem: Problem;
      /** Sheets that are in the workbook although they should not be. */
      readonly left: readonly string[];
      /** Whether the workbook is known to be as it was. */
      readonly isUnchanged: boolean;
    };

export interface TemplatesState {
  readonly options: Options;
  readonly picked: Picked;
  readonly target: Target;
  readonly query: string;
  readonly offer: Asked<Offer>;
  readonly preview: { readonly table: string; readonly asked: Asked<Preview> } | undefined;
  readonly job: Job | undefined;
  readonly result: Result | undefined;
  /** Whether it is being asked if the sheets inserted last shall be removed. */
  readonly isAskingRemoval: boolean;
  /** What this pane has inserted and not removed, the last at the end. */
  readonly inserted: readonly InsertedSheets[];
}

/** What there is to be shown of an answer; nothing where it has failed. */
export function shown<T>(asked: Asked<T>): T | undefined {
  return asked.status === "failed" ? undefined : asked.value;
}

const NOTHING: Offer = { tables: [], sets: [] };

/** The tables that are chosen, in the order of the reports. */
export function chosenTables({ offer, picked }: TemplatesState): readonly string[] {
  const { tables, sets } = shown(offer) ?? NOTHING;
  const all = tables.map(({ id }) => id);
  if (picked.set === ALL) return all;
  const ids = new Set(
    picked.set === undefined ? picked.ids : sets.find(({ key }) => key === picked.set)?.templates,
  );
  return all.filter((id) => ids.has(id));
}

/** The sector whose pack is chosen. */
export function chosenSector({ offer, picked }: TemplatesState): string | undefined {
  return shown(offer)?.sets.find(({ key }) => key === picked.set)?.sector;
}

/** A biennium that sheets can be made for, with the framework that they are made from. */
export interface BienniumChoice {
  readonly biennium: string;
  readonly framework: Framework;
}
