import { figureText } from "../report/figure-text";
import { shippedReports } from "../report/shipped";
import { shippedSet } from "../report/table-set";
import { reproduce } from "../../src/tables/reproduce";
import type { Figure, Reproduction } from "../../src/tables/reproduction";
import type { TableSet } from "../../src/tables/table-set";
import { markdownTable } from "./markdown";

const NOTE = "<!-- Written by `npm run generate` from the report's data and the table specs. -->";

/** The page of every published figure that the figures beside it do not give. */
export function reproductionPage(): string {
  const reports = shippedReports().flatMap((report) => {
    const set = shippedSet(report);
    const reproduction = reproduce(set);
    // a report of forms, as on the recommendations, derives nothing
    return reproduction.figures.length === 0 ? [] : [reportSection(report, set, reproduction)];
  });
  return [
    NOTE,
    "# Every published figure recomputed",
    "`wipo reproduce` recomputes each derived figure of a report from the figures that are printed " +
      "beside it. A printed figure stands for all values that round to it, so a result is a range; " +
      "a figure disagrees only where its own range and that of the result have no value in common " +
      "([how rounding is judged](rounding.md)). What follows does not agree.",
    "Two tables in Appendix A (lines 3402 to 3415) are specimens that do not say whose they are. They " +
      "are no tables of the report, and repeat those of the infrastructure sector figure by figure, " +
      "which are recomputed where they stand; a test holds the two to each other.",
    ...reports,
  ]
    .join("\n\n")
    .concat("\n");
}

function reportSection(report: string, set: TableSet, { figures, skipped }: Reproduction): string {
  const wrong = figures.filter(({ withinRounding }) => !withinRounding);
  const kinds = [...new Set(figures.map(({ kind }) => kind))];
  const remarks = set.all.flatMap(({ id, remarks: list = [] }) =>
    list.map(({ code, columns }) => `- \`${id}\`: ${REMARKS[code]} (${columns.join(", ")}).`),
  );
  return [
    `## ${report}`,
    `${figures.length} derived figures, of which ${figures.length - wrong.length} agree; ` +
      `${skipped.length} relations lack a figure that they need.`,
    markdownTable(
      ["Kind of relation", "Figures", "Disagree"],
      kinds.map((kind) => [
        kind,
        String(figures.filter((figure) => figure.kind === kind).length),
        String(wrong.filter((figure) => figure.kind === kind).length),
      ]),
    ),
    "### Figures that do not agree",
    wrong.map(disagreement).join("\n\n"),
    ...(remarks.length > 0
      ? ["### Headers that stand over the wrong figures", remarks.join("\n")]
      : []),
  ].join("\n\n");
}

const REMARKS: Readonly<Record<string, string>> = {
  headersExchanged: "two headers are exchanged; the figures satisfy the other's relation",
  headersShifted:
    "the headers do not fit the figures below them, which were read by kind and relation",
  headerMisnamed: "the printed heading names another thing than the figures below it",
};

function disagreement(figure: Figure): string {
  const { recomputed, range, from } = figureText(figure);
  return [
    `**${figure.table}, ${figure.label || figure.row}, ${figure.column}** (line ${figure.line}, ${figure.kind})`,
    `- printed: ${figure.raw}`,
    `- recomputed: ${recomputed} (between ${range})`,
    `- from: ${from}`,
    `- because: ${figure.source}`,
  ].join("\n");
}
