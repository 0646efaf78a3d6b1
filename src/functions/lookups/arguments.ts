import { bienniumLabel } from "../../model/biennium";
import { cellError, type CellError, type MessageId } from "../../model/cell-error";
import type { Framework } from "../../framework/framework";
import { defaultFirstYear, frameworkOf, knownFrameworks } from "../../framework/known";
import { optional, required, type ArgumentDefinition } from "../definition";

/** Whose framework is looked up: the biennium must be given. */
export const BIENNIUM: ArgumentDefinition = required("biennium", "biennium", "biennium");

/** The same where it may be left out. */
export const OPTIONAL_BIENNIUM: ArgumentDefinition = optional(
  "frameworkBiennium",
  "biennium",
  "biennium",
  defaultFirstYear,
);

/** In which language a name is given. */
export const LANGUAGE: ArgumentDefinition = optional("language", "language", "text", null);

/** What those two can say. */
export const FRAMEWORK_ERRORS: readonly MessageId[] = ["unknownBiennium"];

/** The framework of a biennium, by its first year as the argument's reader gives it. */
export function frameworkFor(firstYear: number): Framework | CellError {
  const biennium = bienniumLabel({ firstYear });
  const framework = frameworkOf(biennium);
  if (framework) return framework;
  const bienniums = knownFrameworks().map((one) => one.biennium);
  return cellError("#N/A", "unknownBiennium", { biennium, bienniums: bienniums.join(", ") });
}

/** #VALUE! for a year that does not belong to the framework's biennium. */
export function checkYear(
  { biennium }: Framework,
  year: number | undefined,
): CellError | undefined {
  if (year === undefined) return undefined;
  const first = Number(biennium.slice(0, 4));
  if (year === first || year === first + 1) return undefined;
  return cellError("#VALUE!", "yearOutsideBiennium", { year, biennium });
}
