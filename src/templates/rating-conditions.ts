import { formula } from "../calc/formula";
import { inputsOf } from "../calc/expression";
import type { Framework } from "../framework/framework";
import { reachedBy } from "../framework/reached";
import { columnLetters } from "../model/a1";
import type { Rating, ReportingPoint } from "../model/rating";
import type { Area, ConditionPlan } from "../model/workbook-plan";
import type { TableLayout } from "./table-layout";

/** Not wrong by itself, but worth a look. */
export const DOUBTFUL = { colour: "9C5700", fill: "FFEB9C" } as const;

/** What ratings are held against. */
export interface Ratings {
  readonly framework: Framework;
  readonly point: ReportingPoint;
  /** What the sheets call the ratings. */
  readonly words: Readonly<Record<Rating, string>>;
}

/**
 * Ratings that the plain scale would not give for the figures beside them. They are self-assessments,
 * so that they are marked as doubtful, not as wrong. None where the framework lays down no scale.
 */
export function ratingConditions(
  layout: TableLayout,
  { framework, point, words }: Ratings,
): readonly ConditionPlan[] {
  const scale = framework.ratingScale[point];
  const { spec, table } = layout;
  const rating = table.columns.findIndex(
    ({ id }) => spec.columns.find((one) => one.id === id)?.holds === "rating",
  );
  const figures = spec.columns.filter(({ readFrom }) => readFrom !== undefined);
  if (!scale || rating < 0 || figures.length === 0) return [];
  const cellOf = (column: number, row: number): string => `$${columnLetters(column + 1)}${row + 1}`;
  const components = framework.indicators.flatMap((indicator) => indicator.components);
  const conditions = new Map<string, { areas: Area[]; formula: string }>();
  table.rows.forEach(({ id }, at) => {
    const component = components.find(({ code }) => code === id);
    const reached = component && reachedBy(component);
    if (!reached) return;
    const row = layout.firstRow + at;
    const references = (line: number): Record<string, string> => ({
      ...Object.fromEntries(
        figures.map(({ id: column, readFrom = "" }) => [
          readFrom,
          cellOf(
            table.columns.findIndex((one) => one.id === column),
            line,
          ),
        ]),
      ),
      achievedFrom: String(scale.achievedFrom),
    });
    // rows that are judged alike share a condition, which is written for the first of them
    const key = JSON.stringify(reached);
    const known = conditions.get(key);
    const area = { top: row, left: rating + 1, bottom: row, right: rating + 1 };
    if (known) {
      known.areas.push(area);
      return;
    }
    const needed = inputsOf(reached).filter((name) => name !== "achievedFrom");
    const own = references(row);
    const told = needed.map((name) => `ISNUMBER(${own[name] ?? ""})`).join(",");
    const is = (word: Rating): string =>
      `${cellOf(rating, row)}="${words[word].replaceAll('"', '""')}"`;
    const test = formula(reached, own);
    conditions.set(key, {
      areas: [area],
      formula: `IF(AND(${told}),OR(AND(${is("achieved")},NOT(${test})),AND(${is("not-achieved")},${test})),FALSE)`,
    });
  });
  return [...conditions.values()].map((condition) => ({ ...condition, look: DOUBTFUL }));
}
