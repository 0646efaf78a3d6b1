import { quoted } from "../model/text";
import { exchangedName } from "./indicators-exchanged";
import { printedIndicators } from "./kpi-rows";
import { labelPlace } from "./places";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators } from "./examples";
import type { Found, Rule, RuleContext } from "./rule";
import { wrongHeadings, type WrongHeading } from "./wrong-headings";

/** Each indicator stands under the expected result that it measures. */
export const indicatorUnderWrongResult: Rule = {
  id: "indicator-under-wrong-result",
  category: "framework",
  messages: { misplaced: "error", heading: "error" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(
      PILLAR_2,
      ["2.3 International dialogue and cooperation on Building Respect for IP", "", "", "", ""],
      STANDARDS,
    ),
  },
  check: (context) => {
    const placed = printedIndicators(context).flatMap((printed) => {
      const section = printed.rows[0]?.row.section;
      return printed.indicator && section !== undefined ? [{ ...printed, section }] : [];
    });
    const wrong = wrongHeadings(context);
    return {
      looked: placed.length,
      found: [
        ...[...new Set(wrong.values())].map((one) => atHeading(one, context)),
        ...placed.flatMap(({ indicator, section, rows, table, name }): Found[] => {
          const [first] = rows;
          if (!first || !indicator || indicator.result === section) return [];
          const heading = wrong.get(first.row)?.heading;
          return [
            {
              message: "misplaced",
              at: labelPlace(first.row),
              table: table.id,
              values: { code: indicator.code, name: quoted(name) },
              expected: indicator.result,
              found: section,
              ...(heading ? { because: labelPlace(heading) } : {}),
              ...exchangedName(first, context),
            },
          ];
        }),
      ],
    };
  },
};

/** The heading of a group that measures another result as a whole: its rows are right. */
function atHeading(
  { table, heading, found, result }: WrongHeading,
  { framework }: RuleContext,
): Found {
  const name = framework.results.find(({ id }) => id === result)?.names[table.language]?.text;
  const at = labelPlace(heading);
  const to = name === undefined ? heading.label.replace(/\d\.\d/u, result) : `${result} ${name}`;
  return {
    message: "heading",
    at,
    table: table.id,
    values: { heading: quoted(heading.label) },
    expected: result,
    found,
    fix: { isCertain: false, edits: [{ at, to }] },
  };
}
