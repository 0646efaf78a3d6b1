import { ratingOverview } from "./rating-overview-table";

/** The evaluations that a sector has a share in. The published charts are lost. */
export const sectorRatingOverview = ratingOverview({
  id: "sector-rating-overview",
  parameters: ["sector"],
  place: "Part III, performance dashboard of the sector",
});
