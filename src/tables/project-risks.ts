import { projectCard } from "./project-card";

/** The risks that a project met, and what was done about them. */
export const projectRisks = projectCard("project-risks", "risks and mitigation");
