/** Lists of the report whose rows have a report and a line of a statement each. */
import type { ParameterId } from "./spec";

export interface Listing {
  /** The specs: the list, what is told of each of its rows, and the statement of all of them. */
  readonly list: string;
  readonly report: string;
  readonly parameter: ParameterId;
  readonly statement: string;
}

export const LISTS: readonly Listing[] = [
  {
    list: "annex-8-list",
    report: "fund-performance",
    parameter: "fund",
    statement: "annex-8-statement",
  },
  {
    list: "annex-9-list",
    report: "project-summary",
    parameter: "project",
    statement: "annex-9-portfolio",
  },
];
