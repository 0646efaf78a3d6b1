import { ratingOverview } from "./rating-overview-table";

/** All evaluations of the report; a rating counts once for each sector that shares it. */
export const ratingOverviewOfAll = ratingOverview({
  id: "rating-overview",
  place: "Appendix A, ratings of performance indicators",
});
