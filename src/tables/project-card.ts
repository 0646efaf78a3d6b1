import type { RowSpec, TableSpec } from "./spec";

/** A headed part of a project's report that holds nothing but text: a row for each passage. */
export function projectCard(
  id: string,
  part: string,
  sections: readonly RowSpec[] = [],
  headings: { readonly hasFreeHeadings?: true } = {},
): TableSpec {
  return {
    id,
    layout: "card",
    parameters: ["project"],
    measure: "count",
    columns: [{ id: "passage", holds: "prose" }],
    rows: { from: "open", usual: 6, then: sections, ...headings },
    relations: [],
    place: `Annex IX, report of a project: ${part}`,
  };
}
