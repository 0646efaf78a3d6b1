import { growth, input, ratio, sum, total, type Expression } from "../calc/expression";
import { exactly, meets, printedInterval, type Interval } from "../calc/interval";
import { isCellError } from "../model/cell-error";
import { readNumberText } from "../model/number-text";
import type { ProseInput, ProseStatement, RowData, TableData } from "./data";
import { recomputed, type PrintedInput } from "./judge";
import type { Figure } from "./reproduction";

/** How each kind of statement in prose is recomputed, with the inputs that it must bring. */
const STATEMENTS: Readonly<Record<ProseStatement["kind"], Expression>> = {
  share: ratio(input("part"), input("whole")),
  breakdown: total(input("parts"), ["parts"]),
  cumulative: sum(input("earlier"), input("added")),
  change: growth(input("current"), input("previous")),
};

const POOLED_SHARE = ratio(total(input("parts"), ["parts"]), input("whole"));

/** What recomputes a statement from its inputs. */
export function statementExpression({ kind, inputs }: ProseStatement): Expression {
  return kind === "share" && "parts" in inputs ? POOLED_SHARE : STATEMENTS[kind];
}

/** Inputs that are lists. */
export const STATEMENT_LISTS: ReadonlySet<string> = new Set(["parts"]);

/** The figures in a table's prose that its own words derive from others: 57 % (4 of 7). */
export function proseChecks(table: TableData): Figure[] {
  return table.rows.flatMap((row) =>
    (row.figures ?? []).flatMap((statement, place) => {
      const figure = check(table, row, statement, place);
      return figure ? [figure] : [];
    }),
  );
}

function check(
  table: TableData,
  row: RowData,
  statement: ProseStatement,
  place: number,
): Figure | undefined {
  const judged = judgeStatement(statement);
  if (!judged) return undefined;
  return {
    table: table.id,
    row: row.id,
    label: row.label,
    column: statement.column,
    line: row.line,
    relation: `${statement.kind}-${place + 1}`,
    kind: statement.kind,
    source: "the cell's own words",
    raw: statement.printed,
    ...judged,
    inputs: Object.values(statement.inputs)
      .flat()
      .map((from) => ({
        table: table.id,
        row: row.id,
        column: from.column ?? statement.column,
        line: row.line,
        raw: from.printed,
      })),
  };
}

/** A statement recomputed from its own inputs; undefined where they cannot be read. */
export function judgeStatement(
  statement: ProseStatement,
): Pick<Figure, "printed" | "recomputed" | "low" | "high" | "withinRounding"> | undefined {
  const expression = statementExpression(statement);
  const printed = readNumberText(statement.printed);
  if (!printed) return undefined;
  const read = Object.fromEntries(
    Object.entries(statement.inputs).map(([name, inputs]): [string, PrintedInput] => {
      const intervals = inputs.map(countInterval);
      const values = inputs.map(({ printed: text }) => readNumberText(text)?.value ?? 0);
      return STATEMENT_LISTS.has(name)
        ? [name, { value: values, interval: intervals }]
        : [name, { value: values[0] ?? 0, interval: intervals[0] ?? exactly(0) }];
    }),
  );
  const result = recomputed(expression, read);
  if (isCellError(result)) return undefined;
  const { range } = result;
  const isPercent = /[%％٪]/u.test(statement.printed);
  const own =
    statement.holds === "exactly"
      ? exactly(printed.value)
      : isPercent
        ? printedInterval(printed.value, printed.decimals)
        : countInterval(statement);
  return {
    printed: printed.value,
    recomputed: result.value,
    low: Number(range.low),
    high: Number(range.high),
    withinRounding: meets(own, range) || (statement.holds === "atLeast" && range.high.gte(own.low)),
  };
}

/** People, projects, offices: counted, so exact where no decimals are printed. */
function countInterval({ printed }: Pick<ProseInput, "printed">): Interval {
  const number = readNumberText(printed);
  if (!number) return exactly(0);
  return number.decimals === 0
    ? exactly(number.value)
    : printedInterval(number.value, number.decimals);
}
