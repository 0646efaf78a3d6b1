import { figureTextOf } from "../calc/read-figure";
import type { Framework, Measurement } from "../framework/framework";
import { ownLanguage } from "../framework/names";
import { normaliseFigure } from "../model/number-text";
import { nameKey, quoted } from "../model/text";
import { columnLabel } from "./labels";
import { kpiRows, type KpiRow } from "./kpi-rows";
import { exchangedName } from "./indicators-exchanged";
import { hasOtherFigures, textOf } from "./measurement-figures";
import { exchangedHeading } from "./measurements-exchanged";
import { cellUnder } from "./places";
import type { Found, Outcome, RuleContext } from "./rule";

/**
 * Holds the printed baselines or targets against the framework's: their figures in any language, their
 * words where both are in one.
 */
export function measurementsDiffer(field: "baseline" | "target", context: RuleContext): Outcome {
  const rows = kpiRows(context).flatMap((row) => {
    const known = row.components.map((component) => component[field]);
    const isTold = known.some(({ text }) => text !== "");
    return isTold && row[field] !== "" ? [{ row, known }] : [];
  });
  return {
    looked: rows.length,
    found: rows.flatMap(({ row, known }) =>
      difference(field, row, known, context.framework).map((found) => ({
        ...found,
        ...exchangedHeading(row.table, context),
        ...exchangedName(row, context),
      })),
    ),
  };
}

function difference(
  field: "baseline" | "target",
  { table, row, components, ...texts }: KpiRow,
  known: readonly Measurement[],
  framework: Framework,
): Found[] {
  const printed = texts[field];
  const text = textOf(known);
  if (nameKey(printed) === nameKey(text)) return [];
  const isSameLanguage = table.language === ownLanguage(framework);
  const differs = hasOtherFigures(printed, known, isSameLanguage);
  const hasOtherYears = !differs && !haveSameYears(printed, text);
  if (!differs && !hasOtherYears && !isSameLanguage) return [];
  const at = cellUnder(table, row, field);
  return [
    {
      message: differs ? "figure" : hasOtherYears ? "year" : "wording",
      at,
      table: table.id,
      values: {
        code: components.map(({ code }) => code).join(", "),
        column: columnLabel(table, field),
      },
      expected:
        isSameLanguage || hasOtherYears ? text : [...new Set(known.map(figureText))].join("; "),
      found: quoted(printed),
      ...(isSameLanguage ? { fix: { isCertain: false, edits: [{ at, to: text }] } } : {}),
    },
  ];
}

/** What the framework's figure is, where its words are in another language. */
function figureText({ value, text }: Measurement): string {
  return value === null ? text : figureTextOf(value, text);
}

/** Whether two texts are of the same years, as far as both say of which. */
function haveSameYears(one: string, other: string): boolean {
  const [own, known] = [yearsIn(one), yearsIn(other)];
  return own.size === 0 || known.size === 0 || [...own].every((year) => known.has(year));
}

/** The years of a text; of a biennium, 2022/23, both. */
function yearsIn(text: string): ReadonlySet<string> {
  const years = normaliseFigure(text).matchAll(
    /(?<![\d.,])((?:19|20)\d{2})(?:[/–-](\d{2})(?!\d))?(?![\d,.]\d|\d)/gu,
  );
  return new Set(
    [...years].flatMap(([, year = "", second]) =>
      second === undefined ? [year] : [year, `${year.slice(0, 2)}${second}`],
    ),
  );
}
