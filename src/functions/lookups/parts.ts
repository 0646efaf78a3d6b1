import { findBudgetLine, findCategory, findResult } from "../../framework/find";
import type { Framework } from "../../framework/framework";
import type { Parts } from "../../framework/parts";
import { isCellError, type CellError, type MessageId } from "../../model/cell-error";
import { optional, required, type ArgumentDefinition, type Value } from "../definition";
import { checkYear, frameworkFor } from "./arguments";
import { found, foundId, NAME_ERRORS } from "./found";

/** Of what BUDGET and EXPENDITURE give the amount. */
export const SECTOR_OR_TOTAL: ArgumentDefinition = required("sectorOrTotal", "text", "text");
export const YEAR: ArgumentDefinition = optional("oneYear", "year", "year", null);
export const RESULT_AND_CATEGORY: readonly ArgumentDefinition[] = [
  optional("expectedResult", "text", "text", null),
  optional("category", "text", "text", null),
];

/** What `readParts` and the look-up after it can say. */
export const PART_ERRORS: readonly MessageId[] = [
  "yearOutsideBiennium",
  "unknownSector",
  "unknownResult",
  "unknownCategory",
  ...NAME_ERRORS,
  "notBrokenDown",
  "notPublished",
];

interface Read {
  readonly framework: Framework;
  readonly parts: Parts;
}

/** The framework and the part of its budget that these arguments name. */
export function readParts(
  given: Readonly<
    Record<"firstYear" | "sector" | "year" | "result" | "category", Value | undefined>
  >,
): Read | CellError {
  const framework = frameworkFor(given.firstYear as number);
  if (isCellError(framework)) return framework;
  const year = (given.year as number | null) ?? undefined;
  const wrongYear = checkYear(framework, year);
  if (wrongYear) return wrongYear;
  const sector = found(findBudgetLine, framework, given.sector as string, "unknownSector");
  if (isCellError(sector)) return sector;
  const result = foundId(findResult, framework, given.result as string | null, "unknownResult");
  if (isCellError(result)) return result;
  const category = foundId(
    findCategory,
    framework,
    given.category as string | null,
    "unknownCategory",
  );
  if (isCellError(category)) return category;
  return { framework, parts: { sector: sector.id, year, result, category } };
}
