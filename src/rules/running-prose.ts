import { proseStatements } from "../calc/prose-statements";
import { onceFor } from "../model/once-for";
import { judgeStatement } from "../tables/prose-checks";
import type { ProseStatement } from "../tables/data";
import { specOf } from "../tables/table-set";
import { proseCells, type ProseCell } from "./prose-cells";
import type { RuleContext } from "./rule";

/** What a passage derives from its own figures, and what they make. */
export interface StatementInProse {
  readonly cell: ProseCell;
  readonly statement: ProseStatement;
  readonly judged: NonNullable<ReturnType<typeof judgeStatement>>;
}

/** The passages that stand in no table of records, whose rows are read with their figures. */
export const runningProse = onceFor((context: RuleContext): readonly StatementInProse[] => {
  const records = new Set(
    context.set.all.filter(({ spec }) => specOf(spec)?.layout === "records").map(({ id }) => id),
  );
  return proseCells(context)
    .filter(({ table = "", text }) => !records.has(table) && /\p{Nd}/u.test(text))
    .flatMap((cell) =>
      proseStatements({ text: cell.text }).flatMap((statement): StatementInProse[] => {
        const judged = judgeStatement(statement);
        return judged ? [{ cell, statement, judged }] : [];
      }),
    );
});
