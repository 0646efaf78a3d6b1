import { quoted } from "../model/text";
import { typedCell } from "../tables/figure";
import { columnSpec, specOf } from "../tables/table-set";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import { figureCells } from "./figure-cells";
import { kpiRows } from "./kpi-rows";
import { columnLabel } from "./labels";
import { cellPlace, cellUnder } from "./places";
import { proseCells } from "./prose-cells";
import { partsAboveWhole } from "./parts-above-whole";
import { labelledShares, sharesOfPersons } from "./shares-above-whole";
import type { Found, Rule } from "./rule";

/** A share of persons, answers or work done is at most 100 %, and a part at most its whole. */
export const moreThanWhole: Rule = {
  id: "more-than-whole",
  category: "prose",
  messages: { share: "error", progress: "error", part: "error" },
  good: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, { 3: "98% of 50 offices (response rate 49%)" }),
    ),
  },
  bad: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, { 3: "98% of 50 offices (response rate 490%)" }),
    ),
  },
  check: (context) => {
    const prose = proseCells(context);
    const rows = kpiRows(context);
    const progress = figureCells(context.set).filter(({ table, column }) => {
      const spec = specOf(table.spec);
      return spec !== undefined && columnSpec(spec, column)?.atMostWhole === true;
    });
    return {
      looked: prose.length + progress.length,
      found: [
        ...prose.flatMap(({ at, table, text }): Found[] => {
          const place = { at, ...(table === undefined ? {} : { table }) };
          return [
            ...sharesOfPersons(text).map((found) => ({ ...place, message: "share", found })),
            ...partsAboveWhole(text).map(({ passage, part, whole }) => ({
              ...place,
              message: "part",
              values: { text: quoted(passage) },
              expected: `≤ ${whole}`,
              found: part,
            })),
          ];
        }),
        ...rows.flatMap(({ table, row, actual }) =>
          labelledShares(row.label, actual).map((found): Found => ({
            message: "share",
            at: cellUnder(table, row, "actual"),
            table: table.id,
            found,
          })),
        ),
        ...progress.flatMap(({ table, row, at, column, text }): Found[] => {
          const { kind, value = 0 } = typedCell(text, "share");
          if (kind !== "number" || value <= 1) return [];
          return [
            {
              message: "progress",
              at: cellPlace(row, at),
              table: table.id,
              values: { column: columnLabel(table, column) },
              expected: "≤ 100%",
              found: text,
            },
          ];
        }),
      ],
    };
  },
};
