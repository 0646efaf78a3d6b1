import { input, ratio, total } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/**
 * Workload in application equivalents: the sum of count ÷ items per application over all types of
 * document ("1 : 1.6" means 1.6 renewals in the time of one application).
 */
export const weightedWorkload: FunctionDefinition = {
  id: "WEIGHTEDWORKLOAD",
  family: "work",
  arguments: [
    figure("counts", "count", { takes: "all" }),
    figure("itemsPerApplication", "itemsPerApplication", { takes: "all" }),
  ],
  result: { unit: "applications", kind: "number", shape: "cell" },
  sources: ["annex5Workload", "annex6Workload"],
  examples: [
    {
      args: [
        [[100], [160], [180]],
        [[1], [1.6], [1.8]],
      ],
      shows: "300",
    },
    {
      args: [
        [[100], [160]],
        [[1], [0]],
      ],
      shows: "#DIV/0!",
    },
  ],
  calculation: {
    expression: total(ratio(input("counts"), input("itemsPerApplication")), [
      "counts",
      "itemsPerApplication",
    ]),
  },
};
