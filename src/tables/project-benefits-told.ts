import { projectCard } from "./project-card";

/** What a project's report says of its benefits in passages, under headings of its own. */
export const projectBenefitsTold = projectCard(
  "project-benefits-told",
  "benefits, in passages",
  [],
  {
    hasFreeHeadings: true,
  },
);
