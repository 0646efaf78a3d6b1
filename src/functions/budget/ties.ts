import { ties as printedTies } from "../../calc/ties";
import { figure, optional, type FunctionDefinition } from "../definition";

/**
 * Whether the printed parts make the printed total, within the rounding that is printed. A row of
 * totals takes the parts column by column, a column of totals row by row.
 */
export const ties: FunctionDefinition = {
  id: "TIES",
  family: "budget",
  arguments: [
    figure("total", "figure", { nil: "nil" }),
    figure("parts", "figure", { nil: "nil", takes: "all" }),
    optional("decimals", "decimals", "decimals", null),
  ],
  result: { unit: "yesNo", kind: "yesNo", shape: "cell" },
  sources: ["table1Rounding"],
  examples: [
    { args: [383.4, [[225.9], [157.5]]], shows: true },
    { args: [857.3, [[512.2], [345.2]]], shows: true },
    { args: [100, [[50], [52]]], shows: false },
    {
      args: [
        [[3, 8]],
        [
          [1, 3],
          [2, 9],
        ],
        0,
      ],
      shows: [[true, false]],
    },
  ],
  calculation: {
    compute: ([total, parts, decimals]) =>
      printedTies(
        total as number | null,
        parts as readonly (number | null)[],
        (decimals as number | null) ?? undefined,
      ),
  },
};
