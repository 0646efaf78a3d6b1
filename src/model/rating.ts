/**
 * The ratings of a performance indicator (Appendix A of the 2024 report), as codes that read the
 * same in every language, in the order of the report's key.
 */
export const RATINGS = [
  "achieved",
  "not-achieved",
  "not-applicable",
  "not-assessable",
  "discontinued",
] as const;

export type Rating = (typeof RATINGS)[number];

/** Mid-term reports cover the first year of a biennium, final ones both years. */
export type ReportingPoint = "mid-term" | "final";
