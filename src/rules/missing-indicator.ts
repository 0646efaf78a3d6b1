import { ownName } from "../framework/names";
import type { TableData } from "../tables/data";
import { printedIndicators } from "./kpi-rows";
import { labelPlace, tablePlace } from "./places";
import type { Place, RuleContext } from "./rule";
import { OF_RESULT_1_1, PILLAR_1, indicators } from "./examples";
import type { Found, Rule } from "./rule";

/** The results that a table has: those that head its rows, else the only one of its pillar. */
function resultsOf(
  { rows, parameters }: TableData,
  { framework }: RuleContext,
): ReadonlySet<string> {
  const headed = rows.filter(({ role }) => role === "section").map(({ id }) => id);
  const ofPillar = framework.results.filter(({ pillar }) => pillar === parameters?.pillar);
  const only = headed.length === 0 && ofPillar.length === 1 ? ofPillar.map(({ id }) => id) : [];
  return new Set([...headed, ...only]);
}

function sectionPlace(table: TableData, result: string): Place {
  const section = table.rows.find(({ id, role }) => role === "section" && id === result);
  return section ? labelPlace(section) : tablePlace(table);
}

/** Every indicator of an expected result is reported. */
export const missingIndicator: Rule = {
  id: "missing-indicator",
  category: "framework",
  messages: { missing: "warning" },
  good: { lines: indicators(PILLAR_1, ...OF_RESULT_1_1) },
  bad: { lines: indicators(PILLAR_1, ...OF_RESULT_1_1.slice(0, 2)) },
  check: (context) => {
    const printed = printedIndicators(context);
    const there = new Set(printed.flatMap(({ indicator }) => indicator?.code ?? []));
    const wanted = context.set.find("pillar-kpis").flatMap((table) => {
      const results = resultsOf(table, context);
      return context.framework.indicators
        .filter(({ result }) => results.has(result))
        .map((indicator) => ({ table, indicator }));
    });
    return {
      looked: wanted.length,
      found: wanted
        .filter(({ indicator }) => !there.has(indicator.code))
        .map(({ table, indicator }): Found => ({
          message: "missing",
          at: sectionPlace(table, indicator.result),
          table: table.id,
          values: { code: indicator.code, result: indicator.result },
          expected:
            indicator.names[table.language]?.text ??
            ownName(context.framework, indicator.names) ??
            indicator.code,
        })),
    };
  },
};
