import { furtherLabel } from "../tables/further-row";
import { textIn } from "./names-in";
import { resultName } from "./result-name";
import type { RowHead } from "./row-head";
import type { Wording } from "./titles";

/**
 * A pillar's indicators under its expected results, one row for each target: the first of an
 * indicator's rows alone names it, as in the report; the others say what they measure.
 */
export function indicatorRows(pillar: string, wording: Wording): readonly RowHead[] {
  const { framework, language } = wording;
  return framework.results
    .filter((result) => result.pillar === pillar)
    .flatMap(({ id: result }): RowHead[] => [
      { id: result, label: resultName(result, wording), role: "section" },
      ...framework.indicators
        .filter((indicator) => indicator.result === result)
        .flatMap(({ names, components }) =>
          components.map(({ code, label = "" }, at): RowHead => ({
            id: code,
            label: at === 0 ? textIn(names, language) : furtherLabel(label),
            role: "item",
            section: result,
          })),
        ),
    ]);
}
