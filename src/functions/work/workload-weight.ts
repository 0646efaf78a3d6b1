import { workloadWeight as publishedWeight } from "../../calc/workload-weight";
import type { WorkloadWeights } from "../../framework/framework";
import { frameworkInForce } from "../../framework/known";
import { cellError } from "../../model/cell-error";
import { optional, required, type FunctionDefinition } from "../definition";

/**
 * Items of a document type that are processed in the time of one application, from the dated
 * weights of the results framework (Annexes V and VI). #N/A for a type, or a year, without a published weight.
 */
export const workloadWeight: FunctionDefinition = {
  id: "WORKLOADWEIGHT",
  family: "work",
  arguments: [
    required("system", "system", "text"),
    required("documentType", "documentType", "text"),
    optional("automated", "yesNo", "yesNo", false),
    optional("year", "year", "year", null),
  ],
  result: { unit: "itemsPerApplication", kind: "number", shape: "cell" },
  errors: ["noWeight"],
  sources: ["annex5Workload", "annex6Workload"],
  examples: [
    { args: ["Madrid", "renewal"], shows: "1.6" },
    { args: ["Hague", "decision", true], shows: "13.4" },
    { args: ["Madrid", "correction"], shows: "#N/A" },
  ],
  calculation: {
    compute: ([system, documentType, automated, asked]) => {
      const year = (asked as number | null) ?? undefined;
      const weights = frameworkInForce(year)?.workloadWeights[system as keyof WorkloadWeights];
      return (
        publishedWeight(weights ?? [], documentType as string, automated as boolean, year) ??
        cellError("#N/A", "noWeight", {
          system: system as string,
          documentType: documentType as string,
        })
      );
    },
  },
};
