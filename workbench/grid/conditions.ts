/** Conditional formats by a formula, in Univer. */
import { CFRuleType, CFSubRuleType } from "@univerjs/preset-sheets-conditional-formatting";
import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { FWorksheet } from "./facade";
import type { Area, Condition } from "./port";

type Rule = IConditionFormattingRule<IFormulaHighlightCell>;

export function conditionsOf(sheet: FWorksheet): readonly Condition[] {
  return sheet.getConditionalFormattingRules().filter(isFormulaRule).map(conditionOf);
}

/** Puts the condition in front of the others, as Excel does; one of its id is changed. */
export function setCondition(sheet: FWorksheet, condition: Condition): void {
  const rule = ruleOf(condition);
  const isKnown = sheet.getConditionalFormattingRules().some(({ cfId }) => cfId === condition.id);
  if (isKnown) sheet.setConditionalFormattingRule(condition.id, rule);
  else sheet.addConditionalFormattingRule(rule);
}

function isFormulaRule(rule: IConditionFormattingRule): rule is Rule {
  const { type } = rule.rule;
  return type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula;
}

function conditionOf({ cfId, ranges, rule }: Rule): Condition {
  return {
    id: cfId,
    areas: ranges.map(({ startRow, startColumn, endRow, endColumn }): Area => ({
      row: startRow,
      column: startColumn,
      rowCount: endRow - startRow + 1,
      columnCount: endColumn - startColumn + 1,
    })),
    formula: rule.value,
    fill: rule.style.bg?.rgb ?? null,
  };
}

function ruleOf({ id, areas, formula, fill }: Condition): Rule {
  return {
    cfId: id,
    stopIfTrue: false,
    ranges: areas.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rowCount - 1,
      endColumn: column + columnCount - 1,
    })),
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: fill === null ? {} : { bg: { rgb: fill } },
    },
  };
}
