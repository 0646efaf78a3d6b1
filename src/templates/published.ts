import type { ReportingPoint } from "../model/rating";

/** The published reports whose tables come with the toolkit, by their folder in addin/report. */
export const PUBLISHED_REPORTS = ["wpr-2024", "da-2025"] as const;

export type PublishedReport = (typeof PUBLISHED_REPORTS)[number];

/** What the published reports are about: their figures fit into no other sheets. */
export const PUBLISHED = { biennium: "2024/25", point: "mid-term" } as const satisfies {
  readonly biennium: string;
  readonly point: ReportingPoint;
};
