import type ExcelJS from "exceljs";
import type { SheetPlan } from "../../model/workbook-plan";
import { rangeText } from "./range-text";

/** Conditional formats, the first of a plan the strongest. */
export function planConditions(sheet: ExcelJS.Worksheet, { conditions }: SheetPlan): void {
  conditions.forEach(({ areas, formula, look }, at) => {
    sheet.addConditionalFormatting({
      ref: areas.map((area) => rangeText(area)).join(" "),
      rules: [
        {
          type: "expression",
          formulae: [formula],
          priority: at + 1,
          style: {
            font: {
              ...(look.isBold ? { bold: true } : {}),
              ...(look.colour === undefined ? {} : { color: { argb: `FF${look.colour}` } }),
            },
            // a conditional format takes its background from the other colour than a cell's look does
            ...(look.fill === undefined
              ? {}
              : {
                  fill: {
                    type: "pattern",
                    pattern: "solid",
                    bgColor: { argb: `FF${look.fill}` },
                    fgColor: { argb: `FF${look.fill}` },
                  },
                }),
          },
        },
      ],
    });
  });
}
