import { ties as printedTies } from "../../calc/ties";
import type { Cell } from "../../model/cell";
import { decimalsOf, readNumberText, type PrintedNumber } from "../../model/number-text";
import { figure, optional, type FunctionDefinition } from "../definition";

/**
 * Whether the printed parts make the printed total, within the rounding that is printed. A row of
 * totals takes the parts column by column, a column of totals row by row.
 */
export const ties: FunctionDefinition = {
  id: "TIES",
  family: "budget",
  arguments: [
    figure("total", "figure", { kind: "printed", nil: "nil" }),
    figure("parts", "figure", { kind: "printed", nil: "nil", takes: "all" }),
    optional("decimals", "decimals", "decimals", null),
  ],
  result: { unit: "yesNo", kind: "yesNo", shape: "cell" },
  sources: ["table1Rounding"],
  examples: [
    { args: [383.4, [[225.9], [157.5]]], shows: true },
    { args: [857.3, [[512.2], [345.2]]], shows: true },
    { args: [100, [[50], [52]]], shows: false },
    { args: ["100.0", [["50.0"], ["51.0"]]], shows: false },
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
        asPrinted(total as Cell),
        (parts as readonly Cell[]).map(asPrinted),
        (decimals as number | null) ?? undefined,
      ),
  },
};

/** A number shows the decimals that it has, text those that it is written with. */
function asPrinted(cell: Cell): PrintedNumber | null {
  if (typeof cell === "number") return { value: cell, decimals: decimalsOf(cell) };
  return typeof cell === "string" ? (readNumberText(cell) ?? null) : null;
}
