import { projectCard } from "./project-card";

/** What was learned from a completed project. */
export const projectLessons = projectCard("project-lessons", "lessons learned");
