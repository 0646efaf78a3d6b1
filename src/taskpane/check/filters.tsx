import type { ReactNode } from "react";
import { CATEGORIES, SEVERITIES } from "../../rules/rule";
import { useParts } from "../lent/parts";
import { Choose, type Choice } from "./choose";
import { groupCounts, shownFindings, type CheckState, type Grouping } from "./state";
import { useSpeech } from "./texts";
import type { CheckWork } from "./work";

const GROUPINGS: readonly Grouping[] = ["severity", "category", "onSheet", "rule"];

/** Which findings the list shows, and how it groups them. */
export function Filters({ work, state }: { work: CheckWork; state: CheckState }): ReactNode {
  const { fill, isolated } = useParts();
  const { words, rules, count } = useSpeech();
  const { filters, grouping, result } = state;
  const findings = result?.findings ?? [];
  if (findings.length === 0) return null;
  const all = { value: "", text: words.all };
  const present = <T extends string>(values: readonly (T | undefined)[]): readonly T[] => [
    ...new Set(values.filter((value): value is T => value !== undefined)),
  ];
  const sheets = present(findings.map(({ sheet }) => sheet));
  const ids = present(findings.map(({ rule }) => rule));
  const subjects = CATEGORIES.filter((one) => findings.some(({ category }) => category === one));
  /** Choices, each with the number of its findings, whatever the other filters hide. */
  const counted = <T extends string>(
    by: Grouping,
    values: readonly T[],
    textOf: (value: T) => string,
  ): readonly Choice[] => {
    const numbers = groupCounts(findings, by);
    return values.map((value) => ({
      value,
      text: `${textOf(value)} (${count(numbers.get(value) ?? 0)})`,
    }));
  };
  const chosen = (value: string): string | undefined => (value === "" ? undefined : value);
  return (
    <>
      <fieldset className="check-severities" aria-label={words.severity}>
        {SEVERITIES.map((severity) => {
          const number = findings.filter((finding) => finding.severity === severity).length;
          return (
            <label key={severity} className="check-box">
              <input
                type="checkbox"
                data-severity={severity}
                checked={filters.severities.includes(severity)}
                onChange={({ target }) => {
                  const others = filters.severities.filter((one) => one !== severity);
                  work.filter({ severities: target.checked ? [...others, severity] : others });
                }}
              />
              {`${rules.severities[severity]} (${count(number)})`}
            </label>
          );
        })}
      </fieldset>
      <div className="check-options">
        <Choose
          name="category"
          label={words.category}
          value={filters.category ?? ""}
          choices={[all, ...counted("category", subjects, (one) => rules.categories[one])]}
          onValue={(value) => {
            work.filter({ category: chosen(value) });
          }}
        />
        <Choose
          name="sheet"
          label={words.onSheet}
          value={filters.sheet ?? ""}
          choices={[all, ...counted("onSheet", sheets, isolated)]}
          onValue={(value) => {
            work.filter({ sheet: chosen(value) });
          }}
        />
        <Choose
          name="rule"
          label={words.rule}
          value={filters.rule ?? ""}
          choices={[all, ...counted("rule", ids, (one) => rules.rules[one]?.title ?? one)]}
          onValue={(value) => {
            work.filter({ rule: chosen(value) });
          }}
        />
        <Choose
          name="group"
          label={words.group}
          value={grouping}
          choices={GROUPINGS.map((one) => ({ value: one, text: words[one] }))}
          onValue={(value) => {
            const wanted = GROUPINGS.find((one) => one === value);
            if (wanted) work.pick({ grouping: wanted });
          }}
        />
      </div>
      <p role="status" data-part="shown">
        {fill(words.shown, {
          shown: count(shownFindings(state).length),
          count: count(findings.length),
        })}
      </p>
    </>
  );
}
