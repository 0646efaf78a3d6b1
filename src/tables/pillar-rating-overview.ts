import { ratingOverview } from "./rating-overview-table";

/** The evaluations under a strategic pillar, each counted once. The published charts are lost. */
export const pillarRatingOverview = ratingOverview({
  id: "pillar-rating-overview",
  parameters: ["pillar"],
  place: "Part II, chart of ratings of the pillar",
});
