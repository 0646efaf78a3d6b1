import { bienniumLabel, type Biennium } from "../model/biennium";
import type { ReportingPoint } from "../model/rating";

/** What a report covers: a biennium, up to the end of its first or its second year. */
export interface Period {
  readonly biennium: Biennium;
  readonly point: ReportingPoint;
}

export function yearOf({ biennium, point }: Period): number {
  return point === "mid-term" ? biennium.firstYear : biennium.firstYear + 1;
}

/** A wording with its years and biennium filled in: `{year}`, `{previousYear}`, `{biennium}` … */
export function filled(wording: string, period: Period): string {
  const year = yearOf(period);
  const values: Readonly<Record<string, string>> = {
    year: String(year),
    previousYear: String(year - 1),
    nextYear: String(year + 1),
    biennium: bienniumLabel(period.biennium),
  };
  return wording.replace(/\{(\w+)(?:-(\d+))?\}/g, (place, name: string, back?: string) =>
    name === "year" && back !== undefined ? String(year - Number(back)) : (values[name] ?? place),
  );
}
