import { readNumberText } from "../model/number-text";
import { quoted } from "../model/text";
import type { Figure, Input } from "../tables/reproduction";
import type { RelationKind, RelationSpec } from "../tables/spec";
import { columnLabel } from "./labels";
import { causeOf } from "./explained";
import { inFormOf } from "./figure-form";
import { namedFew } from "./named-few";
import { figurePlace, relationOf, tableCalled } from "./table-index";
import { isFormula } from "../tables/computed-cells";
import { rowOf } from "../tables/table-set";
import type { Category, Example, Fix, Found, Rule, RuleContext } from "./rule";

interface RelationRule {
  readonly id: string;
  readonly category?: Category;
  readonly kind: RelationKind;
  readonly good: Example;
  readonly bad: Example;
  /** What is told instead of a figure that disagrees, where another one may be the wrong one. */
  readonly sides?: (figure: Figure, found: Found, context: RuleContext) => readonly Found[];
}

/**
 * A rule for all relations of a kind that the tables' descriptions state: each printed figure that no
 * values within the rounding of the figures beside it can give.
 */
export function relationRule({
  kind,
  category = "arithmetic",
  sides = (_figure, found) => [found],
  ...rule
}: RelationRule): Rule {
  return {
    ...rule,
    category,
    messages: isOfSums(kind) ? { differs: "error", unfilled: "warning" } : { differs: "error" },
    check: (context) => {
      const figures = context
        .reproduction()
        .figures.map((figure) => ({ figure, relation: relationOf(context.set, figure) }))
        .filter(({ figure, relation }) => relation !== undefined && figure.kind === kind);
      return {
        looked: figures.length,
        found: figures.flatMap(({ figure, relation }) =>
          figure.withinRounding || !relation
            ? []
            : sides(figure, disagreement(figure, relation, context), context),
        ),
      };
    },
  };
}

/** Whether the relations are sums of lists, of which parts may not have been filled in yet. */
function isOfSums(kind: RelationKind): boolean {
  return kind === "total" || kind === "subtotal";
}

/** More than its parts make, some of which are blank: the form is not filled in yet. */
function isUnfilled({ kind, blanks = 0, blank, printed, recomputed }: Figure): boolean {
  const hasMore = Math.sign(printed) * (printed - recomputed) > 0;
  return isOfSums(kind) && blanks > 0 && !blank && hasMore;
}

function disagreement(figure: Figure, relation: RelationSpec, context: RuleContext): Found {
  const { set } = context;
  const table = tableCalled(set, figure.table);
  const because = causeOf(figure, context);
  return {
    message: isUnfilled(figure) ? "unfilled" : "differs",
    at: figurePlace(set, figure),
    table: figure.table,
    values: {
      row: quoted(figure.label),
      column: table ? columnLabel(table, figure.column) : figure.column,
      from: inputsText(figure, context),
      source: figure.source,
      ...(isUnfilled(figure) ? { blanks: String(figure.blanks) } : {}),
    },
    expected: expectedText(figure, relation),
    found: figure.raw,
    ...fixOf(figure, relation, set),
    ...(because ? { because } : {}),
  };
}

function expectedText(figure: Figure, relation: RelationSpec): string {
  const text = (value: number): string => inFormOf(value, figure.raw).text;
  if (relation.holds === "atMost") return `≤ ${text(figure.recomputed)}`;
  if (!isWide(figure)) return text(figure.recomputed);
  return `${text(figure.low)} … ${text(figure.high)}`;
}

/**
 * Whether the rounding of what it is made of leaves more open than that of a sum does, one unit for
 * each part: a rounded share tells little of an amount.
 */
function isWide({ raw, low, high, inputs }: Figure): boolean {
  const decimals = readNumberText(raw)?.decimals ?? 0;
  return high - low > (inputs.length + 1) * 10 ** -decimals;
}

/**
 * Which of the figures is the wrong one nobody can know: a new result is only proposed, and none where
 * many would do.
 */
function fixOf(figure: Figure, relation: RelationSpec, set: RuleContext["set"]): { fix?: Fix } {
  const isOpen = relation.holds === "atMost" || isWide(figure) || isUnfilled(figure);
  if (isOpen || isOfFormula(figure, set)) return {};
  if (figure.blank) {
    const { row, column, needs } = figure.blank;
    const table = tableCalled(set, figure.table);
    const blank = table && { ...figure, row, column };
    const form = inFormOf(needs, figure.raw);
    if (!blank) return {};
    return {
      fix: {
        isCertain: false,
        edits: [{ at: figurePlace(set, blank), to: form.text, value: form.value }],
      },
    };
  }
  const { text, value } = inFormOf(figure.recomputed, figure.raw);
  return {
    fix: { isCertain: false, edits: [{ at: figurePlace(set, figure), to: text, value }] },
  };
}

/** A number is not written over a formula. */
function isOfFormula({ table: id, row: name, column }: Figure, set: RuleContext["set"]): boolean {
  const table = tableCalled(set, id);
  const row = table && rowOf(table, name);
  return table !== undefined && row !== undefined && isFormula({ table, row, column });
}

function inputsText(figure: Figure, context: RuleContext): string {
  return namedFew(
    figure.inputs.map((one) => inputText(one, figure, context)),
    "; ",
  );
}

/** Where a figure stands and what it is called there, with the table's name where that is another one. */
export function inputText(input: Input, figure: Input, { set, cellText }: RuleContext): string {
  const table = tableCalled(set, input.table);
  const row = table?.rows.find(({ id }) => id === input.row);
  const raw = input.raw === "" ? "–" : input.raw;
  const elsewhere = input.table === figure.table || !table ? "" : `${quoted(table.title)} › `;
  const label = row && row.label !== "" ? quoted(row.label) : input.row;
  const column = table ? columnLabel(table, input.column) : input.column;
  const cell = cellText(figurePlace(set, input), figurePlace(set, figure));
  return `${cell} (${elsewhere}${label} › ${quoted(column)}): ${raw}`;
}
