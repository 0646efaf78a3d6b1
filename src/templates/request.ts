import type { Framework } from "../framework/framework";
import type { Language } from "../model/language";
import type { ReportingPoint } from "../model/rating";
import type { TakenNames } from "../model/sheets-port";
import type { TableData } from "../tables/data";

/** What the sheets of one workbook are asked to be. */
export interface TemplateRequest {
  /** Of the biennium that the report is about. */
  readonly framework: Framework;
  readonly point: ReportingPoint;
  readonly language: Language;
  /** Ids of the templates, in the order in which their sheets shall stand. */
  readonly templates: readonly string[];
  /** The sector whose sheets they are: of a pillar's results, those that it contributes to. */
  readonly sector?: string;
  /** How derived cells are written: with what every spreadsheet knows, or with WIPO functions. */
  readonly formulas: Formulas;
  /** What amounts are held in on blank sheets; they are shown in the unit of their table. */
  readonly unit: HeldUnit;
  /** A published report's tables, whose figures are filled in as printed; left out: blank sheets. */
  readonly data?: readonly TableData[];
  /** Names that the workbook which the sheets go into has already. */
  readonly taken?: TakenNames;
}

export type Formulas = "native" | "wipo";

export type HeldUnit = "CHF" | "kCHF";
