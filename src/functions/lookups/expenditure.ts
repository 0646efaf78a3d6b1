import { expenditureOf } from "../../framework/reported";
import { isCellError } from "../../model/cell-error";
import type { FunctionDefinition } from "../definition";
import { BIENNIUM, FRAMEWORK_ERRORS } from "./arguments";
import { PART_ERRORS, readParts, RESULT_AND_CATEGORY, SECTOR_OR_TOTAL, YEAR } from "./parts";

/**
 * What a sector spent, also by expected result or cost category, in thousands of francs (Tables 4 to
 * 6, the sector pages); without a year, in all years of the biennium that are reported so far.
 */
export const expenditure: FunctionDefinition = {
  id: "EXPENDITURE",
  family: "lookups",
  arguments: [BIENNIUM, SECTOR_OR_TOTAL, YEAR, ...RESULT_AND_CATEGORY],
  result: { unit: "kCHF", kind: "number", shape: "cell" },
  errors: [...FRAMEWORK_ERRORS, ...PART_ERRORS, "notReported"],
  sources: ["table4", "table5", "table6", "sectorPages"],
  examples: [
    { args: ["2024/25", "专利", 2024], shows: "101,051" },
    { args: ["2024/25", "total"], shows: "383,366" },
    { args: ["2024/25", "专利", 2024, "3.2"], shows: "82,097" },
    { args: ["2024/25", "Patents", null, null, "Personnel"], shows: "61,520" },
    { args: ["2024/25", "专利", 2025], shows: "#N/A" },
  ],
  calculation: {
    compute: ([firstYear, sector, year, result, category]) => {
      const read = readParts({ firstYear, sector, year, result, category });
      return isCellError(read) ? read : expenditureOf(read.framework, read.parts);
    },
  },
};
