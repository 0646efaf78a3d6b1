import { readFigure as readProse } from "../../calc/read-figure";
import { cellError } from "../../model/cell-error";
import { quoted } from "../../model/text";
import type { FunctionDefinition } from "../definition";

/**
 * The leading figure of a KPI cell's prose, spilled into four columns: value (percent as a share
 * of 1), unit, part and whole. Takes one cell or a column of cells.
 */
export const readFigure: FunctionDefinition = {
  id: "READFIGURE",
  family: "kpi",
  arguments: [{ id: "text", kind: "text", unit: "text", nil: "nil", takes: "each" }],
  result: { unit: "mixed", kind: "mixed", shape: 4 },
  errors: ["noFigure"],
  sources: ["pillarTables"],
  examples: [
    { args: ["2024 年：57%（7 种旗舰出版物中的 4 种）"], shows: [["57%", "%", 4, 7]] },
    { args: ["2022/23: 8,777,349 visitors"], shows: [["8,777,349", "visitors", 0, 0]] },
    { args: ["95% of respondents (4 of 7)"], shows: [["95%", "%", 4, 7]] },
  ],
  calculation: {
    compute: ([text]) => {
      if (text === null) return [null, "", null, null];
      const figure = readProse(text as string);
      if (!figure) return cellError("#VALUE!", "noFigure", { text: quoted(text as string) });
      return [figure.value, figure.unit, figure.part, figure.whole];
    },
  },
};
