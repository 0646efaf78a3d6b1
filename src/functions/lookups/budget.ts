import { budgetOf, type BudgetBasis } from "../../framework/budget";
import { isCellError } from "../../model/cell-error";
import { optional, type FunctionDefinition } from "../definition";
import { BIENNIUM, FRAMEWORK_ERRORS } from "./arguments";
import { PART_ERRORS, readParts, RESULT_AND_CATEGORY, SECTOR_OR_TOTAL, YEAR } from "./parts";

/**
 * The budget of a sector, or of one of its years, expected results or cost categories, in thousands
 * of francs (Tables 4 and 6, the sector pages, Annex III). "total" is the whole organisation.
 */
export const budget: FunctionDefinition = {
  id: "BUDGET",
  family: "lookups",
  arguments: [
    BIENNIUM,
    SECTOR_OR_TOTAL,
    optional("budgetBasis", "budgetBasis", "text", "approved"),
    YEAR,
    ...RESULT_AND_CATEGORY,
  ],
  result: { unit: "kCHF", kind: "number", shape: "cell" },
  errors: [...FRAMEWORK_ERRORS, ...PART_ERRORS],
  sources: ["table4", "table6", "sectorPages", "annex3"],
  examples: [
    { args: ["2024/25", "专利"], shows: "214,036" },
    { args: ["2024/25", "专利和技术", "调剂使用后"], shows: "223,811" },
    { args: [2024, "Brands and Designs", "approved", 2025], shows: "39,797" },
    { args: ["2024/25", "品牌", "after transfers", null, "3.2"], shows: "57,426" },
    { args: ["2024/25", "专利", "approved", 2024, "3.2"], shows: "#N/A" },
  ],
  calculation: {
    compute: ([firstYear, sector, basis, year, result, category]) => {
      const read = readParts({ firstYear, sector, year, result, category });
      if (isCellError(read)) return read;
      return budgetOf(read.framework, basis as BudgetBasis, read.parts);
    },
  },
};
