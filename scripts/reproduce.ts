import { parseOptions } from "./parse-options";
import type { Command } from "./command";
import { gridText } from "./report/grid-text";
import { shippedSet } from "./report/table-set";
import { figureText } from "./report/figure-text";
import { reproduce as recomputeAll } from "../src/tables/reproduce";
import type { Figure } from "../src/tables/reproduction";

const HELP = `Usage: npm run --silent wipo -- reproduce [--report wpr-2024] [--all] [--json]

Recomputes every derived figure of a published report from the figures printed beside it, and
prints those that do not agree: what is printed, what it should be, and from which cells. A printed
figure stands for all values that round to it; it disagrees where none of them can be had.

  --report  which report (default: wpr-2024)
  --all     the figures that agree as well
  --json    all figures as JSON

Example:
  npm run --silent wipo -- reproduce

Exit code 1 where a figure does not agree.`;

/** `wipo reproduce`: every derived figure of the report recomputed. */
export const reproduce: Command = {
  name: "reproduce",
  summary: "recompute every derived figure of the published report",
  help: HELP,
  run: (options) => {
    const { values } = parseOptions({
      args: [...options],
      options: {
        report: { type: "string", default: "wpr-2024" },
        all: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    const { figures, skipped } = recomputeAll(shippedSet(values.report));
    if (figures.length === 0)
      throw new Error(`reproduce: the report “${values.report}” has no derived figures.`);
    const disagreeing = figures.filter(({ withinRounding }) => !withinRounding);
    const counts = {
      figures: figures.length,
      agreeing: figures.length - disagreeing.length,
      disagreeing: disagreeing.length,
      notRecomputable: skipped.length,
    };
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ figures, skipped, counts }, null, 1)}\n`
        : `${text(values.all ? figures : disagreeing)}\n${countText(counts)}\n`,
    );
    return Promise.resolve(disagreeing.length > 0 ? 1 : 0);
  },
};

function text(figures: readonly Figure[]): string {
  if (figures.length === 0) return "Every derived figure agrees.\n";
  const header = ["table", "row", "column", "line", "printed", "recomputed", "agrees", "from"];
  const rows = figures.map((figure) => {
    const { table, row, column, line, raw, withinRounding } = figure;
    const { recomputed, from } = figureText(figure);
    return [table, row, column, String(line), raw, recomputed, withinRounding ? "yes" : "NO", from];
  });
  return `${gridText([header, ...rows])}\n`;
}

function countText(counts: Readonly<Record<string, number>>): string {
  return `${counts.figures} derived figures: ${counts.agreeing} agree, ${counts.disagreeing} do not; ${counts.notRecomputable} could not be recomputed.`;
}
