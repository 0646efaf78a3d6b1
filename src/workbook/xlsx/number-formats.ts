import { GENERAL } from "../../templates/displayed-number";
import { visitXml } from "./xml";

/**
 * Formats that a workbook names by number without writing them out (ECMA-376, part 1, 18.8.30). Those
 * that follow the computer's settings are as in English, dates as in ISO 8601.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy-mm-dd"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy-mm-dd h:mm"],
  [37, "#,##0;(#,##0)"],
  [38, "#,##0;(#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;(#,##0.00)"],
  [41, '#,##0;(#,##0);"-"'],
  [42, '#,##0;(#,##0);"-"'],
  [43, '#,##0.00;(#,##0.00);"-"'],
  [44, '#,##0.00;(#,##0.00);"-"'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** The format code of each cell style, by its place. */
export function readNumberFormats(part: Uint8Array | undefined): string[] {
  const codes = new Map(BUILT_IN);
  const formats: string[] = [];
  if (!part) return formats;
  let isCellStyle = false;
  visitXml(part, {
    open(name, attributes) {
      if (name === "numFmt")
        codes.set(Number(attributes.numFmtId), attributes.formatCode ?? GENERAL);
      else if (name === "cellXfs") isCellStyle = true;
      else if (name === "xf" && isCellStyle) {
        formats.push(codes.get(Number(attributes.numFmtId ?? 0)) ?? GENERAL);
      }
    },
    close(name) {
      if (name === "cellXfs") isCellStyle = false;
    },
  });
  return formats;
}
