import { projectCard } from "./project-card";

/** How a project's business case, objectives or scope changed in the year. */
export const projectScopeChanges = projectCard("project-scope-changes", "changes of scope");
