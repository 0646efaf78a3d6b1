import type { Problem } from "../../../framework/problem";
import { validate, type Validation } from "../../../framework/validate";
import { bienniumLabel, readBiennium } from "../../../model/biennium";
import { isCellError } from "../../../model/cell-error";
import { MAX_FRAMEWORK_PROBLEMS, MAX_FRAMEWORK_VALUES } from "../../../model/limits";
import { DocumentError } from "../../document-error";
import { placed, type Draft } from "./draft";
import {
  COMPONENT_FIELDS,
  ENTITLEMENT_COLUMNS,
  FIELD_COLUMNS,
  INDICATOR_CAPTION,
  INDICATOR_FIELDS,
  listSheets,
  NAME_COLUMNS,
  SHEETS,
  WEIGHT_COLUMNS,
  type SheetId,
} from "./layout";
import { readEntitlements } from "./read-entitlements";
import { readAbout, readRules } from "./read-field-sheets";
import { readIndicators } from "./read-indicators";
import { readListSheet } from "./read-list-sheet";
import { readNames } from "./read-names";
import { readWeights } from "./read-weights";
import { readRawSheets, type RawSheet } from "./raw-cells";
import { readRows, type ReadSheet } from "./read-rows";
import type { Column } from "./sheet";

type Tell = (problem: Problem) => void;

/**
 * A framework out of the workbook that `writeFrameworkWorkbook` writes, after it was edited. Other
 * sheets are left alone. Problems name sheet and cell; a file that is no workbook is one too.
 */
export function readFrameworkWorkbook(bytes: Uint8Array): Validation {
  const problems: Problem[] = [];
  const tell = (problem: Problem): void => {
    if (problems.length < MAX_FRAMEWORK_PROBLEMS) problems.push(problem);
  };
  const sheets = sheetsOf(bytes);
  if ("code" in sheets) return { problems: [sheets] };
  const draft: Draft = { framework: {}, places: new Map() };
  const open = (id: SheetId, columns: readonly Column[]): ReadSheet => {
    const name = SHEETS[id];
    const sheet = sheets.find((one) => one.name.trim().toLowerCase() === name.toLowerCase());
    if (sheet) return readRows({ ...sheet, name }, columns, tell);
    tell({ path: "", code: "sheetMissing", values: { sheet: name } });
    return { name, rows: [], cellOf: () => "A1" };
  };
  readAbout(open("about", Object.values(FIELD_COLUMNS)), draft, tell);
  const biennium = draft.framework["biennium"];
  const read = readBiennium(biennium);
  if (read === null || isCellError(read) || bienniumLabel(read) !== biennium) {
    // the headings of the budgets depend on it: nothing else can be read without
    if (problems.length === 0) tell(placed(noBiennium(biennium), draft));
    return { problems };
  }
  for (const list of listSheets(read)) readListSheet(open(list.sheet, list.columns), list, draft);
  readRest(draft, open, tell);
  if (problems.length > 0) return { problems };
  const validation = validate(draft.framework);
  if (!validation.problems) return validation;
  return { problems: validation.problems.map((problem) => placed(problem, draft)) };
}

function readRest(
  draft: Draft,
  open: (id: SheetId, columns: readonly Column[]) => ReadSheet,
  tell: Tell,
): void {
  const indicatorColumns = [...INDICATOR_FIELDS, INDICATOR_CAPTION, ...COMPONENT_FIELDS];
  readIndicators(open("indicators", indicatorColumns), draft, tell);
  readEntitlements(open("entitlements", Object.values(ENTITLEMENT_COLUMNS)), draft, tell);
  readNames(open("names", Object.values(NAME_COLUMNS)), draft, tell);
  readRules(open("rules", Object.values(FIELD_COLUMNS)), draft, tell);
  readWeights(open("weights", Object.values(WEIGHT_COLUMNS)), draft, tell);
}

function sheetsOf(bytes: Uint8Array): readonly RawSheet[] | Problem {
  try {
    const sheets = readRawSheets(bytes);
    if (sheets) return sheets;
    return { path: "", code: "tooManyCells", values: { limit: MAX_FRAMEWORK_VALUES } };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { path: "", code: "notAWorkbook", values: { reason: error.problem, ...error.values } };
  }
}

function noBiennium(found: unknown): Problem {
  const values = { text: typeof found === "string" ? found : "", expected: "2024/25" };
  return { path: "/biennium", code: "notABiennium", values };
}
