import { quoted } from "../model/text";
import type { Figure } from "../tables/reproduction";
import { inFormOf } from "./figure-form";
import { columnLabel } from "./labels";
import { exchangedHeading } from "./measurements-exchanged";
import { runningProse, type StatementInProse } from "./running-prose";
import { figurePlace, relationOf, tableCalled } from "./table-index";
import type { Found, Outcome, RuleContext } from "./rule";

/** The figures of a kind that a cell's own words derive from others, recomputed. */
export function proseDiffers(kind: Figure["kind"], context: RuleContext): Outcome {
  const { set } = context;
  const lines = runningProse(context).filter(({ statement }) => statement.kind === kind);
  const figures = context
    .reproduction()
    .figures.filter((figure) => figure.kind === kind && relationOf(set, figure) === undefined);
  return {
    looked: figures.length + lines.length,
    found: [...lines.flatMap((line) => inRunningProse(line)), ...inTables(figures, context)],
  };
}

function inTables(figures: readonly Figure[], context: RuleContext): Found[] {
  const { set } = context;
  return figures
    .filter(({ withinRounding }) => !withinRounding)
    .map((figure): Found => {
      const table = tableCalled(set, figure.table);
      return {
        message: "differs",
        at: figurePlace(set, figure),
        table: figure.table,
        values: {
          row: quoted(figure.label),
          column: table ? columnLabel(table, figure.column) : figure.column,
          from: workingOf(
            figure.kind,
            figure.inputs.map(({ raw }) => raw),
          ),
        },
        expected: inFormOf(figure.recomputed, asInProse(figure)).text,
        found: figure.raw,
        ...(table ? exchangedHeading(table, context) : {}),
      };
    });
}

function inRunningProse({ cell, statement, judged }: StatementInProse): Found[] {
  if (judged.withinRounding) return [];
  const figure = { recomputed: judged.recomputed, raw: statement.printed };
  return [
    {
      message: "differs",
      at: cell.at,
      ...(cell.table === undefined ? {} : { table: cell.table }),
      values: {
        from: workingOf(
          statement.kind,
          Object.values(statement.inputs)
            .flat()
            .map(({ printed }) => printed),
        ),
      },
      expected: inFormOf(judged.recomputed, asInProse(figure)).text,
      found: statement.printed,
    },
  ];
}

/** How the figures beside it give the one that is told: 4 / 7, 120,941 / 116,619 − 1, 3 + 4. */
function workingOf(kind: Figure["kind"], all: readonly string[]): string {
  const last = all.at(-1) ?? "";
  if (kind === "change") return `${all.join(" / ")} \u2212 1`;
  if (kind !== "share") return all.join(" + ");
  const parts = all.slice(0, -1);
  return parts.length > 1 ? `(${parts.join(" + ")}) / ${last}` : `${parts.join("")} / ${last}`;
}

/** Prose tells a decline with its sign; in brackets, as tables do, it would not be understood. */
function asInProse({ recomputed, raw }: Pick<Figure, "recomputed" | "raw">): string {
  return recomputed < 0 && !/[-−–]/u.test(raw) ? `-${raw}` : raw;
}
