import { findSource } from "../../framework/find";
import { revenueOf, type RevenueBasis } from "../../framework/revenue";
import { isCellError } from "../../model/cell-error";
import { optional, required, type FunctionDefinition } from "../definition";
import { BIENNIUM, checkYear, FRAMEWORK_ERRORS, frameworkFor } from "./arguments";
import { found, NAME_ERRORS } from "./found";
import { YEAR } from "./parts";

/**
 * Revenue from a source in thousands of francs: as estimated in the budget, as estimated anew, or as
 * received (Table 2, Annex II).
 */
export const revenue: FunctionDefinition = {
  id: "REVENUE",
  family: "lookups",
  arguments: [
    BIENNIUM,
    required("source", "text", "text"),
    optional("revenueBasis", "revenueBasis", "text", "approved"),
    YEAR,
  ],
  result: { unit: "kCHF", kind: "number", shape: "cell" },
  errors: [
    ...FRAMEWORK_ERRORS,
    "yearOutsideBiennium",
    "unknownSource",
    ...NAME_ERRORS,
    "notPublished",
    "notReported",
  ],
  sources: ["table2", "annex2"],
  examples: [
    { args: ["2024/25", "PCT"], shows: "743,700" },
    { args: ["2024/25", "PCT", "updated", 2024], shows: "373,370" },
    { args: ["2024/25", "PCT", "actual"], shows: "371,100" },
    { args: ["2024/25", "PCT", "updated"], shows: "#N/A" },
  ],
  calculation: {
    compute: ([firstYear, name, basis, asked]) => {
      const framework = frameworkFor(firstYear as number);
      if (isCellError(framework)) return framework;
      const year = (asked as number | null) ?? undefined;
      const wrongYear = checkYear(framework, year);
      if (wrongYear) return wrongYear;
      const source = found(findSource, framework, name as string, "unknownSource");
      if (isCellError(source)) return source;
      return revenueOf(framework, source.id, basis as RevenueBasis, year);
    },
  },
};
