import { printReference } from "../../model/a1";
import type { Area } from "../../model/workbook-plan";

/** An area as the file format writes it; with a sheet's name in front, held by `$`. */
export function rangeText({ top, left, bottom, right }: Area, sheet?: string): string {
  const edge = (at: number): { at: number; isFixed: boolean } => ({
    at,
    isFixed: sheet !== undefined,
  });
  return printReference({
    ...(sheet === undefined ? {} : { sheet }),
    top: edge(top),
    left: edge(left),
    bottom: edge(bottom),
    right: edge(right),
  });
}
