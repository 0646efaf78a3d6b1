import { readFigure } from "../../src/calc/read-figure";
import { proposeRating } from "../../src/calc/rating-rule";
import { defaultFramework } from "../../src/framework/known";
import { isCellError } from "../../src/model/cell-error";
import type { Rating } from "../../src/model/rating";
import { kpiRows, type KpiContext, type KpiRow } from "../../src/rules/kpi-rows";
import { proposals } from "../../src/rules/proposal";
import { ratingProposed } from "../../src/rules/rating-proposed";
import { shippedSet } from "../report/table-set";
import { markdownTable } from "./markdown";
import { verdictOn } from "./verdicts";

const REPORT = "wpr-2024";
const RATED: readonly Rating[] = ["achieved", "not-achieved"];

/** A row of performance data that the report rates, and what either way proposes. */
export interface RatedRow {
  readonly row: KpiRow;
  /** What its mark may stand for: a dot in two colours is two ratings. */
  readonly printed: readonly Rating[];
  readonly proposed?: Rating;
  /** The indicator's kind, and the target that it was held against. */
  readonly kind?: string;
  readonly target?: string;
  /** Data divided by target, whatever the indicator is about. */
  readonly plain?: Rating;
}

/** Every row of the report with one mark, which says achieved or not. */
export function ratedRows(): readonly RatedRow[] {
  const framework = defaultFramework();
  const scale = framework.ratingScale["mid-term"];
  if (!scale) throw new Error("The framework has no scale for the mid-term report.");
  const context: KpiContext = {
    framework,
    set: shippedSet(REPORT),
    period: {
      biennium: { firstYear: Number(framework.biennium.slice(0, 4)) },
      point: "mid-term",
    },
  };
  const proposed = new Map(proposals(context).map((one) => [one.row, one.proposed]));
  return kpiRows(context).flatMap((row): RatedRow[] => {
    const [mark, ...others] = row.marks;
    if (!mark || others.length > 0 || !mark.ratings.some((one) => RATED.includes(one))) return [];
    const own = proposed.get(row);
    return [
      {
        row,
        printed: mark.ratings,
        ...(own ? { proposed: own.rating, kind: own.kind, target: own.target } : {}),
        ...plainRating(row, scale.achievedFrom),
      },
    ];
  });
}

function plainRating(
  { target, component, actual }: KpiRow,
  achievedFrom: number,
): { plain?: Rating } {
  const wanted = readFigure(target === "" ? (component?.target.text ?? "") : target)?.value ?? null;
  const reached = readFigure(actual)?.value ?? null;
  if (wanted === null || wanted === 0 || reached === null) return {};
  const plain = proposeRating(null, { value: wanted }, reached, "share", achievedFrom);
  return isCellError(plain) || !RATED.includes(plain) ? {} : { plain };
}

export type Way = "proposed" | "plain";

/** How often a way of rating agrees with the printed mark, on the rows that it says anything of. */
export function agreement(
  rows: readonly RatedRow[],
  way: Way,
): { readonly agree: number; readonly of: number } {
  const rated = rows.flatMap(({ printed, [way]: rating }) => (rating ? [{ printed, rating }] : []));
  return {
    agree: rated.filter(({ printed, rating }) => printed.includes(rating)).length,
    of: rated.length,
  };
}

/** docs/ratings.md: the ratings of the 2024 report beside what the scale proposes. */
export function ratingsPage(): string {
  const rows = ratedRows();
  const both = rows.filter(({ proposed, plain }) => proposed && plain);
  const counted = (name: string, list: readonly RatedRow[], way: Way): string[] => {
    const { agree, of } = agreement(list, way);
    return [name, String(of), String(agree), `${((100 * agree) / of).toFixed(1)} %`];
  };
  const differing = rows.filter(({ proposed, printed }) => proposed && !printed.includes(proposed));
  const undecided = rows.filter(({ proposed }) => !proposed);
  return [
    "<!-- Written by `npm run generate` from the report's data, the framework and scripts/build/verdicts.json. -->",
    "# Proposed ratings beside the printed ones",
    `The report of 2024 rates ${rows.length} rows of performance data with one mark that says achieved or not. ` +
      "The check proposes a rating by Appendix A's scale (at mid-term: from 40 % of the target on) and " +
      "what kind of indicator it is: what grows has its target on top of the baseline, a ceiling is held " +
      "as it stands, what is to be maintained must be no worse than the baseline. The plain scale beside " +
      "it divides the first figure of the data by that of the target, whatever they are. Ratings are " +
      "self-assessments: a difference is advice.",
    markdownTable(
      ["", "Rows", "Agree", "Share"],
      [
        counted("Proposed", rows, "proposed"),
        counted("Plain scale", rows, "plain"),
        counted("Proposed, where both say something", both, "proposed"),
        counted("Plain scale, where both say something", both, "plain"),
      ],
    ),
    "## Rows that are rated otherwise",
    markdownTable(
      ["Line", "Kind", "Baseline", "Target", "Data", "Printed", "Proposed", "Plain scale", "Why"],
      differing.map(({ row, kind, target, proposed, plain }) => [
        String(row.row.line),
        kind ?? "",
        row.baseline,
        target ?? "",
        row.actual,
        row.rating,
        proposed ?? "",
        plain ?? "",
        whyOf(row),
      ]),
    ),
    "## Rows without a proposal",
    "Their indicator has no target that figures decide, or the row cannot be told which of its targets it belongs to.",
    markdownTable(
      ["Line", "Kind", "Target", "Data", "Printed"],
      undecided.map(({ row }) => [
        String(row.row.line),
        row.component?.kind ?? "not one of the framework's components",
        row.target,
        row.actual,
        row.rating,
      ]),
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

/** What reading the row came to: the verdict on the check's finding there. */
function whyOf({ row, table }: KpiRow): string {
  const column = table.columns.findIndex(({ id }) => id === "rating") + 2;
  return verdictOn(REPORT, ratingProposed.id, `L${row.line}C${column}`)?.why ?? "not judged";
}
