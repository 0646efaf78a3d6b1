import { normaliseFigure } from "../../model/number-text";
import { withoutNonFigures } from "../not-figures";
import { counts, valueOfCount } from "./count";
import { CUMULATIVE } from "./cumulative";
import { isOfPeriod, onlyCount, unitBehind } from "./level";

/** What was added, told beside what there is. */
const ADDED = /新增|新的|另有|(?<!\p{L})(?:new|additional|more|further)(?!\p{L})/iu;

/** A cumulative number that lies below what there was before: as printed, both. */
export interface Below {
  readonly printed: string;
  readonly baseline: string;
}

/**
 * "224,791 种 (2024 年底累计)" where the baseline has 830,623 种: what is counted from the beginning on
 * does not shrink. Only where either text has this one count, in the same unit.
 */
export function cumulativeBelow(text: string, baseline: string): Below | undefined {
  if (!CUMULATIVE.test(text) || ADDED.test(text) || isOfPeriod(baseline)) return undefined;
  const [own, before] = [text, baseline].map((source) =>
    withoutNonFigures(normaliseFigure(source)),
  );
  const current = onlyCount(own ?? "");
  const previous = onlyCount(before ?? "");
  if (!current || !previous) return undefined;
  const unit = unitBehind(before ?? "", previous);
  if (unit === "" || !counts(own ?? "", current, unit)) return undefined;
  return valueOfCount(current) < valueOfCount(previous)
    ? { printed: current.printed, baseline: previous.printed }
    : undefined;
}
