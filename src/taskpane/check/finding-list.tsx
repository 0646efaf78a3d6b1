import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import type { CellEdit, Finding } from "../../check/finding";
import { findingText, placeText } from "../../check/finding-text";
import { useParts } from "../lent/parts";
import { CellChange } from "./cell-change";
import { groupCounts, groupOf, shownFindings, type CheckState, type Grouping } from "./state";
import { useSpeech } from "./texts";
import type { CheckWork } from "./work";

/** Pixels of a row before it is measured, and rows that are drawn beyond what is in sight. */
const USUAL_HEIGHT = 64;
const BEYOND = 8;
/** Rows that PageUp and PageDown pass. */
const PAGE = 8;

/** The findings, of which only those in sight are drawn: one stop for Tab, arrow keys within. */
export function FindingList(props: {
  work: CheckWork;
  state: CheckState;
  frame: RefObject<HTMLElement | null>;
}): ReactNode {
  const { work, state, frame } = props;
  const { words } = useSpeech();
  const { result, filters, grouping } = state;
  // a job's progress makes no other list
  const findings = useMemo(
    () => shownFindings({ ...state, result, filters, grouping }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- these three are all that it looks at
    [result, filters, grouping],
  );
  const counts = useMemo(() => groupCounts(findings, grouping), [findings, grouping]);
  const list = useRef<HTMLUListElement>(null);
  const margin = useTop(list, frame);
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, Math.max(0, findings.length - 1));
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler of React is used here
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => frame.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND,
    scrollMargin: margin,
    // the row that Tab leads to is there wherever the list has been scrolled to
    rangeExtractor: (range) =>
      [...new Set([active, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  });
  const focus = (at: number): void => {
    frame.current?.querySelector<HTMLElement>(`[data-finding="${at}"]`)?.focus();
  };
  const hadFocus = useRef(false);
  // what was mended is gone, and the focus with it: it goes on with what stands there now
  useEffect(() => {
    if (!hadFocus.current || !document.hasFocus() || document.activeElement !== document.body)
      return;
    focus(active);
  });
  if (!result) return null;
  if (findings.length === 0) return result.findings.length > 0 && <p>{words.noneMatch}</p>;

  const goTo = (at: number): void => {
    setChosen(at);
    rows.scrollToIndex(at);
    requestAnimationFrame(() => {
      focus(at);
    });
  };
  /** From what follows to what it follows from: in the list, or where that is filtered out in the sheet. */
  const lead = (finding: Finding): void => {
    const cause = causeOf(finding, findings);
    if (cause) goTo(findings.indexOf(cause));
    if (cause !== state.open) void work.open(cause ?? { ...finding, ...finding.because });
  };
  const move = (event: KeyboardEvent): void => {
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + PAGE,
      PageUp: active - PAGE,
      Home: 0,
      End: findings.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    goTo(Math.max(0, Math.min(target, findings.length - 1)));
  };
  return (
    <ul
      ref={list}
      className="check-list"
      aria-label={words.list}
      style={{ height: rows.getTotalSize() }}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        // an element that is taken away leaves the focus to nobody
        if (relatedTarget) hadFocus.current = false;
      }}
    >
      {rows.getVirtualItems().map(({ index, start, key }) => {
        const finding = findings[index];
        if (!finding) return null;
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={findings.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <Group
              finding={finding}
              before={findings[index - 1]}
              grouping={grouping}
              counts={counts}
            />
            <Row
              finding={finding}
              at={index}
              isActive={index === active}
              isOpen={finding === state.open}
              work={work}
              onLead={lead}
              onKeyDown={move}
              onFocus={() => {
                setChosen(index);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** Where the list begins within what scrolls: sections above it open, close, come and go. */
function useTop(list: RefObject<HTMLElement | null>, frame: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      if (!list.current || !frame.current) return;
      const [own, whole] = [list.current, frame.current].map((one) => one.getBoundingClientRect());
      setTop(Math.round((own?.top ?? 0) - (whole?.top ?? 0) + frame.current.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const section of frame.current?.children ?? []) {
      if (section !== list.current) observer.observe(section);
    }
    return () => {
      observer.disconnect();
    };
  });
  return top;
}

/** The group's name and the number of its findings, over the first of them. */
function Group(props: {
  finding: Finding;
  before: Finding | undefined;
  grouping: Grouping;
  counts: ReadonlyMap<string, number>;
}): ReactNode {
  const { finding, before, grouping, counts } = props;
  const { isolated } = useParts();
  const { rules, count } = useSpeech();
  const group = groupOf(finding, grouping);
  if (before && groupOf(before, grouping) === group) return null;
  const names: Readonly<Record<Grouping, string>> = {
    severity: rules.severities[finding.severity],
    category: rules.categories[finding.category],
    onSheet: isolated(group),
    rule: rules.rules[group]?.title ?? group,
  };
  return <h3 className="check-group">{`${names[grouping]} (${count(counts.get(group) ?? 0)})`}</h3>;
}

function Row(props: {
  finding: Finding;
  at: number;
  isActive: boolean;
  isOpen: boolean;
  work: CheckWork;
  onLead: (finding: Finding) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
}): ReactNode {
  const { finding, at, isActive, isOpen, work, onLead, onKeyDown, onFocus } = props;
  const { isolated } = useParts();
  const { rules } = useSpeech();
  const { severity, rule } = finding;
  return (
    <>
      <button
        type="button"
        className={`check-finding check-${severity}`}
        data-finding={at}
        data-rule={rule}
        aria-expanded={isOpen}
        tabIndex={isActive ? 0 : -1}
        onClick={() => void work.open(finding)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <span className="check-head">
          {rules.severities[severity]} · {rules.rules[rule]?.title ?? rule}
        </span>
        <span className="check-small">
          <bdi>{placeText(finding)}</bdi> — {isolated(findingText(finding, rules))}
        </span>
      </button>
      {isOpen && <Details finding={finding} work={work} onLead={onLead} />}
    </>
  );
}

/** What was expected and found and why, and what would mend it. */
function Details(props: {
  finding: Finding;
  work: CheckWork;
  onLead: (finding: Finding) => void;
}): ReactNode {
  const { finding, work, onLead } = props;
  const { Button, fill, isolated } = useParts();
  const { words, rules } = useSpeech();
  const { expected, found, fix, rule, because } = finding;
  return (
    <div className="check-details" data-part="details">
      <dl>
        {found !== undefined && (
          <>
            <dt>{words.found}</dt>
            <dd>
              <bdi>{found}</bdi>
            </dd>
          </>
        )}
        {expected !== undefined && (
          <>
            <dt>{words.expected}</dt>
            <dd>
              <bdi>{expected}</bdi>
            </dd>
          </>
        )}
        <dt>{words.why}</dt>
        <dd>{rules.rules[rule]?.why}</dd>
        <dt>{words.source}</dt>
        <dd>{rules.rules[rule]?.source}</dd>
        {fix && (
          <>
            <dt>{words.fix}</dt>
            <dd data-part="fix">
              {fix.edits.map((edit) => (
                <div key={placeText(edit)} data-edit={placeText(edit)}>
                  <CellChange edit={edit} place={placeOf(edit, finding)} />
                </div>
              ))}
              <div className="check-small">{fix.isCertain ? words.certain : words.proposed}</div>
            </dd>
          </>
        )}
      </dl>
      {fix && (
        <div className="check-buttons">
          <Button size="small" data-action="mend" onClick={() => void work.mend([finding])}>
            {words.mend}
          </Button>
        </div>
      )}
      {because && (
        <div className="check-buttons">
          <Button
            size="small"
            data-action="cause"
            onClick={() => {
              onLead(finding);
            }}
          >
            {fill(words.goTo, { cell: isolated(placeText(because)) })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What an edited cell is called beside the finding's: with its sheet, where that is another one. */
function placeOf({ sheet, cell }: CellEdit, finding: Finding): string {
  return placeText(sheet === finding.sheet || sheet === undefined ? { cell } : { sheet, cell });
}

/** The finding that another one follows from, of those that are shown. */
function causeOf({ because }: Finding, shown: readonly Finding[]): Finding | undefined {
  return shown.find(
    (one) =>
      one.because === undefined && one.sheet === because?.sheet && one.cell === because?.cell,
  );
}
