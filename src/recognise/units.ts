import { SCALED_MEASURES, type Measure } from "../model/measure";
import { nameKey } from "../model/text";
import { allWordings, unitWordings } from "../tables/wordings";

/** A line such as "(单位: 千瑞郎)", alone or behind a title. */
const UNIT_LINE = /[(（]([^()（）]{2,60})[)）]\s*$/u;

/** The measure that a unit line names; undefined where the text names none. */
export function unitIn(text: string): Measure | undefined {
  const inside = UNIT_LINE.exec(text)?.[1];
  if (inside === undefined) return undefined;
  const key = nameKey(inside);
  const wordings = unitWordings();
  return SCALED_MEASURES.find((measure) =>
    allWordings(wordings[measure]).some(([wording]) => nameKey(wording) === key),
  );
}

export function withoutUnit(text: string): string {
  return unitIn(text) === undefined ? text : text.replace(UNIT_LINE, "").trim();
}
