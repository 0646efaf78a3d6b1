import { projectCard } from "./project-card";

/** What a project was to achieve, and what came of it. */
export const projectSummary = projectCard("project-summary", "objectives and main results", [
  { id: "objectives", role: "section" },
  { id: "main-results", role: "section" },
]);
